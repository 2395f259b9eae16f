#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/operation.h>

namespace mediane::persistence {

struct OperationMapping
{
    using Facts = domain::OperationFacts;
    static constexpr std::string_view kTable = "operation";
    static constexpr std::string_view kPrefix = "OPE";
    static constexpr auto kKind = application::SubjectKind::Operation;
    static constexpr std::tuple kFields{Field{"funder_id", &Facts::funder}, Field{"kind", &Facts::kind},
        Field{"programme", &Facts::programme}, Field{"number", &Facts::number}, Field{"title", &Facts::title},
        Field{"starts_on", &Facts::start}, Field{"ends_on", &Facts::end}, Field{"age_band_set", &Facts::ageBandSet},
        Field{"eu_exclusive", &Facts::euExclusive}, Field{"keep_until", &Facts::keepUntil}};
};

} // namespace mediane::persistence
