#include "domain/checks.h"

#include <mediane/domain/cycle.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const CycleFacts& facts)
{
    Checks checks;
    checks.required(facts.title, "title");
    checks.notNegative(facts.capacity, "capacity");
    checks.notNegative(facts.overbooking, "overbooking");
    checks.notNegative(facts.minSessions, "minSessions");
    return checks.take();
}

std::span<const Transition<CycleStatus>> cycleTransitions()
{
    using enum CycleStatus;
    static constexpr std::array rows{
        Transition<CycleStatus>{Draft, Open},
        Transition<CycleStatus>{Open, Running},
        Transition<CycleStatus>{Running, Closed},
        Transition<CycleStatus>{Draft, Cancelled, Needs::Reason},
        Transition<CycleStatus>{Open, Cancelled, Needs::Reason},
        Transition<CycleStatus>{Running, Cancelled, Needs::Reason},
        Transition<CycleStatus>{Closed, Running, Needs::Reason},
    };
    return rows;
}

bool takesEnrolments(CycleStatus status) { return status == CycleStatus::Open || status == CycleStatus::Running; }

} // namespace mediane::domain
