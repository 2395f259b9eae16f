#include "persistence/queries/planning_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/enrolment_rows.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/session_rows.h"
#include "persistence/queries/sql_text.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

namespace mediane::persistence {

using application::CycleRow;
using application::SessionFilter;
using application::SessionRow;
using domain::CycleId;
using domain::SessionId;

namespace {

constexpr std::string_view kCycles = R"sql(
SELECT c.id, c.ref, c.title, t.name, coalesce(k.name, ''), coalesce(l.name, ''), c.status, c.capacity,
    (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status IN ('confirme', 'place_proposee')),
    (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status IN ('confirme', 'termine', 'abandon')),
    (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status = 'liste_attente'),
    (SELECT count(*) FROM session s WHERE s.cycle_id = c.id AND s.status IN ('planifiee', 'tenue')),
    (SELECT count(*) FROM session s WHERE s.cycle_id = c.id AND s.status = 'tenue'),
    (SELECT min(s.held_on) FROM session s WHERE s.cycle_id = c.id AND s.status IN ('planifiee', 'tenue')) AS first_on,
    (SELECT max(s.held_on) FROM session s WHERE s.cycle_id = c.id AND s.status IN ('planifiee', 'tenue')) AS last_on
FROM cycle c JOIN action t ON t.id = c.action_id LEFT JOIN track k ON k.id = c.track_id
    LEFT JOIN place l ON l.id = c.place_id
)sql";

// Past cycles come newest first: they are the ones looked for.
constexpr std::string_view kCycleOrder = R"sql(
ORDER BY CASE c.status WHEN 'en_cours' THEN 1 WHEN 'ouvert' THEN 2 WHEN 'brouillon' THEN 2 ELSE 3 END,
    CASE WHEN c.status IN ('termine', 'annule') THEN '' ELSE coalesce(first_on, '9999-12-31') END,
    coalesce(first_on, '') DESC, c.title, c.id)sql";

CycleRow readCycle(const sql::Statement& row)
{
    CycleRow cycle;
    cycle.id = row.get<CycleId>(0);
    cycle.ref = row.text(1);
    cycle.title = row.text(2);
    cycle.action = row.text(3);
    cycle.track = row.text(4);
    cycle.place = row.text(5);
    cycle.status = row.get<domain::CycleStatus>(6);
    cycle.capacity = row.get<std::optional<int>>(7);
    cycle.seatsHeld = row.number(8);
    cycle.confirmed = row.number(9);
    cycle.waiting = row.number(10);
    cycle.sessions = row.number(11);
    cycle.held = row.number(12);
    cycle.first = row.get<std::optional<Date>>(13);
    cycle.last = row.get<std::optional<Date>>(14);
    return cycle;
}

bool mentions(const CycleRow& cycle, const std::vector<std::string>& words)
{
    const std::string key = fold(cycle.title + " " + cycle.action + " " + cycle.place + " " + cycle.ref);
    return std::ranges::all_of(words, [&](const auto& word) { return key.find(word) != std::string::npos; });
}

std::string filterSql(const SessionFilter& filter, SqlText& sql)
{
    const std::string from = sql.add(filter.from);
    std::string where = fmt::format("WHERE s.held_on BETWEEN {} AND {}", from, sql.add(filter.to));
    if (filter.action) where += " AND s.action_id = " + sql.add(*filter.action);
    if (filter.place) where += " AND s.place_id = " + sql.add(*filter.place);
    if (filter.staff) {
        where
            += fmt::format(" AND EXISTS (SELECT 1 FROM session_staff x WHERE x.session_id = s.id AND x.staff_id = {})",
                sql.add(*filter.staff));
    }
    return sessionRowsSql(where);
}

} // namespace

Result<std::vector<CycleRow>> SqlPlanningQueries::cycles(const std::string& text) const
{
    return answered([&] {
        auto statement = m_connection.prepare(std::string(kCycles) + std::string(kCycleOrder));
        auto rows = collect(statement, readCycle);
        const auto words = foldedWords(text);
        std::erase_if(rows, [&](const CycleRow& row) { return !mentions(row, words); });
        return rows;
    });
}

Result<CycleRow> SqlPlanningQueries::cycle(CycleId cycle) const
{
    return answered([&] {
        auto statement = m_connection.prepare(std::string(kCycles) + "WHERE c.id = $1");
        statement.bindAll(cycle);
        if (!statement.step()) throw sql::SqlError(ErrorCode::NotFound, "cycle");
        return readCycle(statement);
    });
}

Result<std::vector<SessionRow>> SqlPlanningQueries::sessionsOf(CycleId cycle) const
{
    return answered([&] {
        auto statement = m_connection.prepare(sessionRowsSql("WHERE s.cycle_id = $1"));
        statement.bindAll(cycle);
        return readSessionRows(statement);
    });
}

Result<std::vector<application::EnrolmentRow>> SqlPlanningQueries::enrolmentsOf(CycleId cycle) const
{
    return answered([&] { return enrolmentsOfCycle(m_connection, cycle); });
}

Result<std::vector<SessionRow>> SqlPlanningQueries::sessions(const SessionFilter& filter) const
{
    return answered([&] {
        SqlText sql;
        const std::string text = filterSql(filter, sql);
        auto statement = sql.prepare(m_connection, text);
        return readSessionRows(statement);
    });
}

Result<SessionRow> SqlPlanningQueries::session(SessionId session) const
{
    return answered([&] {
        auto statement = m_connection.prepare(sessionRowsSql("WHERE s.id = $1"));
        statement.bindAll(session);
        auto rows = readSessionRows(statement);
        if (rows.empty()) throw sql::SqlError(ErrorCode::NotFound, "session");
        return std::move(rows.front());
    });
}

Result<std::vector<SessionRow>> SqlPlanningQueries::toRecord(Date today, int limit) const
{
    return answered([&] {
        auto statement = m_connection.prepare(
            sessionRowsSql("WHERE s.status IN ('planifiee', 'tenue') AND s.sheet <> 'valide' AND s.held_on < $1 "
                           "ORDER BY s.held_on, s.starts_at, s.id LIMIT $2"));
        statement.bindAll(today, limit);
        return readSessionRows(statement);
    });
}

} // namespace mediane::persistence
