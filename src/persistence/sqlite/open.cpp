#include "persistence/sqlite/open.h"

#include "persistence/sqlite/file_header.h"
#include "persistence/sqlite/migrator.h"
#include "persistence/sqlite/private_file.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace mediane::persistence::sqlite {
namespace {

/// Marks a new file as ours before anything else: one that a crash left half made is known at the next start.
void claim(SqliteConnection& connection)
{
    if (connection.queryInteger("PRAGMA application_id") == kApplicationId) return;
    connection.execute(fmt::format("PRAGMA application_id={}", kApplicationId));
}

/// A whole copy beside the file, named after the schema that it has.
void keepCopy(SqliteConnection& connection, const std::filesystem::path& file, int newest)
{
    const int schema = schemaVersion(connection);
    if (schema == 0 || schema >= newest) return;
    std::filesystem::path copy = file;
    copy += fmt::format("-schema-{}", schema);
    std::error_code failed;
    std::filesystem::remove(copy, failed); // Left by an attempt that did not get through.
    makePrivateFile(copy);
    connection.copyTo(copy);
    spdlog::info("a copy with schema {} was kept", schema);
}

} // namespace

OpenDatabase openMain(const std::filesystem::path& file, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    OpenDatabase opened;
    // Reading a file that this program has open already would let go of the system's locks on it: the lock comes first.
    std::error_code unknown;
    if (std::filesystem::exists(lockName(file), unknown)) opened.lock.emplace(file);
    refuseForeign(file, newest);
    makePrivateFile(file);
    if (!opened.lock) opened.lock.emplace(file);
    opened.connection = std::make_unique<SqliteConnection>(file);
    claim(*opened.connection);
    opened.connection->useWriteAheadLog();
    keepCopy(*opened.connection, file, newest);
    migrate(*opened.connection, steps);
    return opened;
}

OpenDatabase openFurther(const std::filesystem::path& file)
{
    OpenDatabase opened;
    opened.connection = std::make_unique<SqliteConnection>(file);
    if (opened.connection->queryInteger("PRAGMA application_id") != kApplicationId
        || schemaVersion(*opened.connection) != allMigrations().back().version) {
        throw sql::SqlError(ErrorCode::Conflict, "the program has not opened the file before");
    }
    return opened;
}

OpenDatabase openInMemory()
{
    OpenDatabase opened;
    opened.connection = std::make_unique<SqliteConnection>();
    claim(*opened.connection);
    migrate(*opened.connection);
    return opened;
}

} // namespace mediane::persistence::sqlite
