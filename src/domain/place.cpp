#include "domain/checks.h"

#include <mediane/domain/place.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const PlaceFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    checks.postcode(facts.postcode);
    checks.qpvCode(facts.qpvCode);
    checks.notNegative(facts.capacity, "capacity");
    return checks.take();
}

} // namespace mediane::domain
