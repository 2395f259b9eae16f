#include "persistence/queries/waiting_families.h"

#include "persistence/queries/completion_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"

namespace mediane::persistence {

using application::WaitingFamilyRow;

namespace {

constexpr std::string_view kGrantingCycles = R"sql(wanted AS MATERIALIZED (
    SELECT c.id AS cycle_id FROM cycle c JOIN track t ON t.id = c.track_id WHERE t.grants_device = 1))sql";

/// Whoever satisfied the rule or completed the cycle, and whose home holds no computer of the programme (one lent while
/// another is repaired is none). The sign keeps people without household apart from households.
constexpr std::string_view kWaiting = R"sql(waiting AS MATERIALIZED (
    SELECT *, row_number() OVER (PARTITION BY home ORDER BY coalesce(completed_on, '9999-12-31'), enrolment_id) AS nth
    FROM (SELECT e.id AS enrolment_id, p.id AS person_id, p.last_name, p.first_name, p.household_id, c.id AS cycle_id,
            c.title, coalesce(p.household_id, -p.id) AS home, e.status, coalesce(g.positions, 0) AS positions,
            coalesce(c.min_sessions, t.min_sessions, 0) AS required,
            coalesce(e.left_on, (SELECT max(s.held_on) FROM session s CROSS JOIN attendance a
                WHERE s.cycle_id = c.id AND s.status = 'tenue' AND a.session_id = s.id AND a.person_id = p.id
                    AND a.state IN ('present', 'retard', 'parti_tot'))) AS completed_on,
            NOT EXISTS (SELECT 1 FROM track_session k WHERE k.track_id = c.track_id AND k.mandatory = 1
                AND NOT EXISTS (SELECT 1 FROM attended x
                    WHERE x.cycle_id = c.id AND x.person_id = p.id AND x.position = k.position)) AS all_mandatory
        FROM wanted w JOIN cycle c ON c.id = w.cycle_id JOIN track t ON t.id = c.track_id
            JOIN enrolment e ON e.cycle_id = c.id JOIN person p ON p.id = e.person_id
            LEFT JOIN progress g ON g.cycle_id = c.id AND g.person_id = p.id
        WHERE e.status IN ('confirme', 'termine')) AS judged
    WHERE (status = 'termine' OR (positions >= required AND positions > 0 AND all_mandatory))
        AND NOT EXISTS (SELECT 1 FROM person q JOIN allocation l ON l.person_id = q.id JOIN device d ON d.id = l.device_id
            WHERE (q.id = judged.person_id OR q.household_id = judged.household_id)
                AND l.kind <> 'depannage' AND l.state IN ('remis', 'installe', 'transforme_en_don')
                AND d.kind IN ('portable', 'fixe', 'tablette'))))sql";

WaitingFamilyRow readRow(const sql::Statement& row)
{
    WaitingFamilyRow family;
    family.person = row.get<domain::PersonId>(0);
    family.name = personName(row.text(1), row.text(2));
    family.cycle = row.get<domain::CycleId>(3);
    family.cycleTitle = row.text(4);
    family.completedOn = row.get<std::optional<Date>>(5);
    family.attended = row.number(6);
    family.required = row.number(7);
    family.satisfied = row.flag(8);
    return family;
}

} // namespace

std::vector<WaitingFamilyRow> waitingFamilies(sql::Connection& connection, int limit)
{
    static const std::string text = with({kGrantingCycles, kAttended, kProgress, kWaiting}, R"sql(
SELECT person_id, last_name, first_name, cycle_id, title, completed_on, positions, required,
    positions >= required AND all_mandatory
FROM waiting WHERE nth = 1 ORDER BY coalesce(completed_on, '9999-12-31'), enrolment_id LIMIT $1)sql");
    auto statement = connection.prepare(text);
    statement.bindAll(limit);
    return collect(statement, readRow);
}

int countWaitingFamilies(sql::Connection& connection)
{
    static const std::string text
        = with({kGrantingCycles, kAttended, kProgress, kWaiting}, "SELECT count(*) FROM waiting WHERE nth = 1");
    return int(connection.queryInteger(text));
}

} // namespace mediane::persistence
