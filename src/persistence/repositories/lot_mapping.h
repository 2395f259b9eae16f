#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/donation_lot.h>

namespace mediane::persistence {

struct LotMapping
{
    using Facts = domain::LotFacts;
    static constexpr std::string_view kTable = "lot";
    static constexpr std::string_view kPrefix = "LOT";
    static constexpr auto kKind = application::SubjectKind::Lot;
    static constexpr std::tuple kFields{Field{"donor_id", &Facts::donor}, Field{"given_on", &Facts::date},
        Field{"announced", &Facts::announced}, Field{"received", &Facts::received},
        Field{"weight_grams", &Facts::weightGrams}};
};

} // namespace mediane::persistence
