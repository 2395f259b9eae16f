#include "persistence/repositories/cycles_repository.h"

namespace mediane::persistence {

using application::Outcome;

Result<Outcome> CyclesRepository::update(domain::CycleId id, const domain::Cycle& cycle)
{
    return guarded([&]() -> Result<Outcome> {
        const auto [ref, stored] = rows().find(id.value());
        domain::CycleFacts facts = cycle.facts();
        const bool started = stored.status != domain::CycleStatus::Draft;
        if (started && stored.track && facts.track && isLaterVersion(*facts.track, *stored.track)) {
            facts.track = stored.track;
        }
        return rows().update(id.value(), facts, ref);
    });
}

bool CyclesRepository::isLaterVersion(domain::TrackId later, domain::TrackId of) const
{
    return rows().connection().queryInteger(
               "WITH RECURSIVE successor (id) AS (SELECT replaced_by FROM track WHERE id = $1 UNION "
               "SELECT track.replaced_by FROM track JOIN successor ON track.id = successor.id) "
               "SELECT EXISTS (SELECT 1 FROM successor WHERE id = $2)",
               of, later)
        == 1;
}

} // namespace mediane::persistence
