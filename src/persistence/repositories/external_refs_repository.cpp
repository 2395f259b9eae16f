#include "persistence/repositories/external_refs_repository.h"

#include "persistence/guarded.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace mediane::persistence {

using application::SourceSample;
using application::SubjectKind;

namespace {

const std::string kThisFile; ///< The source without a name.

} // namespace

Result<std::string> ExternalRefsRepository::recognise(const std::string& hint, std::span<const SourceSample> sample)
{
    return guarded([&]() -> Result<std::string> {
        std::optional<std::string> best;
        int mostMatched = 0;
        std::vector<std::string> candidates = sources();
        candidates.push_back(kThisFile); // Last: what another source knows as well is that source's.
        for (std::string& candidate : candidates) {
            const Score found = score(candidate, sample);
            if (found.matched <= mostMatched || found.matched * 2 < found.known) continue;
            mostMatched = found.matched;
            best = std::move(candidate);
        }
        if (best) return *best;
        const std::string name = newSource(hint, sample);
        m_connection.run("INSERT INTO external_source (name) VALUES ($1) ON CONFLICT DO NOTHING", name);
        return name;
    });
}

Result<std::optional<std::int64_t>> ExternalRefsRepository::find(
    const std::string& source, SubjectKind kind, const std::string& ref) const
{
    return guarded([&]() -> Result<std::optional<std::int64_t>> { return lookUp(source, kind, ref); });
}

Result<void> ExternalRefsRepository::put(
    const std::string& source, SubjectKind kind, const std::string& ref, std::int64_t id)
{
    return guarded([&]() -> Result<void> {
        if (source == kThisFile) return {}; // The row has that reference itself.
        m_connection.run("INSERT INTO external_source (name) VALUES ($1) ON CONFLICT DO NOTHING", source);
        m_connection.run("INSERT INTO external_ref (source_id, kind, ref, subject_id) "
                         "VALUES ((SELECT id FROM external_source WHERE name = $1), $2, $3, $4) "
                         "ON CONFLICT (source_id, kind, ref) DO UPDATE SET subject_id = excluded.subject_id",
            source, kind, ref, id);
        return {};
    });
}

ExternalRefsRepository::Score ExternalRefsRepository::score(
    const std::string& source, std::span<const SourceSample> sample) const
{
    Score found;
    for (const SourceSample& one : sample) {
        const auto id = lookUp(source, one.kind, one.ref);
        if (!id) continue;
        ++found.known;
        const auto name = m_catalogue.displayName({one.kind, *id});
        if (name && fold(*name) == fold(one.name)) ++found.matched;
    }
    return found;
}

std::optional<std::int64_t> ExternalRefsRepository::lookUp(
    const std::string& source, SubjectKind kind, const std::string& ref) const
{
    std::int64_t id = 0; // No row has it.
    if (source != kThisFile) {
        id = m_connection.queryInteger("SELECT subject_id FROM external_ref WHERE kind = $1 AND ref = $2 "
                                       "AND source_id = (SELECT id FROM external_source WHERE name = $3)",
            kind, ref, source);
    } else if (kind != SubjectKind::Setting && kind != SubjectKind::Medium) { // Those have no reference.
        id = m_connection.queryInteger(fmt::format("SELECT id FROM {} WHERE ref = $1", domain::code(kind)), ref);
    }
    return id == 0 ? std::optional<std::int64_t>() : id;
}

std::vector<std::string> ExternalRefsRepository::sources() const
{
    sql::Statement rows = m_connection.prepare("SELECT name FROM external_source ORDER BY id");
    std::vector<std::string> names;
    while (rows.step())
        names.push_back(rows.text(0));
    return names;
}

std::string ExternalRefsRepository::newSource(const std::string& hint, std::span<const SourceSample> sample) const
{
    const std::vector<std::string> taken = sources();
    const std::string wanted = hint.empty() ? "import" : hint;
    std::string name = wanted;
    // A source of that name whose keys mean other things is not this one; one that knows none of them may grow.
    for (int number = 2; std::ranges::find(taken, name) != taken.end() && score(name, sample).known > 0; ++number)
        name = fmt::format("{} ({})", wanted, number);
    return name;
}

} // namespace mediane::persistence
