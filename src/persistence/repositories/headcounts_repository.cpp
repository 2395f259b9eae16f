#include "persistence/repositories/headcounts_repository.h"

#include "persistence/guarded.h"

#include <algorithm>

namespace mediane::persistence {

using application::Outcome;
using domain::HeadcountFacts;
using domain::HeadcountLine;
using domain::SessionId;

namespace {

HeadcountFacts sorted(HeadcountFacts counts)
{
    std::ranges::sort(counts.lines, [](const HeadcountLine& left, const HeadcountLine& right) {
        return std::pair(left.dimension, std::string_view(left.category))
            < std::pair(right.dimension, std::string_view(right.category));
    });
    return counts;
}

std::string jsonOf(const std::optional<HeadcountFacts>& counts)
{
    if (!counts) return {};
    JsonText json;
    json.add("unit", toValue(counts->unit));
    json.add("mode", toValue(counts->mode));
    for (const HeadcountLine& line : counts->lines) {
        std::string name(domain::code(line.dimension));
        if (!line.category.empty()) name += '/' + line.category;
        json.add(name, toValue(line.count));
    }
    return json.text();
}

} // namespace

Result<std::optional<HeadcountFacts>> HeadcountsRepository::find(SessionId session) const
{
    return guarded([&]() -> Result<std::optional<HeadcountFacts>> { return stored(session); });
}

Result<Outcome> HeadcountsRepository::put(SessionId session, const domain::Headcount& counts)
{
    return guarded([&]() -> Result<Outcome> {
        const std::optional<HeadcountFacts> before = stored(session);
        const HeadcountFacts after = sorted(counts.facts());
        if (before == after) return Outcome::Unchanged;
        replace(session, after);
        m_writer.append({before ? "updated" : "created", "headcount",
            {application::SubjectKind::Session, session.value()}, {}, jsonOf(before), jsonOf(after)});
        return before ? Outcome::Updated : Outcome::Created;
    });
}

Result<Outcome> HeadcountsRepository::remove(SessionId session)
{
    return guarded([&]() -> Result<Outcome> {
        const std::optional<HeadcountFacts> before = stored(session);
        if (!before) return Outcome::Unchanged;
        replace(session, {});
        m_writer.append(
            {"deleted", "headcount", {application::SubjectKind::Session, session.value()}, {}, jsonOf(before), {}});
        return Outcome::Updated;
    });
}

std::optional<HeadcountFacts> HeadcountsRepository::stored(SessionId session) const
{
    sql::Statement rows
        = m_connection.prepare("SELECT dimension, category, people, unit, mode FROM headcount WHERE session_id = $1");
    rows.bindAll(session);
    std::optional<HeadcountFacts> counts;
    while (rows.step()) {
        if (!counts) counts.emplace();
        counts->unit = rows.get<domain::HeadcountUnit>(3);
        counts->mode = rows.get<domain::HeadcountMode>(4);
        counts->lines.push_back({rows.get<domain::HeadcountDimension>(0), rows.text(1), rows.number(2)});
    }
    if (!counts) return std::nullopt;
    return sorted(std::move(*counts));
}

void HeadcountsRepository::replace(SessionId session, const HeadcountFacts& counts)
{
    m_connection.run("DELETE FROM headcount WHERE session_id = $1", session);
    for (const HeadcountLine& line : counts.lines) {
        m_connection.run("INSERT INTO headcount (session_id, dimension, category, people, unit, mode) "
                         "VALUES ($1, $2, $3, $4, $5, $6)",
            session, line.dimension, line.category, line.count, counts.unit, counts.mode);
    }
}

} // namespace mediane::persistence
