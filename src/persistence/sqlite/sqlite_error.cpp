#include "persistence/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace mediane::persistence::sqlite {
namespace {

ErrorCode codeOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Busy;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Corrupt;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::Io;
    default: return ErrorCode::Internal;
    }
}

/// "UNIQUE constraint failed: person.ref" → "person"; empty when the message names no table.
std::string tableIn(std::string_view message)
{
    const auto colon = message.find(": ");
    if (colon == std::string_view::npos) return {};
    const std::string_view columns = message.substr(colon + 2);
    const auto dot = columns.find('.');
    return dot == std::string_view::npos ? std::string() : std::string(columns.substr(0, dot));
}

std::vector<FieldProblem> problemsOf(int extendedCode, std::string_view message)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY: return {{tableIn(message), "duplicate"}};
    case SQLITE_CONSTRAINT_FOREIGNKEY: return {{"subject", "referenced"}};
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL: return {{tableIn(message), "constraint"}};
    default: return {};
    }
}

} // namespace

sql::SqlError errorFrom(int extendedCode, const char* message)
{
    return {codeOf(extendedCode), message, problemsOf(extendedCode, message)};
}

void throwLastError(sqlite3* connection)
{
    throw errorFrom(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

} // namespace mediane::persistence::sqlite
