#include "interchange/folder_source.h"

#include "interchange/utf8_path.h"

#include <mediane/interchange/exchange_format.h>
#include <mediane/interchange/rules.h>

#include <fmt/format.h>

#include <fstream>

namespace mediane::interchange {
namespace {

/// A file on disk. It is measured while it is read: a file may grow, and a device has no size.
class FileStream final : public ByteStream
{
public:
    FileStream(const std::filesystem::path& path, std::uint64_t most)
        : m_file(path, std::ios::binary)
        , m_left(most)
        , m_most(most)
    {
    }
    [[nodiscard]] bool isOpen() const { return m_file.is_open(); }

    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override
    {
        m_file.read(into.data(), static_cast<std::streamsize>(into.size()));
        const auto count = static_cast<std::size_t>(m_file.gcount());
        if (m_file.bad()) return refusal(rule::kUnreadableFile);
        if (count > m_left) return refusal(rule::kFileTooLarge, fmt::format("{}", m_most >> 20U));
        m_left -= count;
        return count;
    }

private:
    std::ifstream m_file;
    std::uint64_t m_left;
    std::uint64_t m_most;
};

} // namespace

FolderSource::FolderSource(std::filesystem::path path, const SourceLimits& limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
    setName(fileNameOf(m_path));
}

std::unique_ptr<Source> FolderSource::open(
    const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits)
{
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(path, ignored);
    std::unique_ptr<FolderSource> source(new FolderSource(absolute.empty() ? path : absolute, limits));
    if (!source->list(faults)) return nullptr;
    return source;
}

bool FolderSource::list(FaultList& faults)
{
    const auto refuse = [&](std::string_view rule, std::vector<std::string> args = {}) {
        faults.add({name(), 0, {}, {}, std::string(rule), std::move(args)});
        return false;
    };
    std::error_code failure;
    std::vector<std::string> unknown;
    std::filesystem::directory_iterator entry(m_path, failure);
    for (std::size_t count = 0; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
        if (++count > m_limits.files) return refuse(rule::kTooManyFiles, {fmt::format("{}", m_limits.files)});
        std::error_code unreadable;
        std::string fileName = toUtf8(entry->path().filename());
        const bool isFolder = entry->is_directory(unreadable);
        if (!isFolder && findFormat(fileName) != nullptr)
            m_known.insert(std::move(fileName));
        else
            unknown.push_back(isFolder ? fileName + '/' : std::move(fileName));
    }
    if (failure) return refuse(rule::kUnreadableFile);
    ignore(std::move(unknown), m_limits.ignoredNames);
    if (m_known.empty()) return refuse(rule::kNothingToImport);
    return true;
}

bool FolderSource::has(std::string_view fileName) const { return m_known.find(fileName) != m_known.end(); }

Result<std::unique_ptr<ByteStream>> FolderSource::open(std::string_view fileName)
{
    const auto path = m_path / std::filesystem::path(std::string(fileName));
    std::error_code ignored;
    // A pipe would wait for ever and a device never ends.
    if (!std::filesystem::is_regular_file(path, ignored)) return refusal(rule::kUnreadableFile);
    if (std::filesystem::file_size(path, ignored) > m_limits.fileBytes && !ignored)
        return refusal(rule::kFileTooLarge, fmt::format("{}", m_limits.fileBytes >> 20U));
    auto stream = std::make_unique<FileStream>(path, m_limits.fileBytes);
    if (!stream->isOpen()) return refusal(rule::kUnreadableFile);
    return std::unique_ptr<ByteStream>(std::move(stream));
}

} // namespace mediane::interchange
