#pragma once

#include <mediane/application/report_service.h>
#include <mediane/reporting/document.h>
#include <mediane/reporting/translator.h>

#include <string>

namespace mediane::reporting {

/// Who printed a report, with what and when (local civil time).
struct Edition
{
    std::string program; ///< « Médiane 0.1.0 »
    std::string user;
    Date day;
    TimeOfDay time;
};

/// The report of one operation as a document: key figures, indicators, audience, activity, audit findings, and the
/// evidence tables A1 to A5 and C1 to C5 (funding-reports 4.1, 4.2, 4.4). Provisional: its figures can still change.
[[nodiscard]] Document buildOperationReport(
    const Translator& translator, const application::ReportData& data, const Edition& edition);

} // namespace mediane::reporting
