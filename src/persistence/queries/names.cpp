#include "persistence/queries/names.h"

#include <mediane/domain/person.h>

namespace mediane::persistence {

std::string personName(std::string last, std::string first)
{
    domain::PersonFacts facts;
    facts.lastName = std::move(last);
    facts.firstName = std::move(first);
    return domain::fullName(facts);
}

std::string staffName(const std::string& last, const std::string& first)
{
    return first.empty() || last.empty() ? first + last : first + " " + last;
}

} // namespace mediane::persistence
