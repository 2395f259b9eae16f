#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/action.h>

namespace mediane::persistence {

struct ActionMapping
{
    using Facts = domain::ActionFacts;
    static constexpr std::string_view kTable = "action";
    static constexpr std::string_view kPrefix = "ACT";
    static constexpr auto kKind = application::SubjectKind::Action;
    static constexpr std::tuple kFields{Field{"name", &Facts::name}, Field{"axis", &Facts::axis},
        Field{"workstream", &Facts::workstream}, Field{"organisation_id", &Facts::organisation}};

    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

} // namespace mediane::persistence
