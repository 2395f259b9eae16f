#include "persistence/queries/enrolment_rows.h"

#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/enrolment_mapping.h"

#include <fmt/format.h>

#include <unordered_map>

namespace mediane::persistence {

using application::EnrolmentRow;

namespace {

constexpr std::string_view kCyclesOfPerson
    = "wanted AS MATERIALIZED (SELECT cycle_id FROM enrolment WHERE person_id = $1)";
constexpr std::string_view kOneCycle = "wanted AS MATERIALIZED (SELECT id AS cycle_id FROM cycle WHERE id = $1)";

// Excused and not excused count as expected, unmarked sessions do not (planning-and-attendance §9).
constexpr std::string_view kRows = R"sql(
SELECT {}, e.id, c.title, p.last_name, p.first_name, coalesce(g.positions, 0),
    (SELECT count(*) FROM session s CROSS JOIN attendance a
        WHERE s.cycle_id = e.cycle_id AND s.status = 'tenue' AND a.session_id = s.id AND a.person_id = e.person_id
            AND a.state <> 'non_attendu'),
    coalesce(c.min_sessions, t.min_sessions, 0)
FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN person p ON p.id = e.person_id
    LEFT JOIN track t ON t.id = c.track_id
    LEFT JOIN progress g ON g.cycle_id = e.cycle_id AND g.person_id = e.person_id
WHERE e.{} = $1
ORDER BY {})sql";

constexpr std::string_view kMissing = R"sql(
SELECT e.id, k.position
FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN track_session k ON k.track_id = c.track_id
WHERE e.{} = $1 AND k.mandatory = 1
    AND NOT EXISTS (SELECT 1 FROM attended a
        WHERE a.cycle_id = e.cycle_id AND a.person_id = e.person_id AND a.position = k.position)
ORDER BY e.id, k.position)sql";

// People who wait stand in the order in which seats are offered (WAI-1), everybody else in that of names.
constexpr std::string_view kStatusOrder = R"sql(CASE e.status WHEN 'confirme' THEN 1 WHEN 'place_proposee' THEN 2
    WHEN 'preinscrit' THEN 3 WHEN 'liste_attente' THEN 4 WHEN 'termine' THEN 5 WHEN 'abandon' THEN 6
    WHEN 'annule_avant_debut' THEN 7 ELSE 8 END,
    CASE e.status WHEN 'liste_attente' THEN e.expired_offers END, CASE e.status WHEN 'liste_attente' THEN -e.priority END,
    CASE e.status WHEN 'liste_attente' THEN coalesce(e.requested_on, '9999') END,
    CASE e.status WHEN 'liste_attente' THEN e.id END, p.sort_key, e.id)sql";

EnrolmentRow readRow(const sql::Statement& row)
{
    constexpr int id = kWidth<EnrolmentMapping>;
    EnrolmentRow enrolment;
    enrolment.id = row.get<domain::EnrolmentId>(id);
    enrolment.facts = factsOf<EnrolmentMapping>(row);
    enrolment.cycleTitle = row.text(id + 1);
    enrolment.lastName = row.text(id + 2);
    enrolment.firstName = row.text(id + 3);
    enrolment.attended = row.number(id + 4);
    enrolment.expected = row.number(id + 5);
    enrolment.required = row.number(id + 6);
    return enrolment;
}

std::vector<EnrolmentRow> rowsOf(sql::Connection& connection, std::string_view wanted, std::string_view column,
    std::string_view order, std::int64_t id)
{
    auto statement = connection.prepare(with({wanted, kCountedSession, kAttended, kProgress},
        fmt::format(kRows, columnsOf<EnrolmentMapping>("e"), column, order)));
    statement.bindAll(id);
    auto rows = collect(statement, readRow);
    std::unordered_map<std::int64_t, std::string> missing;
    auto positions = connection.prepare(with({wanted, kCountedSession, kAttended}, fmt::format(kMissing, column)));
    positions.bindAll(id);
    while (positions.step()) {
        auto& text = missing[positions.integer(0)];
        text += (text.empty() ? "" : ", ") + positions.text(1);
    }
    for (auto& row : rows) {
        if (const auto found = missing.find(row.id.value()); found != missing.end())
            row.missingMandatory = found->second;
    }
    return rows;
}

} // namespace

std::vector<EnrolmentRow> enrolmentsOfPerson(sql::Connection& connection, domain::PersonId person)
{
    return rowsOf(connection, kCyclesOfPerson, "person_id",
        "coalesce(e.entered_on, e.requested_on, '') DESC, e.id DESC", person.value());
}

std::vector<EnrolmentRow> enrolmentsOfCycle(sql::Connection& connection, domain::CycleId cycle)
{
    return rowsOf(connection, kOneCycle, "cycle_id", kStatusOrder, cycle.value());
}

} // namespace mediane::persistence
