#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/closure.h>

namespace mediane::persistence {

struct ClosureMapping
{
    using Facts = domain::ClosureFacts;
    static constexpr std::string_view kTable = "closure";
    static constexpr std::string_view kPrefix = "FER";
    static constexpr auto kKind = application::SubjectKind::Closure;
    static constexpr std::tuple kFields{Field{"organisation_id", &Facts::organisation},
        Field{"place_id", &Facts::place}, Field{"from_on", &Facts::from}, Field{"to_on", &Facts::to},
        Field{"starts_at", &Facts::start}, Field{"ends_at", &Facts::end}, Field{"reason", &Facts::reason},
        Field{"yearly", &Facts::yearly}};
};

} // namespace mediane::persistence
