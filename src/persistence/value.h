#pragma once

#include "persistence/sql/statement.h"

#include <string>
#include <variant>

namespace mediane::persistence {

/// What a column holds: NULL, an integer, a real or a text.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// The stored form of anything that `sql::Statement` binds.
template <class T>
[[nodiscard]] Value toValue(const T& value)
{
    if constexpr (sql::kIsOptional<T>) {
        return value ? toValue(*value) : Value();
    } else if constexpr (sql::kIsStrongId<T>) {
        return value.value();
    } else if constexpr (sql::Coded<T>) {
        return std::string(domain::code(value));
    } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, Instant>) {
        return toIso(value);
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
        return std::int64_t(value.minutes);
    } else if constexpr (std::is_integral_v<T>) {
        return std::int64_t(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return double(value);
    } else {
        return std::string(value);
    }
}

void bindValue(sql::Statement& statement, int placeholder, const Value& value);
[[nodiscard]] Value valueAt(const sql::Statement& row, int column);
[[nodiscard]] bool equals(const sql::Statement& row, int column, const Value& value);

} // namespace mediane::persistence
