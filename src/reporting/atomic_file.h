#pragma once

#include <mediane/core/result.h>

#include <filesystem>
#include <fstream>

namespace mediane::reporting {

/// A file that appears under its name complete or not at all: written beside it, renamed by `commit`.
class AtomicFile
{
public:
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile(); ///< Removes what was not committed.
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Where to write meanwhile, for a library that wants a path.
    [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }
    /// Opens the temporary file for a writer that wants a stream.
    [[nodiscard]] Result<std::ofstream*> open();
    /// Io when writing or renaming failed; then the target is as it was.
    [[nodiscard]] Result<void> commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    std::ofstream m_stream;
    bool m_committed = false;
};

} // namespace mediane::reporting
