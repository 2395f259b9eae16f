#include "domain/checks.h"

#include <mediane/domain/place.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const PlaceFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    checks.notNegative(facts.capacity, "capacity");
    return checks.take();
}

std::vector<FieldProblem> checkEntry(const PlaceFacts& facts)
{
    Checks checks;
    checks.add(check(facts));
    checks.postcode(facts.postcode);
    checks.qpvCode(facts.qpvCode);
    return checks.take();
}

} // namespace mediane::domain
