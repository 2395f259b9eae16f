#pragma once

#include <filesystem>

namespace mediane::persistence::sqlite {

/// Makes an empty file that only its owner may read (mode 0600), and the folders that are missing (mode 0700). A file
/// that exists is left as it is. Throws SqlError with Io.
void makePrivateFile(const std::filesystem::path& file);

} // namespace mediane::persistence::sqlite
