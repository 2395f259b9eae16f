#include "domain/checks.h"

#include <mediane/domain/organisation.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const OrganisationFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    return checks.take();
}

std::vector<FieldProblem> checkEntry(const OrganisationFacts& facts)
{
    Checks checks;
    checks.add(check(facts));
    checks.postcode(facts.postcode);
    checks.phone(facts.phone);
    checks.email(facts.email);
    checks.siret(facts.siret);
    return checks.take();
}

} // namespace mediane::domain
