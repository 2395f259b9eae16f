#include "persistence/value.h"

namespace mediane::persistence {

void bindValue(sql::Statement& statement, int placeholder, const Value& value)
{
    std::visit(
        [&](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                statement.bind(placeholder, std::nullopt);
            } else {
                statement.bind(placeholder, held);
            }
        },
        value);
}

Value valueAt(const sql::Statement& row, int column)
{
    switch (row.kind(column)) {
    case sql::ValueKind::Null: return {};
    case sql::ValueKind::Integer: return row.integer(column);
    case sql::ValueKind::Real: return row.real(column);
    case sql::ValueKind::Text: return row.text(column);
    }
    return {};
}

bool equals(const sql::Statement& row, int column, const Value& value)
{
    const sql::ValueKind kind = row.kind(column);
    if (const auto* const text = std::get_if<std::string>(&value)) {
        return kind == sql::ValueKind::Text && row.textView(column) == *text;
    }
    return valueAt(row, column) == value;
}

} // namespace mediane::persistence
