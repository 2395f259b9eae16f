#include "interchange/source.h"

#include "interchange/folder_source.h"
#include "interchange/utf8_path.h"
#include "interchange/zip_source.h"

#include <mediane/interchange/exchange_format.h>
#include <mediane/interchange/rules.h>

#include <algorithm>
#include <utility>

namespace mediane::interchange {

void Source::ignore(std::vector<std::string> names, std::size_t most)
{
    std::sort(names.begin(), names.end());
    m_moreIgnored = names.size() > most ? names.size() - most : 0;
    names.resize(names.size() - m_moreIgnored);
    m_ignored = std::move(names);
}

MemorySource::MemorySource(std::string name, std::map<std::string, std::string, std::less<>> files)
    : m_files(std::move(files))
{
    setName(std::move(name));
    std::vector<std::string> unknown;
    for (const auto& [file, bytes] : m_files)
        if (findFormat(file) == nullptr) unknown.push_back(file);
    ignore(std::move(unknown), SourceLimits{}.ignoredNames);
}

bool MemorySource::has(std::string_view fileName) const { return m_files.find(fileName) != m_files.end(); }

Result<std::unique_ptr<ByteStream>> MemorySource::open(std::string_view fileName)
{
    const auto found = m_files.find(fileName);
    if (found == m_files.end()) return refusal(rule::kUnreadableFile);
    return std::unique_ptr<ByteStream>(std::make_unique<MemoryStream>(found->second));
}

std::unique_ptr<Source> openSource(const std::filesystem::path& path, FaultList& faults, const SourceLimits& limits)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::is_directory(status)) return FolderSource::open(path, faults, limits);
    if (std::filesystem::is_regular_file(status)) return ZipSource::open(path, faults, limits);
    const bool exists = std::filesystem::exists(status);
    faults.add({.file = fileNameOf(path),
        .line = 0,
        .column = {},
        .value = toUtf8(path),
        .rule = std::string(exists ? rule::kNotAFolderOrZip : rule::kSourceNotFound)});
    return nullptr;
}

} // namespace mediane::interchange
