#pragma once

#include <mediane/application/report_queries.h>
#include <mediane/core/result.h>

#include <filesystem>
#include <iosfwd>

namespace mediane::reporting {

/// The figures as `mediane-report/1`: minutes as integers, hours with two decimals, keys in the contract's order.
void writeReportJson(const application::ReportFigures& figures, std::ostream& out);
[[nodiscard]] Result<void> writeReportJson(
    const application::ReportFigures& figures, const std::filesystem::path& path);

} // namespace mediane::reporting
