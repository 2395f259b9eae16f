#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/place.h>

namespace mediane::persistence {

struct PlaceMapping
{
    using Facts = domain::PlaceFacts;
    static constexpr std::string_view kTable = "place";
    static constexpr std::string_view kPrefix = "LIE";
    static constexpr auto kKind = application::SubjectKind::Place;
    static constexpr std::tuple kFields{Field{"name", &Facts::name}, Field{"organisation_id", &Facts::organisation},
        Field{"address", &Facts::address}, Field{"postcode", &Facts::postcode}, Field{"city", &Facts::city},
        Field{"qpv_code", &Facts::qpvCode}, Field{"capacity", &Facts::capacity}};
};

} // namespace mediane::persistence
