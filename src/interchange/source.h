#pragma once

#include "interchange/byte_stream.h"

#include <mediane/interchange/fault.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::interchange {

/// How much a source may ask of this machine before it is refused.
struct SourceLimits
{
    std::uint64_t fileBytes = 512ULL << 20U; ///< Of one file, uncompressed.
    std::size_t files = 10'000; ///< Entries of a folder or an archive.
    std::uint64_t ratio = 200; ///< Uncompressed ÷ compressed, of an archive's file larger than `ratioFrom`.
    std::uint64_t ratioFrom = 10ULL << 20U;
    std::size_t ignoredNames = 1'000; ///< Unknown files reported by name; the rest is counted.
};

/// Where the files of an exchange folder are read: a folder, an archive of it, or memory.
class Source
{
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual bool has(std::string_view fileName) const = 0;
    /// From its first byte, at each call.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteStream>> open(std::string_view fileName) = 0;

    [[nodiscard]] const std::string& name() const { return m_name; } ///< The folder's, or the archive's without ".zip".
    [[nodiscard]] const std::vector<std::string>& ignored() const { return m_ignored; } ///< Names, sorted.
    [[nodiscard]] std::size_t moreIgnored() const { return m_moreIgnored; } ///< Beyond those.

protected:
    void setName(std::string name) { m_name = std::move(name); }
    void ignore(std::vector<std::string> names, std::size_t most); ///< Sorts, keeps the first `most`, counts the rest.

private:
    std::string m_name;
    std::vector<std::string> m_ignored;
    std::size_t m_moreIgnored = 0;
};

/// Files in memory, by name: what tests and the fuzzer import.
class MemorySource final : public Source
{
public:
    MemorySource(std::string name, std::map<std::string, std::string, std::less<>> files);
    [[nodiscard]] bool has(std::string_view fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open(std::string_view fileName) override;

private:
    std::map<std::string, std::string, std::less<>> m_files;
};

/// Opens a folder or a .zip. When it is refused as a whole, adds why to `faults` and gives null.
[[nodiscard]] std::unique_ptr<Source> openSource(
    const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits = {});

} // namespace mediane::interchange
