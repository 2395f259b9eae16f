#pragma once

#include <mediane/application/store.h>

#include <filesystem>
#include <memory>

namespace mediane::persistence {

/// Opens the file, makes it when there is none (mode 0600), and brings its schema up to date; a copy is kept beside it
/// before an older schema is migrated. Refused untouched: ForeignFile (not ours), Corrupt, SchemaTooNew, Busy (another
/// program has it open).
[[nodiscard]] Result<std::unique_ptr<application::Store>> openStore(const std::filesystem::path& file);

/// A further connection of this same program to a file that `openStore` has open, for another thread.
[[nodiscard]] Result<std::unique_ptr<application::Store>> openWorkerStore(const std::filesystem::path& file);

/// A store that lives in memory only: tests and demonstrations.
[[nodiscard]] Result<std::unique_ptr<application::Store>> openMemoryStore();

} // namespace mediane::persistence
