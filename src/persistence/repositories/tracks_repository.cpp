#include "persistence/repositories/tracks_repository.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Outcome;
using domain::TrackFacts;

namespace {

/// Whether people who started under one would be judged differently under the other.
bool sameRule(const TrackFacts& left, const TrackFacts& right)
{
    return left.minSessions == right.minSessions && left.grantsDevice == right.grantsDevice
        && left.sessions == right.sessions;
}

/// What sets versions of a track apart.
const Table& versionTable()
{
    static const Table table("track", application::SubjectKind::Track, {"id"}, {{"version"}, {"replaced_by"}});
    return table;
}

RowAddress addressOf(std::int64_t id) { return {{id}, {application::SubjectKind::Track, id}}; }

} // namespace

Result<Outcome> TracksRepository::update(domain::TrackId id, const domain::Track& track)
{
    return guarded([&]() -> Result<Outcome> {
        const auto [ref, stored] = rows().find(id.value());
        if (sameRule(stored, track.facts()) || !isUsed(id.value())) {
            return rows().update(id.value(), track.facts(), ref);
        }
        addVersion(id.value(), ref, track.facts());
        return Outcome::Updated;
    });
}

bool TracksRepository::isUsed(std::int64_t id) const
{
    return rows().connection().queryInteger("SELECT EXISTS (SELECT 1 FROM cycle WHERE track_id = $1)", id) == 1;
}

void TracksRepository::addVersion(std::int64_t id, const std::string& ref, const TrackFacts& facts)
{
    sql::Connection& connection = rows().connection();
    RowWriter& writer = rows().writer();
    const std::int64_t version = connection.queryInteger("SELECT version FROM track WHERE id = $1", id);
    // The old row gives its reference away first: references are unique.
    const auto old = rows().find(id).second;
    rows().update(id, old, freeRef(connection, rows().table(), fmt::format("{}@{}", ref, version)));
    const std::int64_t newest = rows().insert(facts, ref);
    writer.update(versionTable(), addressOf(newest), std::vector<Value>{version + 1, std::monostate()});
    writer.update(versionTable(), addressOf(id), std::vector<Value>{version, newest});
    connection.run("UPDATE external_ref SET subject_id = $1 WHERE kind = $2 AND subject_id = $3", newest,
        application::SubjectKind::Track, id);
}

} // namespace mediane::persistence
