#include "domain/checks.h"

#include <mediane/domain/action.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const ActionFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    return checks.take();
}

} // namespace mediane::domain
