#include "domain/checks.h"

#include <mediane/domain/track.h>

#include <set>

namespace mediane::domain {

std::vector<FieldProblem> check(const TrackFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    checks.notNegative(facts.minSessions, "minSessions");
    checks.require(!facts.minSessions || facts.sessions.empty() || *facts.minSessions <= int(facts.sessions.size()),
        "minSessions", "more-than-sessions", std::to_string(facts.sessions.size()));
    for (std::size_t i = 0; i < facts.sessions.size(); ++i) {
        const auto field = "sessions[" + std::to_string(i + 1) + "]";
        checks.require(
            facts.sessions[i].minutes > 0 && facts.sessions[i].minutes <= 24 * 60, field, "duration-out-of-range");
    }
    return checks.take();
}

Completion judge(const TrackFacts& track, const std::vector<int>& attendedPositions)
{
    const std::set<int> attended(attendedPositions.begin(), attendedPositions.end());
    Completion completion;
    completion.attended = int(attended.size());
    completion.required = track.minSessions.value_or(0);
    for (std::size_t i = 0; i < track.sessions.size(); ++i) {
        const int position = int(i) + 1;
        if (track.sessions[i].mandatory && !attended.contains(position))
            completion.missingMandatory.push_back(position);
    }
    return completion;
}

} // namespace mediane::domain
