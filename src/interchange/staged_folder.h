#pragma once

#include <mediane/core/result.h>

#include <filesystem>

namespace mediane::interchange {

/// A folder that is filled beside its final place and then put there at once. Left unfinished, it goes away.
class StagedFolder
{
public:
    /// Refuses a place that holds anything but an earlier export.
    [[nodiscard]] static Result<StagedFolder> create(const std::filesystem::path& destination);

    StagedFolder(StagedFolder&& other) noexcept;
    StagedFolder& operator=(StagedFolder&&) = delete;
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;
    ~StagedFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_staging; } ///< Where to write meanwhile.
    [[nodiscard]] Result<void> commit();

private:
    StagedFolder(std::filesystem::path destination, std::filesystem::path staging);

    std::filesystem::path m_destination;
    std::filesystem::path m_staging; ///< Empty when there is nothing to clean up.
};

} // namespace mediane::interchange
