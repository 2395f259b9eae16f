#pragma once

#include <mediane/application/planning_queries.h>

#include <vector>

namespace mediane::ui {

/// Where one session stands in a week: its day, its minutes, and its share of the day's width.
struct BlockPlace
{
    int day = 0; ///< 0 Monday … 6 Sunday.
    int from = 0; ///< Minutes after midnight.
    int to = 0;
    int lane = 0; ///< Sessions at the same time stand side by side.
    int lanes = 1;
    bool operator==(const BlockPlace&) const = default;
};

/// Hours shown: those of the sessions, and at least a working day.
struct WeekSpan
{
    int firstHour = 9;
    int lastHour = 18;
    bool operator==(const WeekSpan&) const = default;
};

[[nodiscard]] WeekSpan spanOf(const std::vector<application::SessionRow>& sessions);
/// One place a session, in their order (by date, then time).
[[nodiscard]] std::vector<BlockPlace> placesOf(const std::vector<application::SessionRow>& sessions, Date monday);

} // namespace mediane::ui
