#include "persistence/sqlite/file_lock.h"

#include "persistence/sqlite/private_file.h"
#include "persistence/sqlite/sqlite_connection.h"
#include "persistence/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace mediane::persistence::sqlite {

void FileLock::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }

std::filesystem::path lockName(const std::filesystem::path& file) { return std::filesystem::path(file) += "-lock"; }

FileLock::FileLock(const std::filesystem::path& file)
{
    const std::filesystem::path beside = lockName(file);
    makePrivateFile(beside);
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(utf8Name(beside).c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (opened != SQLITE_OK) throw errorFrom(opened, sqlite3_errmsg(handle));
    if (sqlite3_exec(handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) != SQLITE_OK) throwLastError(handle);
}

} // namespace mediane::persistence::sqlite
