#pragma once

#include <mediane/core/result.h>
#include <mediane/domain/attendance.h>

#include <string_view>
#include <vector>

namespace mediane::domain {

/// What one row of a sheet on paper says.
struct BackEntryMark
{
    int row = 0; ///< As printed, from 1.
    AttendanceState state = AttendanceState::Present;
    std::optional<int> minutesLost = {}; ///< Said with "late" or "left early".
    bool operator==(const BackEntryMark&) const = default;
};

struct BackEntry
{
    std::vector<BackEntryMark> marks;
    bool othersPresent = false; ///< "*p": every row that has no mark yet.
};

/// Reads a line such as "3x 7r15 9e 11-14x *p" typed from a sheet of `rows` rows (FEU-5): tokens
/// `<n>[-<m>]<letter>[minutes]`, letters p r t e x n as in the grid. One bad token refuses the whole line: Invalid,
/// field "line", rule "unknown-token", "unknown-row" (not on the sheet), "row-twice" or "no-minutes" (minutes with a
/// state that loses none); value = the token.
[[nodiscard]] Result<BackEntry> readBackEntry(std::string_view line, int rows);

} // namespace mediane::domain
