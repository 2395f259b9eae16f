#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/cycle.h>

namespace mediane::persistence {

struct CycleMapping
{
    using Facts = domain::CycleFacts;
    static constexpr std::string_view kTable = "cycle";
    static constexpr std::string_view kPrefix = "CYC";
    static constexpr auto kKind = application::SubjectKind::Cycle;
    static constexpr std::tuple kFields{Field{"action_id", &Facts::action}, Field{"track_id", &Facts::track},
        Field{"title", &Facts::title}, Field{"place_id", &Facts::place}, Field{"capacity", &Facts::capacity},
        Field{"overbooking", &Facts::overbooking}, Field{"status", &Facts::status},
        Field{"min_sessions", &Facts::minSessions}};
};

} // namespace mediane::persistence
