#include "domain/checks.h"

#include <mediane/domain/operation.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const OperationFacts& facts)
{
    Checks checks;
    checks.required(facts.title, "title");
    checks.require(facts.start.ok(), "start", "not-a-date");
    checks.require(facts.end.ok(), "end", "not-a-date");
    checks.require(!facts.start.ok() || !facts.end.ok() || facts.start <= facts.end, "end", "end-before-start");
    checks.require(!facts.keepUntil || !facts.end.ok() || *facts.keepUntil >= facts.end, "keepUntil", "before-end");
    checks.required(facts.ageBandSet, "ageBandSet");
    return checks.take();
}

std::vector<FieldProblem> check(const IndicatorFacts& facts)
{
    Checks checks;
    checks.required(facts.code, "code");
    checks.required(facts.label, "label");
    checks.require(!facts.target || *facts.target >= 0, "target", "negative");
    const bool takesAudience = facts.measure == Measure::AudienceReached || facts.measure == Measure::Passages;
    checks.require(facts.audience.empty() || takesAudience, "audience", "measure-has-no-audience");
    return checks.take();
}

} // namespace mediane::domain
