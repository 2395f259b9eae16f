#include "persistence/queries/report_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/report_audit.h"
#include "persistence/queries/report_measures.h"
#include "persistence/queries/report_tables.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/operation_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::ActionFigures;
using application::OperationHeader;
using application::ReportFigures;
using domain::OperationId;

namespace {

std::vector<std::string> partnersOf(sql::Connection& connection, OperationId operation)
{
    auto statement = connection.prepare(R"sql(
SELECT DISTINCT g.name FROM action_operation o JOIN action_partner p ON p.action_id = o.action_id
    JOIN organisation g ON g.id = p.organisation_id
WHERE o.operation_id = $1 ORDER BY g.name)sql");
    statement.bindAll(operation);
    return collect(statement, [](const sql::Statement& row) { return row.text(0); });
}

/// The name of the organisation that the setting "centre" holds the number of.
std::string centreName(sql::Connection& connection)
{
    auto statement = connection.prepare(R"sql(
SELECT g.name FROM setting s JOIN organisation g ON g.id = CAST(s.value AS INTEGER) WHERE s.key = 'centre')sql");
    return statement.step() ? statement.text(0) : std::string();
}

OperationHeader headerOf(sql::Connection& connection, OperationId operation)
{
    static const std::string text = fmt::format("SELECT {}, coalesce(g.name, '') FROM operation o LEFT JOIN "
                                                "organisation g ON g.id = o.funder_id WHERE o.id = $1",
        columnsOf<OperationMapping>("o"));
    auto statement = connection.prepare(text);
    statement.bindAll(operation);
    if (!statement.step()) throw sql::SqlError(ErrorCode::NotFound, "operation");
    OperationHeader header;
    header.id = operation;
    header.ref = statement.text(0);
    header.facts = factsOf<OperationMapping>(statement);
    header.funder = statement.text(kWidth<OperationMapping>);
    header.partners = partnersOf(connection, operation);
    header.centre = centreName(connection);
    return header;
}

std::vector<ActionFigures> actionsOf(sql::Connection& connection, OperationId operation, const MeasureTable& table)
{
    auto statement = connection.prepare(R"sql(
SELECT a.id, a.ref, a.name FROM action a JOIN action_operation o ON o.action_id = a.id
WHERE o.operation_id = $1 ORDER BY a.ref)sql");
    statement.bindAll(operation);
    return collect(statement, [&](const sql::Statement& row) {
        const auto action = row.get<domain::ActionId>(0);
        return ActionFigures{action, row.text(1), row.text(2), table.of(action)};
    });
}

} // namespace

Result<ReportFigures> SqlReportQueries::figures(OperationId operation, Period period) const
{
    return answered([&] {
        const Perimeter perimeter{operation, period};
        ReportFigures report;
        report.operation = headerOf(m_connection, operation);
        report.period = period;
        AttendanceFigures counted = countAttendance(m_connection, perimeter);
        countTheRest(m_connection, perimeter, counted.measures);
        report.total = counted.measures.of(std::nullopt);
        report.actions = actionsOf(m_connection, operation, counted.measures);
        report.indicators = judgeIndicators(m_connection, perimeter, counted.measures);
        report.breakdowns = std::move(counted.breakdowns);
        m_judged = Judged{operation, period, lastJournalLine(), report.indicators};
        return report;
    });
}

std::string SqlReportQueries::lastJournalLine() const
{
    auto line = m_connection.prepare("SELECT id, at FROM journal ORDER BY id DESC LIMIT 1");
    return line.step() ? line.text(0) + " " + line.text(1) : std::string();
}

std::vector<application::IndicatorFigure> SqlReportQueries::judged(OperationId operation, Period period) const
{
    const std::string lastLine = lastJournalLine();
    if (!m_judged || m_judged->operation != operation || m_judged->period != period || m_judged->lastLine != lastLine)
        m_judged = Judged{operation, period, lastLine, judgeIndicators(m_connection, {operation, period})};
    return m_judged->indicators;
}

Result<std::vector<application::AuditFinding>> SqlReportQueries::audit(
    OperationId operation, Period period, Date today) const
{
    return answered([&] { return auditFindings(m_connection, {operation, period}, today, judged(operation, period)); });
}

Result<std::vector<application::IndicatorFigure>> SqlReportQueries::indicators(
    OperationId operation, Period period) const
{
    return answered([&] { return judged(operation, period); });
}

Result<std::vector<application::JournalSessionRow>> SqlReportQueries::sessionJournal(
    OperationId operation, Period period) const
{
    return answered([&] { return persistence::sessionJournal(m_connection, {operation, period}); });
}

Result<std::vector<application::ParticipantRow>> SqlReportQueries::participants(
    OperationId operation, Period period) const
{
    return answered([&] { return persistence::participants(m_connection, {operation, period}); });
}

Result<std::vector<application::HandoverRow>> SqlReportQueries::handovers(OperationId operation, Period period) const
{
    return answered([&] { return persistence::handovers(m_connection, {operation, period}); });
}

Result<std::vector<application::PublicCell>> SqlReportQueries::publics(OperationId operation, Period period) const
{
    return answered([&] { return persistence::publics(m_connection, {operation, period}); });
}

Result<std::vector<application::DistrictRow>> SqlReportQueries::districts(OperationId operation, Period period) const
{
    return answered([&] { return persistence::districts(m_connection, {operation, period}); });
}

Result<std::vector<application::MonthRow>> SqlReportQueries::months(OperationId operation, Period period) const
{
    return answered([&] { return persistence::months(m_connection, {operation, period}); });
}

Result<std::vector<application::FigureRow>> SqlReportQueries::rowsBehind(const application::FigureQuery& query) const
{
    return answered([&] { return rowsBehindFigure(m_connection, query); });
}

} // namespace mediane::persistence
