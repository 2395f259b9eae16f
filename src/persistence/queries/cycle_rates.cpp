#include "persistence/queries/answered.h"
#include "persistence/queries/attendance_queries.h"
#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::CycleRates;

namespace {

/// One row: the marks of the held sessions, then what lacks a mark, then the enrolments.
std::string ratesSql()
{
    return fmt::format(R"sql(
WITH held AS MATERIALIZED (SELECT * FROM session WHERE cycle_id = $1 AND status = 'tenue'),
marked AS MATERIALIZED (
    SELECT a.minutes, a.state, CASE WHEN a.makes_up_id IS NULL THEN 1 ELSE 0 END AS own,
        CASE WHEN a.state IN ('present', 'retard', 'parti_tot') THEN 1 ELSE 0 END AS present
    FROM held s CROSS JOIN attendance a WHERE a.session_id = s.id),
sums AS (
    SELECT coalesce(sum(own * present), 0) AS presents,
        coalesce(sum(CASE WHEN state = 'excuse' THEN own END), 0) AS excused,
        coalesce(sum(CASE WHEN state <> 'non_attendu' THEN own END), 0) AS expected,
        coalesce(sum(present), 0) AS filled, coalesce(sum(present * minutes), 0) AS minutes
    FROM marked),
seats AS (
    SELECT count(CASE WHEN status IN ('confirme', 'place_proposee') THEN 1 END) AS held,
        count(CASE WHEN status = 'termine' THEN 1 END) AS completed,
        count(CASE WHEN status = 'abandon' THEN 1 END) AS dropped_out,
        count(CASE WHEN status = 'confirme' THEN 1 END) AS confirmed
    FROM enrolment WHERE cycle_id = $1)
SELECT m.presents, m.excused, m.expected,
    (SELECT count(*) FROM held s JOIN enrolment e ON e.cycle_id = s.cycle_id WHERE {}
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.person_id = e.person_id)),
    m.filled, c.capacity * (SELECT count(*) FROM held), t.held, c.capacity, t.completed, t.dropped_out, t.confirmed,
    m.minutes
FROM cycle c CROSS JOIN sums m CROSS JOIN seats t WHERE c.id = $1)sql",
        kOnRoster);
}

std::optional<int> optionalNumber(const sql::Statement& row, int column) { return row.get<std::optional<int>>(column); }

CycleRates readRates(const sql::Statement& row)
{
    return {row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), optionalNumber(row, 5),
        row.number(6), optionalNumber(row, 7), row.number(8), row.number(9), row.number(10), row.number(11)};
}

} // namespace

Result<CycleRates> SqlAttendanceQueries::rates(domain::CycleId cycle) const
{
    return answered([&] {
        static const std::string text = ratesSql();
        auto statement = m_connection.prepare(text);
        statement.bindAll(cycle);
        if (!statement.step()) throw sql::SqlError(ErrorCode::NotFound, "cycle");
        return readRates(statement);
    });
}

} // namespace mediane::persistence
