#pragma once

#include "ui/reports/report_reading.h"

#include <mediane/reporting/report_builder.h>

#include <QString>

#include <array>
#include <filesystem>

namespace mediane::ui {

class JobProgress;

enum class ReportFormat { Pdf, Html, Xlsx, Csv, Json };
inline constexpr std::array kReportFormats{
    ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json};

[[nodiscard]] QString formatWord(ReportFormat format); ///< "PDF, to print and to send"
[[nodiscard]] QString extensionOf(ReportFormat format); ///< "pdf"
[[nodiscard]] QString filterOf(ReportFormat format); ///< For a file dialog.

/// "FEDER_OP_20250101-20250630_PROVISOIRE.pdf": ASCII, no person's name (funding-reports 4.3).
[[nodiscard]] QString suggestedFileName(
    const application::OperationHeader& operation, const Period& period, ReportFormat format);

/// Everything that an export needs, gathered on the window's thread.
struct ReportOrder
{
    ReportChoice choice;
    ReportFormat format = ReportFormat::Pdf;
    std::filesystem::path path;
    reporting::Edition edition;
};

/// Computes the report and writes it, unless it is cancelled before.
[[nodiscard]] Result<void> exportReport(
    application::Store& store, const Clock& clock, const ReportOrder& order, JobProgress& progress);

} // namespace mediane::ui
