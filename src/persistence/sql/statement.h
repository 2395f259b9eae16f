#pragma once

#include "persistence/sql/prepared.h"
#include "persistence/sql/values.h"

#include <memory>
#include <vector>

namespace mediane::persistence::sql {

/// A prepared statement on loan from its connection's cache; it goes back, reset, at destruction. Two loans of the same
/// text are two statements. Placeholders count from 1 (`$1`), columns from 0.
///
/// Kinds of values, in both directions: int, std::int64_t, double, bool, texts, Date, Instant, TimeOfDay (minutes),
/// StrongId, enumerations with a CodeTable, and std::optional of each (empty = NULL).
class Statement
{
public:
    using Shelf = std::vector<std::unique_ptr<Prepared>>;
    Statement(std::unique_ptr<Prepared> prepared, Shelf& shelf)
        : m_prepared(std::move(prepared))
        , m_shelf(&shelf)
    {
    }
    Statement(Statement&&) noexcept = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    template <class T>
    void bind(int placeholder, const T& value);
    /// Binds `$1`, `$2`… in order.
    template <class... Values>
    Statement& bindAll(const Values&... values)
    {
        int placeholder = 0;
        (bind(++placeholder, values), ...);
        return *this;
    }

    [[nodiscard]] bool step() { return m_prepared->step(); } ///< True while there is a row to read.
    void run() ///< For statements whose rows, if any, do not matter.
    {
        while (m_prepared->step()) { }
    }
    void reset() noexcept { m_prepared->reset(); } ///< To bind and run again; forgets what was bound.

    template <class T>
    [[nodiscard]] T get(int column) const;

    [[nodiscard]] int columns() const noexcept { return m_prepared->columns(); }
    [[nodiscard]] ValueKind kind(int column) const noexcept { return m_prepared->kind(column); }
    [[nodiscard]] bool isNull(int column) const noexcept { return m_prepared->kind(column) == ValueKind::Null; }
    [[nodiscard]] std::int64_t integer(int column) const noexcept { return m_prepared->integer(column); }
    [[nodiscard]] int number(int column) const noexcept { return int(m_prepared->integer(column)); }
    [[nodiscard]] bool flag(int column) const noexcept { return m_prepared->integer(column) != 0; }
    [[nodiscard]] double real(int column) const noexcept { return m_prepared->real(column); }
    [[nodiscard]] std::string text(int column) const { return std::string(m_prepared->text(column)); }
    /// Valid until the next step, reset or end of the loan; empty for NULL.
    [[nodiscard]] std::string_view textView(int column) const noexcept { return m_prepared->text(column); }
    [[nodiscard]] Date date(int column) const { return dateFromStored(m_prepared->text(column)); }

private:
    std::unique_ptr<Prepared> m_prepared;
    Shelf* m_shelf;
};

template <class T>
void Statement::bind(int placeholder, const T& value)
{
    if constexpr (std::is_same_v<T, std::nullopt_t>) {
        m_prepared->bindNull(placeholder);
    } else if constexpr (kIsOptional<T>) {
        if (value) {
            bind(placeholder, *value);
        } else {
            m_prepared->bindNull(placeholder);
        }
    } else if constexpr (kIsStrongId<T>) {
        m_prepared->bindInteger(placeholder, value.value());
    } else if constexpr (Coded<T>) {
        m_prepared->bindText(placeholder, domain::code(value));
    } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, Instant>) {
        m_prepared->bindText(placeholder, toIso(value));
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
        m_prepared->bindInteger(placeholder, value.minutes);
    } else if constexpr (std::is_integral_v<T>) {
        m_prepared->bindInteger(placeholder, std::int64_t(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        m_prepared->bindReal(placeholder, value);
    } else {
        m_prepared->bindText(placeholder, std::string_view(value));
    }
}

template <class T>
T Statement::get(int column) const
{
    if constexpr (kIsOptional<T>) {
        if (isNull(column)) return std::nullopt;
        return get<typename T::value_type>(column);
    } else if constexpr (kIsStrongId<T>) {
        return T(integer(column));
    } else if constexpr (Coded<T>) {
        return enumFromStored<T>(textView(column));
    } else if constexpr (std::is_same_v<T, Date>) {
        return date(column);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return instantFromStored(textView(column));
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
        return TimeOfDay{number(column)};
    } else if constexpr (std::is_same_v<T, bool>) {
        return flag(column);
    } else if constexpr (std::is_integral_v<T>) {
        return T(integer(column));
    } else if constexpr (std::is_floating_point_v<T>) {
        return T(real(column));
    } else {
        return T(textView(column));
    }
}

} // namespace mediane::persistence::sql
