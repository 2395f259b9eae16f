#include "persistence/sqlite/sqlite_prepared.h"

#include "persistence/sqlite/sqlite_error.h"

#include <sqlite3.h>

#include <charconv>

namespace mediane::persistence::sqlite {

SqlitePrepared::SqlitePrepared(sqlite3* connection)
    : m_connection(connection)
{
}

// Delegates, so that the destructor runs when a placeholder is refused.
SqlitePrepared::SqlitePrepared(sqlite3* connection, std::string_view sql)
    : SqlitePrepared(connection)
{
    check(sqlite3_prepare_v3(m_connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr));
    if (m_handle == nullptr) throw sql::SqlError(ErrorCode::Internal, "an SQL text without a statement");
    const int count = sqlite3_bind_parameter_count(m_handle);
    for (int index = 1; index <= count; ++index) {
        const char* const name = sqlite3_bind_parameter_name(m_handle, index);
        const std::string_view text = name == nullptr ? "" : name;
        std::size_t number = 0;
        if (text.starts_with('$')) std::from_chars(text.data() + 1, text.data() + text.size(), number);
        if (number == 0 || number > 1000) throw sql::SqlError(ErrorCode::Internal, "placeholders must be $1, $2…");
        if (m_indexes.size() < number) m_indexes.resize(number);
        m_indexes[number - 1] = index;
    }
}

SqlitePrepared::~SqlitePrepared() { sqlite3_finalize(m_handle); }

void SqlitePrepared::bindNull(int placeholder) { check(sqlite3_bind_null(m_handle, indexOf(placeholder))); }

void SqlitePrepared::bindInteger(int placeholder, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle, indexOf(placeholder), value));
}

void SqlitePrepared::bindReal(int placeholder, double value)
{
    check(sqlite3_bind_double(m_handle, indexOf(placeholder), value));
}

void SqlitePrepared::bindText(int placeholder, std::string_view value)
{
    const char* const data = value.data() != nullptr ? value.data() : ""; // A null pointer would bind NULL.
    check(sqlite3_bind_text64(m_handle, indexOf(placeholder), data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

bool SqlitePrepared::step()
{
    const int status = sqlite3_step(m_handle);
    if (status == SQLITE_ROW) return true;
    if (status == SQLITE_DONE) return false;
    const sql::SqlError error = errorFrom(sqlite3_extended_errcode(m_connection), sqlite3_errmsg(m_connection));
    sqlite3_reset(m_handle); // Ends the statement, so that a roll back is not hindered by it.
    throw error;
}

void SqlitePrepared::reset() noexcept
{
    sqlite3_reset(m_handle); // Repeats the last step's error, which step() already reported.
    sqlite3_clear_bindings(m_handle);
}

int SqlitePrepared::columns() const noexcept { return sqlite3_column_count(m_handle); }

sql::ValueKind SqlitePrepared::kind(int column) const noexcept
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER: return sql::ValueKind::Integer;
    case SQLITE_FLOAT: return sql::ValueKind::Real;
    case SQLITE_NULL: return sql::ValueKind::Null;
    default: return sql::ValueKind::Text; // No table holds blobs.
    }
}

std::int64_t SqlitePrepared::integer(int column) const noexcept { return sqlite3_column_int64(m_handle, column); }

double SqlitePrepared::real(int column) const noexcept { return sqlite3_column_double(m_handle, column); }

std::string_view SqlitePrepared::text(int column) const noexcept
{
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    if (bytes == nullptr) return {};
    return {bytes, std::size_t(sqlite3_column_bytes(m_handle, column))};
}

int SqlitePrepared::indexOf(int placeholder) const
{
    const auto at = std::size_t(placeholder) - 1;
    if (at >= m_indexes.size() || m_indexes[at] == 0) {
        throw sql::SqlError(ErrorCode::Internal, "the SQL text has no placeholder $" + std::to_string(placeholder));
    }
    return m_indexes[at];
}

void SqlitePrepared::check(int status) const
{
    if (status != SQLITE_OK) throwLastError(m_connection);
}

} // namespace mediane::persistence::sqlite
