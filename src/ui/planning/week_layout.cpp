#include "ui/planning/week_layout.h"

#include <algorithm>
#include <chrono>

namespace mediane::ui {
namespace {

/// Gives lanes to sessions [first, last) that overlap, each the leftmost one that is free.
void shareWidth(std::vector<BlockPlace>& places, std::size_t first, std::size_t last)
{
    std::vector<int> freeAt;
    for (std::size_t i = first; i < last; ++i) {
        const auto found = std::ranges::find_if(freeAt, [&](int end) { return end <= places[i].from; });
        places[i].lane = static_cast<int>(found - freeAt.begin());
        if (found == freeAt.end()) {
            freeAt.push_back(places[i].to);
        } else {
            *found = places[i].to;
        }
    }
    for (std::size_t i = first; i < last; ++i)
        places[i].lanes = static_cast<int>(freeAt.size());
}

} // namespace

WeekSpan spanOf(const std::vector<application::SessionRow>& sessions)
{
    WeekSpan span;
    for (const application::SessionRow& session : sessions) {
        span.firstHour = std::min(span.firstHour, session.facts.start.minutes / 60);
        span.lastHour = std::max(span.lastHour, (session.facts.end.minutes + 59) / 60);
    }
    return span;
}

std::vector<BlockPlace> placesOf(const std::vector<application::SessionRow>& sessions, Date monday)
{
    std::vector<BlockPlace> places;
    std::size_t groupStart = 0;
    int groupEnd = 0;
    for (const application::SessionRow& session : sessions) {
        const auto days = std::chrono::sys_days(session.facts.date) - std::chrono::sys_days(monday);
        const BlockPlace place{static_cast<int>(days.count()), session.facts.start.minutes, session.facts.end.minutes};
        const bool joins = places.size() > groupStart && places.back().day == place.day && place.from < groupEnd;
        if (!joins) {
            shareWidth(places, groupStart, places.size());
            groupStart = places.size();
            groupEnd = 0;
        }
        groupEnd = std::max(groupEnd, place.to);
        places.push_back(place);
    }
    shareWidth(places, groupStart, places.size());
    return places;
}

} // namespace mediane::ui
