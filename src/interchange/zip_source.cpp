#include "interchange/zip_source.h"

#include "interchange/utf8_path.h"

#include <mediane/interchange/exchange_format.h>
#include <mediane/interchange/rules.h>

#include <fmt/format.h>

#include <algorithm>

namespace mediane::interchange {
namespace {

constexpr std::uint64_t kMostArchiveBytes = 256ULL << 20U; ///< libzip holds the whole list of entries in memory.

/// One file of the archive, inflated as it is read and never beyond the size it declared.
class ZipStream final : public ByteStream
{
public:
    ZipStream(std::shared_ptr<zip_t> archive, zip_file_t* file, std::uint64_t declared)
        : m_archive(std::move(archive))
        , m_file(file)
        , m_left(declared)
    {
    }
    ~ZipStream() override { zip_fclose(m_file); }

    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override
    {
        const zip_int64_t count = zip_fread(m_file, into.data(), into.size());
        if (count < 0 || static_cast<std::uint64_t>(count) > m_left) return refusal(rule::kDamagedArchive);
        m_left -= static_cast<std::uint64_t>(count);
        if (count == 0 && m_left > 0) return refusal(rule::kDamagedArchive);
        return static_cast<std::size_t>(count);
    }

private:
    std::shared_ptr<zip_t> m_archive; // Outlives the file.
    zip_file_t* m_file;
    std::uint64_t m_left;
};

/// Whether a path stays inside the archive: relative, without "..", without a drive.
bool isSafe(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find(':') != std::string_view::npos) return false;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (path.substr(start, end - start) == "..") return false;
        start = end + 1;
    }
    return true;
}

bool isLink(zip_t* archive, std::uint64_t index)
{
    constexpr std::uint32_t kTypeMask = 0170000;
    constexpr std::uint32_t kLink = 0120000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return false;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & kTypeMask) == kLink;
}

} // namespace

ZipSource::ZipSource(std::shared_ptr<zip_t> archive, const SourceLimits& limits)
    : m_archive(std::move(archive))
    , m_limits(limits)
{
}

std::unique_ptr<Source> ZipSource::open(
    const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits)
{
    const std::string fileName = fileNameOf(path);
    const auto refuse = [&](std::string_view rule, std::vector<std::string> args = {}) {
        faults.add({fileName, 0, {}, {}, std::string(rule), std::move(args)});
        return nullptr;
    };
    std::error_code ignored;
    if (const auto size = std::filesystem::file_size(path, ignored); !ignored && size > kMostArchiveBytes)
        return refuse(rule::kFileTooLarge, {fmt::format("{}", kMostArchiveBytes >> 20U)});
    int failure = 0;
    std::shared_ptr<zip_t> archive(
        zip_open(toUtf8(path).c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &failure), [](zip_t* open) {
            if (open != nullptr) zip_discard(open);
        });
    if (failure == ZIP_ER_NOZIP) return refuse(rule::kNotAFolderOrZip);
    if (!archive) return refuse(failure == ZIP_ER_OPEN ? rule::kUnreadableFile : rule::kDamagedArchive);

    std::unique_ptr<ZipSource> source(new ZipSource(std::move(archive), limits));
    source->setName(toUtf8(path.stem()));
    const std::size_t before = faults.count();
    if (!source->list(faults)) return refuse(rule::kTooManyFiles, source->argsOf(rule::kTooManyFiles));
    if (faults.count() > before) return nullptr;
    if (source->m_paths.empty()) return refuse(rule::kNothingToImport);
    return source;
}

bool ZipSource::list(FaultList& faults)
{
    const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(m_archive.get(), 0), 0));
    if (count > m_limits.files) return false;
    for (std::uint64_t index = 0; index < count; ++index) {
        const std::string_view broken = examine(index);
        if (!broken.empty()) faults.add({m_lastName, 0, {}, {}, std::string(broken), argsOf(broken)});
    }
    chooseFolder(faults);
    ignore(std::move(m_unknown), m_limits.ignoredNames);
    return true;
}

std::string_view ZipSource::examine(std::uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr auto kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
        return rule::kDamagedArchive;
    std::string path = stat.name;
    std::replace(path.begin(), path.end(), '\\', '/'); // Some Windows programs write them.
    m_lastName = path;
    if (!isSafe(path)) return rule::kUnsafePath;
    if (isLink(m_archive.get(), index)) return rule::kLinkInArchive;
    const auto slash = path.rfind('/');
    const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
    if (start == path.size()) return {}; // A folder: its files speak for it.
    if (findFormat(std::string_view(path).substr(start)) == nullptr || std::count(path.begin(), path.end(), '/') > 1) {
        m_unknown.push_back(std::move(path));
        return {};
    }
    m_folders.insert(path.substr(0, start));
    if (!m_paths.emplace(std::move(path), Entry{index, stat.size}).second) return rule::kDuplicateFile;
    return examineKnown(stat);
}

std::string_view ZipSource::examineKnown(const zip_stat_t& stat) const
{
    if (stat.encryption_method != ZIP_EM_NONE) return rule::kEncrypted;
    if (stat.size > m_limits.fileBytes) return rule::kFileTooLarge;
    if (stat.size > m_limits.ratioFrom && stat.size / m_limits.ratio > stat.comp_size)
        return rule::kSuspiciousCompression;
    return {};
}

/// The root when it holds a known file, else the only folder that does.
void ZipSource::chooseFolder(FaultList& faults)
{
    if (m_folders.size() > 1 && !m_folders.contains("")) {
        faults.add({*m_folders.begin(), 0, {}, {}, std::string(rule::kSeveralFolders)});
        return;
    }
    if (!m_folders.empty()) m_folder = *m_folders.begin(); // "" is first.
    for (const auto& [path, entry] : m_paths)
        if (path.rfind('/') != std::string::npos && m_folder.empty()) m_unknown.push_back(path);
    for (std::string& path : m_unknown)
        if (path.starts_with(m_folder)) path.erase(0, m_folder.size());
}

std::vector<std::string> ZipSource::argsOf(std::string_view rule) const
{
    if (rule == rule::kFileTooLarge) return {fmt::format("{}", m_limits.fileBytes >> 20U)};
    if (rule == rule::kSuspiciousCompression) return {fmt::format("{}", m_limits.ratio)};
    if (rule == rule::kTooManyFiles) return {fmt::format("{}", m_limits.files)};
    return {};
}

bool ZipSource::has(std::string_view fileName) const
{
    return m_paths.find(m_folder + std::string(fileName)) != m_paths.end();
}

Result<std::unique_ptr<ByteStream>> ZipSource::open(std::string_view fileName)
{
    const auto found = m_paths.find(m_folder + std::string(fileName));
    if (found == m_paths.end()) return refusal(rule::kUnreadableFile);
    zip_file_t* const file = zip_fopen_index(m_archive.get(), found->second.index, 0);
    if (file == nullptr) return refusal(rule::kDamagedArchive);
    return std::unique_ptr<ByteStream>(std::make_unique<ZipStream>(m_archive, file, found->second.size));
}

} // namespace mediane::interchange
