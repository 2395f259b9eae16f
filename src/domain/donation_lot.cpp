#include "domain/checks.h"

#include <mediane/domain/donation_lot.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const LotFacts& facts)
{
    Checks checks;
    checks.notNegative(facts.announced, "announced");
    checks.notNegative(facts.received, "received");
    checks.notNegative(facts.weightGrams, "weightGrams");
    return checks.take();
}

} // namespace mediane::domain
