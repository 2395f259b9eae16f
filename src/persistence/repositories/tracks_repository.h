#pragma once

#include "persistence/repositories/table_repository.h"
#include "persistence/repositories/track_mapping.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

/// Tracks and their versions. A cycle keeps the version that it started with: a changed rule becomes a new row, which
/// takes over the reference, and the old row points to it.
class TracksRepository final : public TableRepository<TrackMapping, application::Tracks>
{
public:
    using TableRepository::TableRepository;
    Result<application::Outcome> update(domain::TrackId id, const domain::Track& track) override;

private:
    [[nodiscard]] bool isUsed(std::int64_t id) const;
    void addVersion(std::int64_t id, const std::string& ref, const domain::TrackFacts& facts);
};

} // namespace mediane::persistence
