#include "persistence/queries/paper_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/session_rows.h"
#include "persistence/repositories/operation_mapping.h"
#include "persistence/repositories/place_mapping.h"
#include "persistence/repositories/printed_sheet_mapping.h"
#include "persistence/repositories/staff_mapping.h"

#include <fmt/format.h>

#include <algorithm>

namespace mediane::persistence {

using application::PrintedRow;
using application::PrintedSheetRow;
using application::SheetContent;

namespace {

std::vector<PrintedRow> rowsOf(sql::Connection& connection, domain::SheetId sheet)
{
    auto statement
        = connection.prepare("SELECT p.id, p.last_name, p.first_name FROM sheet_line l "
                             "JOIN person p ON p.id = l.person_id WHERE l.sheet_id = $1 ORDER BY l.position");
    statement.bindAll(sheet);
    return collect(statement, [](const sql::Statement& row) {
        return PrintedRow{row.get<domain::PersonId>(0), row.text(1), row.text(2)};
    });
}

std::vector<PrintedSheetRow> sheetsWhere(sql::Connection& connection, std::string_view where, std::int64_t id)
{
    auto statement = connection.prepare(fmt::format(
        "SELECT {}, s.id FROM sheet s WHERE {} ORDER BY s.id DESC", columnsOf<PrintedSheetMapping>("s"), where));
    statement.bindAll(id);
    auto sheets = collect(statement, [](const sql::Statement& row) {
        return PrintedSheetRow{
            row.get<domain::SheetId>(kWidth<PrintedSheetMapping>), row.text(0), factsOf<PrintedSheetMapping>(row), {}};
    });
    for (auto& sheet : sheets) {
        sheet.rows = rowsOf(connection, sheet.id);
        for (const auto& row : sheet.rows)
            sheet.facts.rows.push_back(row.person);
    }
    return sheets;
}

PrintedSheetRow sheetOf(sql::Connection& connection, domain::SheetId id)
{
    auto sheets = sheetsWhere(connection, "s.id = $1", id.value());
    if (sheets.empty()) throw sql::SqlError(ErrorCode::NotFound, "sheet");
    return std::move(sheets.front());
}

void readSessions(sql::Connection& connection, SheetContent& content)
{
    const auto& facts = content.sheet.facts;
    const bool one = facts.session.has_value();
    auto statement = connection.prepare(
        sessionRowsSql(one ? "WHERE s.id = $1" : "WHERE s.cycle_id = $1 AND s.status IN ('planifiee', 'tenue')"));
    statement.bindAll(one ? facts.session->value() : facts.cycle->value());
    content.sessions = readSessionRows(statement);
}

void readPlace(sql::Connection& connection, SheetContent& content)
{
    if (content.sessions.empty() || !content.sessions.front().facts.place) return;
    auto statement = connection.prepare(tableOf<PlaceMapping>().selectSql());
    if (statement.bindAll(*content.sessions.front().facts.place).step())
        content.place = factsOf<PlaceMapping>(statement);
}

void readOperations(sql::Connection& connection, SheetContent& content)
{
    if (content.sessions.empty()) return;
    auto statement = connection.prepare(
        fmt::format("SELECT {}, coalesce(f.name, '') FROM action_operation a JOIN operation o ON o.id = a.operation_id "
                    "LEFT JOIN organisation f ON f.id = o.funder_id "
                    "WHERE a.action_id = $1 AND o.starts_on <= $3 AND o.ends_on >= $2 ORDER BY a.position",
            columnsOf<OperationMapping>("o")));
    statement.bindAll(
        content.sessions.front().facts.action, content.sessions.front().facts.date, content.sessions.back().facts.date);
    content.operations = collect(statement, [](const sql::Statement& row) {
        return application::SheetOperation{factsOf<OperationMapping>(row), row.text(kWidth<OperationMapping>)};
    });
}

void readStaff(sql::Connection& connection, SheetContent& content)
{
    for (const auto& session : content.sessions) {
        for (const auto id : session.facts.staff) {
            if (std::ranges::find(content.staff, id, &application::SheetStaff::id) != content.staff.end()) continue;
            auto statement = connection.prepare(tableOf<StaffMapping>().selectSql());
            if (statement.bindAll(id).step()) content.staff.push_back({id, factsOf<StaffMapping>(statement)});
        }
    }
}

void readMarks(sql::Connection& connection, SheetContent& content)
{
    content.marks.assign(content.sheet.rows.size(), {});
    for (auto& marks : content.marks)
        marks.resize(content.sessions.size());
    for (std::size_t column = 0; column < content.sessions.size(); ++column) {
        auto statement = connection.prepare("SELECT l.position, a.state FROM sheet_line l JOIN attendance a "
                                            "ON a.session_id = $2 AND a.person_id = l.person_id WHERE l.sheet_id = $1");
        statement.bindAll(content.sheet.id, content.sessions[column].id);
        while (statement.step())
            content.marks[std::size_t(statement.number(0)) - 1][column] = statement.get<domain::AttendanceState>(1);
    }
}

} // namespace

Result<std::vector<PrintedSheetRow>> SqlPaperQueries::sheetsOf(domain::SessionId session) const
{
    return answered([&] {
        return sheetsWhere(m_connection,
            "s.session_id = $1 OR s.cycle_id = (SELECT cycle_id FROM session WHERE id = $1)", session.value());
    });
}

Result<std::vector<PrintedSheetRow>> SqlPaperQueries::sheetsOf(domain::CycleId cycle) const
{
    return answered([&] { return sheetsWhere(m_connection, "s.cycle_id = $1", cycle.value()); });
}

Result<PrintedSheetRow> SqlPaperQueries::sheet(domain::SheetId sheet) const
{
    return answered([&] { return sheetOf(m_connection, sheet); });
}

Result<SheetContent> SqlPaperQueries::content(domain::SheetId sheet) const
{
    return answered([&] {
        SheetContent content;
        content.sheet = sheetOf(m_connection, sheet);
        readSessions(m_connection, content);
        readPlace(m_connection, content);
        readOperations(m_connection, content);
        readStaff(m_connection, content);
        readMarks(m_connection, content);
        return content;
    });
}

} // namespace mediane::persistence
