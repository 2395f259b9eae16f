#include "domain/checks.h"

#include <mediane/domain/staff.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const StaffFacts& facts)
{
    Checks checks;
    checks.require(!facts.lastName.empty() || !facts.firstName.empty(), "lastName", "required");
    return checks.take();
}

} // namespace mediane::domain
