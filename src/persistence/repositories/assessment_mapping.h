#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/skill.h>

namespace mediane::persistence {

struct AssessmentMapping
{
    using Facts = domain::AssessmentFacts;
    static constexpr std::string_view kTable = "assessment";
    static constexpr std::string_view kPrefix = "EVA";
    static constexpr auto kKind = application::SubjectKind::Assessment;
    static constexpr std::tuple kFields{Field{"person_id", &Facts::person}, Field{"cycle_id", &Facts::cycle},
        Field{"grid_id", &Facts::grid}, Field{"moment", &Facts::moment}, Field{"mode", &Facts::mode},
        Field{"assessed_on", &Facts::on}};

    [[nodiscard]] static domain::PersonId personOf(std::int64_t, const Facts& facts) { return facts.person; }
    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

} // namespace mediane::persistence
