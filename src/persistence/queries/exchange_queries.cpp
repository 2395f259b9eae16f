#include "persistence/queries/exchange_queries.h"

#include "persistence/guarded.h"
#include "persistence/queries/exchange_sql.h"

#include <fmt/format.h>

#include <algorithm>

namespace mediane::persistence {
namespace {

constexpr auto kPartnersOf = R"sql(
SELECT o.ref FROM action_partner p JOIN organisation o ON o.id = p.organisation_id WHERE p.action_id = $1 ORDER BY p.position)sql";
constexpr auto kOperationsOf = R"sql(
SELECT o.ref FROM action_operation p JOIN operation o ON o.id = p.operation_id WHERE p.action_id = $1 ORDER BY p.position)sql";
constexpr auto kStaffOf = R"sql(
SELECT s.ref FROM session_staff p JOIN staff s ON s.id = p.staff_id WHERE p.session_id = $1 ORDER BY p.position)sql";

/// The references that a statement gives for one id, joined as the contract joins several values.
std::string joined(sql::Connection& connection, std::string_view sql, std::int64_t id)
{
    auto statement = connection.prepare(sql);
    statement.bindAll(id);
    std::string list;
    while (statement.step()) {
        if (!list.empty()) list += '|';
        list += statement.textView(0);
    }
    return list;
}

/// The shortest text that reads back as the same number, with a decimal comma.
std::string decimal(double number)
{
    std::string text = fmt::format("{}", number);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    std::ranges::replace(text, '.', ',');
    return text;
}

std::string kilograms(std::int64_t grams)
{
    std::string text = fmt::format("{}", grams / 1000);
    if (grams % 1000 == 0) return text;
    text += fmt::format(",{:03}", grams % 1000);
    return text.substr(0, text.find_last_not_of('0') + 1);
}

/// The cell of one column; `made` keeps what is not stored as it is written.
std::string_view cellOf(
    sql::Connection& connection, const sql::Statement& row, int column, ExchangeCell cell, std::string& made)
{
    if (row.isNull(column)) return {};
    switch (cell) {
    case ExchangeCell::Text: return row.textView(column);
    case ExchangeCell::Flag: return row.flag(column) ? "oui" : "non";
    case ExchangeCell::Number: made = fmt::format("{}", row.integer(column)); break;
    case ExchangeCell::Real: made = decimal(row.real(column)); break;
    case ExchangeCell::Time: made = toText(TimeOfDay{row.number(column)}); break;
    case ExchangeCell::Kilograms: made = kilograms(row.integer(column)); break;
    case ExchangeCell::Partners: made = joined(connection, kPartnersOf, row.integer(column)); break;
    case ExchangeCell::Operations: made = joined(connection, kOperationsOf, row.integer(column)); break;
    case ExchangeCell::Staff: made = joined(connection, kStaffOf, row.integer(column)); break;
    }
    return made;
}

} // namespace

Result<void> SqlExchangeQueries::forEach(
    application::ExchangeFile file, const std::function<bool(std::span<const std::string_view>)>& row) const
{
    return guarded([&]() -> Result<void> {
        const auto selection = exchangeSelection(file);
        auto statement = m_connection.prepare(selection.sql);
        std::vector<std::string> made(selection.cells.size());
        std::vector<std::string_view> cells(selection.cells.size());
        while (statement.step()) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                cells[i] = cellOf(m_connection, statement, int(i), selection.cells[i], made[i]);
            if (!row(cells)) break;
        }
        return {};
    });
}

} // namespace mediane::persistence
