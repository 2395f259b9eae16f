#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/track.h>

namespace mediane::persistence {

struct TrackMapping
{
    using Facts = domain::TrackFacts;
    static constexpr std::string_view kTable = "track";
    static constexpr std::string_view kPrefix = "PAR";
    static constexpr auto kKind = application::SubjectKind::Track;
    static constexpr std::tuple kFields{Field{"name", &Facts::name}, Field{"min_sessions", &Facts::minSessions},
        Field{"grants_device", &Facts::grantsDevice}};

    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

} // namespace mediane::persistence
