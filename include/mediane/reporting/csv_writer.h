#pragma once

#include <mediane/core/result.h>
#include <mediane/reporting/document.h>

#include <filesystem>
#include <vector>

namespace mediane::reporting {

/// One file with the header block and every table, a blank line and `# table;CODE;title` before each.
/// UTF-8 with BOM, `;`, CRLF, decimal comma, ISO dates (funding-reports 4.1).
[[nodiscard]] Result<void> writeCsv(const Document& document, const std::filesystem::path& path);
/// One file a table, named `stem_CODE.csv`, in an existing folder; gives their paths.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeCsvTables(
    const Document& document, const std::filesystem::path& folder, const std::filesystem::path& stem);

} // namespace mediane::reporting
