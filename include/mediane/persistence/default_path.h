#pragma once

#include <filesystem>

namespace mediane::persistence {

/// Where a centre's data live when nobody says otherwise: `mediane/centre.mediane` below the user's data folder
/// (XDG_DATA_HOME, else ~/.local/share; LOCALAPPDATA on Windows).
[[nodiscard]] std::filesystem::path defaultDatabasePath();

} // namespace mediane::persistence
