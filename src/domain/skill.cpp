#include "domain/checks.h"

#include <mediane/domain/skill.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const AssessmentFacts& facts)
{
    Checks checks;
    checks.require(facts.person.value() != 0, "person", "required");
    checks.require(facts.cycle.value() != 0, "cycle", "required");
    checks.require(facts.grid.value() != 0, "grid", "required");
    return checks.take();
}

} // namespace mediane::domain
