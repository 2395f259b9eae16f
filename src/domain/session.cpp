#include "domain/checks.h"

#include <mediane/domain/session.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const SessionFacts& facts)
{
    Checks checks;
    checks.require(facts.date.ok(), "date", "not-a-date");
    checks.require(facts.start.minutes >= 0 && facts.start.minutes < 24 * 60, "start", "not-a-time");
    checks.require(facts.end.minutes <= 24 * 60, "end", "not-a-time");
    checks.require(facts.start < facts.end, "end", "end-before-start");
    checks.require(!facts.position || *facts.position >= 1, "position", "not-positive");
    return checks.take();
}

std::span<const Transition<SessionStatus>> sessionTransitions()
{
    using enum SessionStatus;
    static constexpr std::array rows{
        Transition<SessionStatus>{Planned, Planned},
        Transition<SessionStatus>{Planned, Held},
        Transition<SessionStatus>{Planned, Cancelled, Needs::Reason},
        Transition<SessionStatus>{Planned, Postponed, Needs::Reason | Needs::Replacement},
        Transition<SessionStatus>{Cancelled, Planned},
        Transition<SessionStatus>{Held, Planned},
        Transition<SessionStatus>{Held, Cancelled, Needs::Reason},
    };
    return rows;
}

} // namespace mediane::domain
