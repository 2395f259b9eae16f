#include "persistence/queries/attendance_matrix.h"

#include "persistence/queries/enrolment_rows.h"
#include "persistence/queries/session_list.h"
#include "persistence/queries/session_rows.h"

#include <fmt/format.h>

#include <unordered_map>

namespace mediane::persistence {

using application::AttendanceMatrix;
using application::EnrolmentRow;
using application::MatrixRow;
using domain::AttendanceMark;
using domain::CycleId;
using domain::PersonId;

namespace {

// People who are or were on the roster, and those who were marked without being on it (walk-ins).
const std::string& cellsSql()
{
    static const std::string text = fmt::format(R"sql(
WITH people AS MATERIALIZED (
    SELECT person_id FROM enrolment WHERE cycle_id = $1 AND status IN ('confirme', 'termine', 'abandon')
    UNION SELECT a.person_id FROM session s CROSS JOIN attendance a WHERE s.cycle_id = $1 AND a.session_id = s.id)
SELECT p.id, p.last_name, p.first_name, s.id, a.state, a.minutes, a.origin, a.comment, a.makes_up_id,
    EXISTS (SELECT 1 FROM enrolment e WHERE e.cycle_id = $1 AND e.person_id = p.id AND {})
FROM people l JOIN person p ON p.id = l.person_id LEFT JOIN session s ON s.cycle_id = $1
    LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = p.id
ORDER BY p.sort_key, p.id)sql",
        kOnRoster);
    return text;
}

/// Of people without enrolment: attended in and expected at the held sessions of the cycle.
constexpr std::string_view kWalkIns = R"sql(
SELECT a.person_id, count(*) FILTER (WHERE a.state IN ('present', 'retard', 'parti_tot')),
    count(*) FILTER (WHERE a.state <> 'non_attendu')
FROM session s CROSS JOIN attendance a
WHERE s.cycle_id = $1 AND s.status = 'tenue' AND a.session_id = s.id
    AND a.person_id NOT IN (SELECT person_id FROM enrolment WHERE cycle_id = $1)
GROUP BY a.person_id)sql";

std::unordered_map<std::int64_t, std::size_t> columnsOfSessions(const AttendanceMatrix& matrix)
{
    std::unordered_map<std::int64_t, std::size_t> columns;
    for (const auto& session : matrix.sessions)
        columns.emplace(session.id.value(), columns.size());
    return columns;
}

void readCells(sql::Connection& connection, CycleId cycle, AttendanceMatrix& matrix)
{
    const auto columns = columnsOfSessions(matrix);
    auto statement = connection.prepare(cellsSql());
    statement.bindAll(cycle);
    while (statement.step()) {
        const auto person = statement.get<PersonId>(0);
        if (matrix.rows.empty() || matrix.rows.back().person != person) {
            MatrixRow row;
            row.person = person;
            row.lastName = statement.text(1);
            row.firstName = statement.text(2);
            row.cells.resize(columns.size());
            matrix.rows.push_back(std::move(row));
        }
        const auto column = columns.find(statement.integer(3));
        if (column == columns.end()) continue; // A cycle without sessions.
        auto& cell = matrix.rows.back().cells[column->second];
        cell.mark = readMark(statement, 4);
        cell.onRoster = statement.flag(9);
    }
}

void addTotals(sql::Connection& connection, CycleId cycle, AttendanceMatrix& matrix)
{
    std::unordered_map<PersonId, EnrolmentRow> enrolments;
    for (auto& enrolment : enrolmentsOfCycle(connection, cycle))
        enrolments.emplace(enrolment.facts.person, std::move(enrolment));
    std::unordered_map<PersonId, std::pair<int, int>> walkIns;
    auto statement = connection.prepare(kWalkIns);
    statement.bindAll(cycle);
    while (statement.step())
        walkIns.emplace(statement.get<PersonId>(0), std::pair(statement.number(1), statement.number(2)));
    for (auto& row : matrix.rows) {
        if (const auto found = enrolments.find(row.person); found != enrolments.end()) {
            row.status = found->second.facts.status;
            row.attended = found->second.attended;
            row.expected = found->second.expected;
            row.required = found->second.required;
            row.missingMandatory = found->second.missingMandatory;
        } else if (const auto walkIn = walkIns.find(row.person); walkIn != walkIns.end()) {
            std::tie(row.attended, row.expected) = walkIn->second;
        }
    }
}

} // namespace

std::optional<AttendanceMark> readMark(const sql::Statement& row, int at)
{
    if (row.isNull(at)) return std::nullopt;
    return AttendanceMark{row.get<domain::AttendanceState>(at), row.number(at + 1),
        row.get<domain::AttendanceOrigin>(at + 2), row.text(at + 3), row.get<std::optional<domain::SessionId>>(at + 4)};
}

AttendanceMatrix attendanceMatrix(sql::Connection& connection, CycleId cycle)
{
    AttendanceMatrix matrix;
    auto sessions = connection.prepare(sessionRowsSql("WHERE s.cycle_id = $1"));
    sessions.bindAll(cycle);
    matrix.sessions = readSessionRows(sessions);
    readCells(connection, cycle, matrix);
    addTotals(connection, cycle, matrix);
    return matrix;
}

} // namespace mediane::persistence
