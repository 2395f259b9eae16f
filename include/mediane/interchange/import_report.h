#pragma once

#include <mediane/interchange/exchange_format.h>
#include <mediane/interchange/fault.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace mediane::interchange {

/// What became of the rows of one file.
struct RowCounts
{
    std::size_t created = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;

    bool operator==(const RowCounts&) const = default;
};

/// A column that the contract does not know: reported, not read.
struct IgnoredColumn
{
    std::string file;
    std::string column;

    bool operator==(const IgnoredColumn&) const = default;
};

/// What an import did, would do (dry run), or why it did nothing (faults).
struct ImportReport
{
    FaultList faults; ///< Any: nothing was written.
    std::vector<std::string> ignoredFiles; ///< By name, sorted.
    std::size_t moreIgnoredFiles = 0; ///< Beyond the ones listed.
    std::vector<IgnoredColumn> ignoredColumns;
    std::array<RowCounts, kFileCount> counts = {}; ///< By FileKind.
    bool dryRun = false; ///< The counts are what would have been done.

    [[nodiscard]] bool accepted() const { return faults.empty(); }
    [[nodiscard]] RowCounts& countsOf(FileKind kind) { return counts.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] const RowCounts& countsOf(FileKind kind) const { return counts.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] RowCounts total() const; ///< Over all files.
};

} // namespace mediane::interchange
