#pragma once

#include "interchange/source.h"

#include <set>

namespace mediane::interchange {

/// The files of a folder on disk, its sub-folders left aside.
class FolderSource final : public Source
{
public:
    [[nodiscard]] static std::unique_ptr<Source> open(
        const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits);

    [[nodiscard]] bool has(std::string_view fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open(std::string_view fileName) override;

private:
    explicit FolderSource(std::filesystem::path path, const SourceLimits& limits);
    [[nodiscard]] bool list(FaultList& faults);

    std::filesystem::path m_path;
    SourceLimits m_limits;
    std::set<std::string, std::less<>> m_known;
};

} // namespace mediane::interchange
