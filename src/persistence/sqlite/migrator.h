#pragma once

#include "persistence/migrations/migrations.h"
#include "persistence/sqlite/sqlite_connection.h"

namespace mediane::persistence::sqlite {

/// The number of the latest step that was applied; 0 for an empty database.
[[nodiscard]] int schemaVersion(sql::Connection& connection);

/// Brings the schema to the newest step. Each step is one transaction together with its number and leaves references
/// whole; a step that fails leaves the file at the step before. Throws SqlError, SchemaTooNew included.
void migrate(SqliteConnection& connection, std::span<const Migration> steps = allMigrations());

} // namespace mediane::persistence::sqlite
