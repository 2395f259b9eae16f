#pragma once

#include "interchange/source.h"

#include <zip.h>

#include <cstdint>
#include <functional>
#include <set>

namespace mediane::interchange {

/// The files of a .zip, at its root or in one folder of it. Nothing is ever extracted to disk.
class ZipSource final : public Source
{
public:
    [[nodiscard]] static std::unique_ptr<Source> open(
        const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits);

    [[nodiscard]] bool has(std::string_view fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open(std::string_view fileName) override;

private:
    struct Entry
    {
        std::uint64_t index = 0;
        std::uint64_t size = 0; ///< As declared.
    };

    explicit ZipSource(std::shared_ptr<zip_t> archive, const SourceLimits& limits);
    [[nodiscard]] bool list(FaultList& faults);
    /// Looks at one entry; the rule that it breaks, empty when none.
    [[nodiscard]] std::string_view examine(std::uint64_t index);
    [[nodiscard]] std::string_view examineKnown(const zip_stat_t& stat) const;
    void chooseFolder(FaultList& faults);
    [[nodiscard]] std::vector<std::string> argsOf(std::string_view rule) const;

    std::shared_ptr<zip_t> m_archive;
    SourceLimits m_limits;
    std::string m_lastName; ///< Of the entry examined last.
    std::set<std::string, std::less<>> m_folders; ///< Which hold a known file; "" is the root.
    std::map<std::string, Entry, std::less<>> m_paths; ///< Known files, by path.
    std::vector<std::string> m_unknown;
    std::string m_folder; ///< The one that is read, with its "/".
};

} // namespace mediane::interchange
