#include "persistence/sqlite/sqlite_connection.h"

#include "persistence/sqlite/sqlite_error.h"
#include "persistence/sqlite/sqlite_prepared.h"

#include <sqlite3.h>

namespace mediane::persistence::sqlite {
namespace {

constexpr int kBusyMilliseconds = 5000;

/// Before the first connection: SQLite counts no memory, for which every allocation would take a lock.
void prepareLibrary()
{
    static const int status = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)status; // Refused when another part of the program was first: slower, not wrong.
}

} // namespace

std::string utf8Name(const std::filesystem::path& file)
{
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

SqliteConnection::SqliteConnection(const std::filesystem::path& file) { open(utf8Name(file)); }

SqliteConnection::SqliteConnection() { open(":memory:"); }

SqliteConnection::~SqliteConnection()
{
    forgetStatements();
    sqlite3_close_v2(m_handle);
}

void SqliteConnection::open(const std::string& name)
{
    prepareLibrary();
    const int status = sqlite3_open_v2(
        name.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    try {
        if (status != SQLITE_OK) throw errorFrom(status, sqlite3_errmsg(m_handle));
        configure();
    } catch (const sql::SqlError&) {
        forgetStatements();
        sqlite3_close_v2(m_handle); // No destructor runs for an object that was never finished.
        throw;
    }
}

void SqliteConnection::configure()
{
    if (sqlite3_db_readonly(m_handle, "main") == 1) {
        throw sql::SqlError(ErrorCode::ReadOnly, "the file may not be written");
    }
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    for (const int switchedOff : {SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(m_handle, switchedOff, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // 32 MiB of cache hold the indexes of twenty thousand people.
    execute("PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
            "PRAGMA cache_size=-32768; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864;");
    checkReferences(true);
}

void SqliteConnection::checkReferences(bool on)
{
    execute(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF");
    if ((queryInteger("PRAGMA foreign_keys") == 1) != on) {
        throw sql::SqlError(ErrorCode::Internal, "foreign keys could not be switched");
    }
}

void SqliteConnection::useWriteAheadLog()
{
    sql::Statement mode = prepare("PRAGMA journal_mode=WAL");
    if (!mode.step()) throw sql::SqlError(ErrorCode::Internal, "journal mode");
    const std::string_view got = mode.textView(0);
    if (got != "wal" && got != "memory") throw sql::SqlError(ErrorCode::Io, "the file system knows no shared memory");
}

void SqliteConnection::copyTo(const std::filesystem::path& file)
{
    SqliteConnection copy(file);
    sqlite3_backup* const backup = sqlite3_backup_init(copy.m_handle, "main", m_handle, "main");
    if (backup == nullptr) throwLastError(copy.m_handle);
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) throwLastError(copy.m_handle);
}

void SqliteConnection::execute(std::string_view script)
{
    const std::string terminated(script);
    if (sqlite3_exec(m_handle, terminated.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) throwLastError(m_handle);
}

std::int64_t SqliteConnection::changedRows() const noexcept { return sqlite3_changes64(m_handle); }

bool SqliteConnection::inTransaction() const noexcept { return sqlite3_get_autocommit(m_handle) == 0; }

void SqliteConnection::begin(sql::Access access)
{
    run(access == sql::Access::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

void SqliteConnection::commit() { run("COMMIT"); }

void SqliteConnection::rollback() noexcept { sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr); }

std::vector<std::string> SqliteConnection::findings()
{
    std::vector<std::string> found;
    sql::Statement pages = prepare("PRAGMA integrity_check");
    while (pages.step()) {
        if (pages.textView(0) != "ok") found.push_back(pages.text(0));
    }
    sql::Statement references = prepare("PRAGMA foreign_key_check");
    while (references.step())
        found.push_back("reference " + references.text(0) + " " + references.text(1) + " → " + references.text(2));
    return found;
}

std::unique_ptr<sql::Prepared> SqliteConnection::compile(std::string_view sql)
{
    return std::make_unique<SqlitePrepared>(m_handle, sql);
}

} // namespace mediane::persistence::sqlite
