#pragma once

#include "persistence/sql/error.h"

struct sqlite3;

namespace mediane::persistence::sqlite {

/// The SqlError behind an extended result code. A broken constraint becomes a Conflict whose problem names the table
/// as field and "duplicate", "referenced" or "constraint" as rule; a trigger's refusal keeps its text as detail.
[[nodiscard]] sql::SqlError errorFrom(int extendedCode, const char* message);
[[noreturn]] void throwLastError(sqlite3* connection);

} // namespace mediane::persistence::sqlite
