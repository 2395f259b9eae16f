#include "domain/checks.h"

#include <mediane/domain/erasure.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const ErasureFacts& facts)
{
    Checks checks;
    checks.require(!facts.medium.empty() || facts.outcome == ErasureOutcome::NoMedia, "medium", "required");
    return checks.take();
}

DataState stateAfter(ErasureOutcome outcome, std::optional<Date> done, std::optional<Date> cleanSince)
{
    switch (outcome) {
    case ErasureOutcome::Destroyed: return DataState::Destroyed;
    case ErasureOutcome::Erased:
    case ErasureOutcome::NoMedia:
        // A device that came back must be treated again: an older proof says nothing of its present content.
        if (cleanSince && (!done || *done < *cleanSince)) return DataState::ToErase;
        return outcome == ErasureOutcome::Erased ? DataState::Erased : DataState::NoMedia;
    case ErasureOutcome::Failed:
    case ErasureOutcome::Insanity: return DataState::Failed;
    case ErasureOutcome::Aborted: return DataState::ToErase;
    }
    return DataState::Unknown;
}

} // namespace mediane::domain
