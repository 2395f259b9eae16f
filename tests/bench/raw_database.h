#pragma once

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace mediane::bench {

/// The storage engine alone, with the pragmas of the program: the floor of a comparison.
class RawDatabase
{
public:
    explicit RawDatabase(const std::filesystem::path& file)
    {
        if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK) std::abort();
        execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;");
    }
    ~RawDatabase() { sqlite3_close_v2(m_handle); }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void execute(const std::string& sql)
    {
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) std::abort();
    }
    [[nodiscard]] sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) std::abort();
        return statement;
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace mediane::bench
