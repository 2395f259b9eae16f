#pragma once

#include "persistence/sql/connection.h"

#include <filesystem>

struct sqlite3;

namespace mediane::persistence::sqlite {

/// A file's name as SQLite wants it on every system.
[[nodiscard]] std::string utf8Name(const std::filesystem::path& file);

/// A connection to an SQLite file, with foreign keys checked, a write-ahead log and full synchronisation.
class SqliteConnection final : public sql::Connection
{
public:
    /// Opens a file that exists; ReadOnly when it may not be written.
    explicit SqliteConnection(const std::filesystem::path& file);
    /// A database in memory.
    SqliteConnection();
    ~SqliteConnection() override;

    void execute(std::string_view script) override;
    std::int64_t changedRows() const noexcept override;
    bool inTransaction() const noexcept override;
    void begin(sql::Access access) override;
    void commit() override;
    void rollback() noexcept override;
    std::vector<std::string> findings() override;

    /// References are followed between statements; off only while a schema step rebuilds tables.
    void checkReferences(bool on);
    void useWriteAheadLog();
    /// Copies every page to a file that exists and is empty.
    void copyTo(const std::filesystem::path& file);

private:
    std::unique_ptr<sql::Prepared> compile(std::string_view sql) override;
    void open(const std::string& name);
    void configure();

    sqlite3* m_handle = nullptr;
};

} // namespace mediane::persistence::sqlite
