#include "persistence/queries/attendance_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/attendance_matrix.h"
#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::RosterRow;

namespace {

/// Sessions of the same cycle in their order, as texts that compare: date, then time, then number.
constexpr std::string_view kBefore
    = "(x.held_on, x.starts_at, x.id) <= (s.held_on, s.starts_at, s.id) AND x.status IN ('planifiee', 'tenue')";

/// Alert A1 (planning-and-attendance §8): only a presence ends a run of absences; an excuse, a session that was not
/// expected of the person and one without mark neither add to it nor end it.
std::string rosterSql()
{
    return fmt::format(R"sql(
WITH listed AS (
    SELECT e.person_id FROM session s JOIN enrolment e ON e.cycle_id = s.cycle_id WHERE s.id = $1 AND {0}
    UNION SELECT person_id FROM attendance WHERE session_id = $1),
history AS MATERIALIZED (
    SELECT a.person_id, a.state, x.held_on, x.starts_at
    FROM session s CROSS JOIN session x CROSS JOIN attendance a
    WHERE s.id = $1 AND x.cycle_id = s.cycle_id AND a.session_id = x.id AND {1}),
latest AS MATERIALIZED (
    SELECT person_id, max(held_on || CAST(10000 + starts_at AS TEXT)) AS present_at
    FROM history WHERE state IN ('present', 'retard', 'parti_tot') GROUP BY person_id)
SELECT p.id, p.last_name, p.first_name, a.state, a.minutes, a.origin, a.comment, a.makes_up_id,
    EXISTS (SELECT 1 FROM enrolment e WHERE e.cycle_id = s.cycle_id AND e.person_id = p.id AND {0}),
    (SELECT count(*) FROM session x CROSS JOIN attendance b
        WHERE x.cycle_id = s.cycle_id AND x.status = 'tenue' AND b.session_id = x.id AND b.person_id = p.id
            AND b.state IN ('present', 'retard', 'parti_tot')),
    (SELECT count(*) FROM session x CROSS JOIN attendance b
        WHERE x.cycle_id = s.cycle_id AND x.status = 'tenue' AND b.session_id = x.id AND b.person_id = p.id
            AND b.state <> 'non_attendu'),
    (SELECT count(*) FROM history h LEFT JOIN latest t ON t.person_id = h.person_id
        WHERE h.person_id = p.id AND h.state = 'absent'
            AND h.held_on || CAST(10000 + h.starts_at AS TEXT) > coalesce(t.present_at, ''))
FROM listed l JOIN person p ON p.id = l.person_id JOIN session s ON s.id = $1
    LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = p.id
ORDER BY p.sort_key, p.id)sql",
        kOnRoster, kBefore);
}

RosterRow readRosterRow(const sql::Statement& row)
{
    RosterRow person;
    person.person = row.get<domain::PersonId>(0);
    person.lastName = row.text(1);
    person.firstName = row.text(2);
    person.mark = readMark(row, 3);
    person.enrolled = row.flag(8);
    person.attended = row.number(9);
    person.expected = row.number(10);
    person.absencesInARow = row.number(11);
    return person;
}

} // namespace

Result<std::vector<RosterRow>> SqlAttendanceQueries::roster(domain::SessionId session) const
{
    return answered([&] {
        static const std::string text = rosterSql();
        auto statement = m_connection.prepare(text);
        statement.bindAll(session);
        return collect(statement, readRosterRow);
    });
}

Result<application::AttendanceMatrix> SqlAttendanceQueries::matrix(domain::CycleId cycle) const
{
    return answered([&] { return attendanceMatrix(m_connection, cycle); });
}

Result<std::vector<int>> SqlAttendanceQueries::attendedPositions(domain::CycleId cycle, domain::PersonId person) const
{
    return answered([&] {
        static const std::string text
            = with({"wanted AS (SELECT id AS cycle_id FROM cycle WHERE id = $1)", kCountedSession, kAttended},
                "SELECT position FROM attended WHERE person_id = $2 ORDER BY position");
        auto statement = m_connection.prepare(text);
        statement.bindAll(cycle, person);
        return collect(statement, [](const sql::Statement& row) { return row.number(0); });
    });
}

Result<bool> SqlAttendanceQueries::validatedHere(domain::SessionId session) const
{
    return answered([&] {
        return m_connection.queryInteger(
                   "SELECT count(*) FROM session s WHERE s.id = $1 AND s.sheet = 'valide' AND EXISTS "
                   "(SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.origin <> 'import')",
                   session)
            > 0;
    });
}

Result<int> SqlAttendanceQueries::marks(domain::SessionId session) const
{
    return answered([&] {
        return int(m_connection.queryInteger("SELECT count(*) FROM attendance WHERE session_id = $1", session));
    });
}

} // namespace mediane::persistence
