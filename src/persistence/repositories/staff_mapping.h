#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/staff.h>

namespace mediane::persistence {

struct StaffMapping
{
    using Facts = domain::StaffFacts;
    static constexpr std::string_view kTable = "staff";
    static constexpr std::string_view kPrefix = "INT";
    static constexpr auto kKind = application::SubjectKind::Staff;
    static constexpr std::tuple kFields{Field{"last_name", &Facts::lastName}, Field{"first_name", &Facts::firstName},
        Field{"role_title", &Facts::function}, Field{"organisation_id", &Facts::organisation},
        Field{"volunteer", &Facts::volunteer}};
};

} // namespace mediane::persistence
