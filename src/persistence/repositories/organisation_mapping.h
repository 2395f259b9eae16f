#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/organisation.h>

namespace mediane::persistence {

struct OrganisationMapping
{
    using Facts = domain::OrganisationFacts;
    static constexpr std::string_view kTable = "organisation";
    static constexpr std::string_view kPrefix = "ORG";
    static constexpr auto kKind = application::SubjectKind::Organisation;
    static constexpr std::tuple kFields{Field{"name", &Facts::name}, Field{"kind", &Facts::kind},
        Field{"address", &Facts::address}, Field{"postcode", &Facts::postcode}, Field{"city", &Facts::city},
        Field{"phone", &Facts::phone}, Field{"email", &Facts::email}, Field{"siret", &Facts::siret}};
};

} // namespace mediane::persistence
