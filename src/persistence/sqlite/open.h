#pragma once

#include "persistence/migrations/migrations.h"
#include "persistence/sqlite/file_lock.h"
#include "persistence/sqlite/sqlite_connection.h"

#include <optional>

namespace mediane::persistence::sqlite {

/// An open database and what keeps other programs off it. The connection goes first, so that the lock covers its end.
struct OpenDatabase
{
    std::optional<FileLock> lock;
    std::unique_ptr<SqliteConnection> connection;
};

/// For the program's first connection: locks the file, makes or migrates it. Throws SqlError.
[[nodiscard]] OpenDatabase openMain(
    const std::filesystem::path& file, std::span<const Migration> steps = allMigrations());
/// For a further connection of the program that holds the lock. Throws SqlError.
[[nodiscard]] OpenDatabase openFurther(const std::filesystem::path& file);
[[nodiscard]] OpenDatabase openInMemory();

} // namespace mediane::persistence::sqlite
