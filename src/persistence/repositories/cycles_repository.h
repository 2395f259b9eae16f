#pragma once

#include "persistence/repositories/cycle_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

/// Cycles. One that has left the draft keeps the version of its track: naming a later version does not move it there.
class CyclesRepository final : public TableRepository<CycleMapping, application::Cycles>
{
public:
    using TableRepository::TableRepository;
    Result<application::Outcome> update(domain::CycleId id, const domain::Cycle& cycle) override;

private:
    [[nodiscard]] bool isLaterVersion(domain::TrackId later, domain::TrackId of) const;
};

} // namespace mediane::persistence
