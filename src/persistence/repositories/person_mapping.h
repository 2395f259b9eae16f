#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/person.h>

namespace mediane::persistence {

/// The columns of a person that are worked out.
[[nodiscard]] Value storedBirthYear(const std::string& ref, const domain::PersonFacts& facts);
void readBirthYear(const sql::Statement& row, int column, domain::PersonFacts& facts);
[[nodiscard]] Value sortKey(const std::string& ref, const domain::PersonFacts& facts);
[[nodiscard]] Value phoneKeyOf(const std::string& ref, const domain::PersonFacts& facts);

struct PersonMapping
{
    using Facts = domain::PersonFacts;
    static constexpr std::string_view kTable = "person";
    static constexpr std::string_view kPrefix = "PER";
    static constexpr auto kKind = application::SubjectKind::Person;
    static constexpr auto kApart = Journaled::Apart;
    static constexpr std::tuple kFields{Field{"last_name", &Facts::lastName, kApart},
        Field{"first_name", &Facts::firstName, kApart}, Field{"birth_date", &Facts::birthDate, kApart},
        Computed<Facts>{"birth_year", &storedBirthYear, Journaled::Openly, &readBirthYear},
        Field{"gender", &Facts::gender}, Field{"occupation", &Facts::occupation},
        Field{"address", &Facts::address, kApart}, Field{"postcode", &Facts::postcode}, Field{"city", &Facts::city},
        Field{"insee_code", &Facts::inseeCode}, Field{"longitude", &Facts::longitude, kApart},
        Field{"latitude", &Facts::latitude, kApart}, Field{"qpv", &Facts::qpv}, Field{"qpv_code", &Facts::qpvCode},
        Field{"phone", &Facts::phone, kApart}, Field{"email", &Facts::email, kApart},
        Field{"language", &Facts::language}, Field{"household_id", &Facts::household},
        Field{"prescriber_id", &Facts::prescriber}, Field{"audience", &Facts::audience},
        Field{"welcomed_on", &Facts::welcomedOn}, Field{"informed", &Facts::informed},
        Field{"image_consent", &Facts::imageConsent}, Computed<Facts>{"sort_key", &sortKey},
        Computed<Facts>{"phone_key", &phoneKeyOf}};

    [[nodiscard]] static domain::PersonId personOf(std::int64_t id, const Facts&) { return domain::PersonId(id); }
};

} // namespace mediane::persistence
