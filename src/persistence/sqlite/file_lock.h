#pragma once

#include <filesystem>
#include <memory>

struct sqlite3;

namespace mediane::persistence::sqlite {

/// The lock's own file.
[[nodiscard]] std::filesystem::path lockName(const std::filesystem::path& file);

/// Keeps other programs off a database. The lock is an exclusive transaction in an empty database beside the file: the
/// system lets go of it when the program ends, however it ends. Busy, at once, when somebody else has it.
class FileLock
{
public:
    explicit FileLock(const std::filesystem::path& file);

private:
    struct Close
    {
        void operator()(sqlite3* handle) const noexcept;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace mediane::persistence::sqlite
