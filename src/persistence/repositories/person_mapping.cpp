#include "persistence/repositories/person_mapping.h"

#include <mediane/core/text.h>

namespace mediane::persistence {

Value storedBirthYear(const std::string&, const domain::PersonFacts& facts)
{
    if (facts.birthDate) return std::int64_t(int(facts.birthDate->year()));
    return toValue(facts.birthYear);
}

void readBirthYear(const sql::Statement& row, int column, domain::PersonFacts& facts)
{
    if (!facts.birthDate) facts.birthYear = row.get<std::optional<int>>(column);
}

Value sortKey(const std::string&, const domain::PersonFacts& facts)
{
    return fold(facts.lastName) + " " + fold(facts.firstName);
}

Value phoneKeyOf(const std::string&, const domain::PersonFacts& facts) { return phoneKey(facts.phone); }

} // namespace mediane::persistence
