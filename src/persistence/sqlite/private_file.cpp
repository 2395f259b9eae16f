#include "persistence/sqlite/private_file.h"

#include "persistence/sql/error.h"

#ifdef _WIN32
#include <fstream>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mediane::persistence::sqlite {
namespace {

namespace fs = std::filesystem;

void makePrivateFolder(const fs::path& folder)
{
    std::error_code failed;
    if (folder.empty() || fs::is_directory(folder, failed)) return;
    makePrivateFolder(folder.parent_path());
    if (!fs::create_directory(folder, failed) || failed) throw sql::SqlError(ErrorCode::Io, "a folder cannot be made");
    fs::permissions(folder, fs::perms::owner_all, failed);
}

} // namespace

void makePrivateFile(const fs::path& file)
{
    std::error_code failed;
    makePrivateFolder(fs::absolute(file, failed).parent_path());
#ifdef _WIN32 // The user's own folders are private there.
    if (!std::ofstream(file, std::ios::app)) throw sql::SqlError(ErrorCode::Io, "the file cannot be made");
#else
    // The mode is given at creation: set afterwards, others could have opened the file in between.
    const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0) {
        ::close(made);
    } else if (errno != EEXIST) {
        throw sql::SqlError(ErrorCode::Io, "the file cannot be made");
    }
#endif
}

} // namespace mediane::persistence::sqlite
