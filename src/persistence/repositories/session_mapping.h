#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/session.h>

namespace mediane::persistence {

struct SessionMapping
{
    using Facts = domain::SessionFacts;
    static constexpr std::string_view kTable = "session";
    static constexpr std::string_view kPrefix = "SEA";
    static constexpr auto kKind = application::SubjectKind::Session;
    static constexpr std::tuple kFields{Field{"action_id", &Facts::action}, Field{"cycle_id", &Facts::cycle},
        Field{"position", &Facts::position}, Field{"title", &Facts::title}, Field{"kind", &Facts::kind},
        Field{"held_on", &Facts::date}, Field{"starts_at", &Facts::start}, Field{"ends_at", &Facts::end},
        Field{"place_id", &Facts::place}, Field{"status", &Facts::status}, Field{"reason", &Facts::reason},
        Field{"reason_text", &Facts::reasonText}, Field{"sheet", &Facts::sheet},
        Field{"held_with_nobody", &Facts::heldWithNobody}, Field{"replaces_id", &Facts::replaces}};

    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

} // namespace mediane::persistence
