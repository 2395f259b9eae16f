#include "persistence/sqlite/migrator.h"

#include "persistence/sql/transaction.h"
#include "persistence/sqlite/file_header.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace mediane::persistence::sqlite {
namespace {

void apply(SqliteConnection& connection, const Migration& step)
{
    sql::Transaction transaction(connection, sql::Access::Write);
    connection.execute(step.script);
    {
        sql::Statement broken = connection.prepare("PRAGMA foreign_key_check");
        if (broken.step()) {
            throw sql::SqlError(ErrorCode::Corrupt,
                fmt::format("schema step {} breaks references of {}", step.version, broken.textView(0)));
        }
    }
    connection.execute(fmt::format("PRAGMA user_version={}", step.version));
    transaction.commit();
    spdlog::debug("schema step {} applied", step.version);
}

} // namespace

int schemaVersion(sql::Connection& connection) { return int(connection.queryInteger("PRAGMA user_version")); }

void migrate(SqliteConnection& connection, std::span<const Migration> steps)
{
    const int current = schemaVersion(connection);
    if (current > steps.back().version) {
        throw sql::SqlError(ErrorCode::SchemaTooNew, fmt::format("schema {}", current));
    }
    if (current == steps.back().version) return;
    connection.checkReferences(false); // Not while tables are rebuilt; works outside a transaction only.
    try {
        for (const Migration& step : steps) {
            if (step.version > current) apply(connection, step);
        }
    } catch (const sql::SqlError&) {
        connection.checkReferences(true);
        throw;
    }
    connection.checkReferences(true);
}

} // namespace mediane::persistence::sqlite
