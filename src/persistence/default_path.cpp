#include <mediane/persistence/default_path.h>

#include <cstdlib>

namespace mediane::persistence {
namespace {

std::filesystem::path fromEnvironment(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

std::filesystem::path userDataFolder()
{
    // The specification ignores a relative XDG_DATA_HOME.
    if (auto folder = fromEnvironment("XDG_DATA_HOME"); folder.is_absolute()) return folder;
    if (auto folder = fromEnvironment("LOCALAPPDATA"); folder.is_absolute()) return folder;
    return fromEnvironment("HOME") / ".local" / "share";
}

} // namespace

std::filesystem::path defaultDatabasePath() { return userDataFolder() / "mediane" / "centre.mediane"; }

} // namespace mediane::persistence
