#pragma once

#include <cstdint>
#include <filesystem>

namespace mediane::persistence::sqlite {

inline constexpr std::int64_t kApplicationId = 0x4d65644e; // "MedN": tells our files from others.

/// Looks at a file without opening it as a database, so that one that is not ours stays untouched. Throws ForeignFile,
/// SchemaTooNew or Io. A file that is missing or empty is fine: it will become ours.
void refuseForeign(const std::filesystem::path& file, int newestSchema);

} // namespace mediane::persistence::sqlite
