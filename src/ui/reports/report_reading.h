#pragma once

#include <mediane/application/services.h>

namespace mediane::ui {

/// Which report: one operation over one period.
struct ReportChoice
{
    domain::OperationId operation{0};
    Period period;
    bool operator==(const ReportChoice&) const = default;
};

/// What the screen shows of a report.
struct ReportReading
{
    application::ReportFigures figures; ///< With the audit.
    std::vector<application::MonthRow> months;
    std::vector<application::AgeBand> ageBands;
};

/// A record in a list behind a figure or a finding.
struct RecordRow
{
    application::Subject subject;
    std::string ref;
    std::string name;
    std::string detail;
    std::optional<Date> date;
    std::int64_t value = 1;
};

/// Goes through every row of the period: to be run away from the window.
[[nodiscard]] Result<ReportReading> readReport(const application::Store& store, const ReportChoice& choice, Date today);
[[nodiscard]] Result<std::vector<RecordRow>> readRowsBehind(
    const application::Store& store, const application::FigureQuery& query);
/// The records that a check found, with the names they bear on screen.
[[nodiscard]] Result<std::vector<RecordRow>> readAuditRows(
    const application::Store& store, const application::AuditFinding& finding);

} // namespace mediane::ui
