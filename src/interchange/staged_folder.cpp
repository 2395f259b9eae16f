#include "interchange/staged_folder.h"

#include "interchange/utf8_path.h"

#include <mediane/interchange/exchange_format.h>

#include <fmt/format.h>

#include <utility>

namespace mediane::interchange {
namespace {

namespace fs = std::filesystem;

Error refused(std::string rule, std::string value)
{
    Error error{ErrorCode::Conflict, "the folder cannot be written: " + rule};
    error.problems.push_back({"folder", std::move(rule), std::move(value)});
    return error;
}

Error failed(const std::error_code& code) { return Error{ErrorCode::Io, "exchange folder: " + code.message()}; }

/// The first thing in a folder that no export of ours put there; empty when there is none.
Result<std::string> foreignName(const fs::path& folder)
{
    std::error_code failure;
    fs::directory_iterator entry(folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        std::error_code ignored;
        std::string name = toUtf8(entry->path().filename());
        if (findFormat(name) == nullptr || !entry->is_regular_file(ignored)) return name;
    }
    if (failure) return failed(failure);
    return std::string();
}

/// A name beside the destination that nothing has yet.
fs::path besides(const fs::path& destination, std::string_view purpose)
{
    for (int attempt = 0;; ++attempt) {
        auto name = destination.filename();
        name += fmt::format(".{}{}", purpose, attempt);
        fs::path path = destination.parent_path() / name;
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(path, ignored))) return path;
    }
}

} // namespace

StagedFolder::StagedFolder(fs::path destination, fs::path staging)
    : m_destination(std::move(destination))
    , m_staging(std::move(staging))
{
}

StagedFolder::StagedFolder(StagedFolder&& other) noexcept
    : m_destination(std::move(other.m_destination))
    , m_staging(std::exchange(other.m_staging, {}))
{
}

StagedFolder::~StagedFolder()
{
    if (m_staging.empty()) return;
    std::error_code ignored;
    fs::remove_all(m_staging, ignored);
}

Result<StagedFolder> StagedFolder::create(const fs::path& destination)
{
    std::error_code failure;
    fs::path place = fs::absolute(destination, failure).lexically_normal();
    if (failure) return failed(failure);
    if (!place.has_filename()) place = place.parent_path(); // It ended with a separator.
    // Through a link to the folder that it names: the link stays.
    if (fs::is_symlink(fs::symlink_status(place, failure))) place = fs::weakly_canonical(place, failure);
    const auto status = fs::status(place, failure);
    if (fs::exists(status) && !fs::is_directory(status)) return refused("not-a-folder", toUtf8(place));
    if (fs::is_directory(status)) {
        const auto foreign = foreignName(place);
        if (!foreign) return foreign.error();
        if (!foreign->empty()) return refused("folder-not-empty", *foreign);
    }
    fs::create_directories(place.parent_path(), failure);
    if (failure) return failed(failure);
    fs::path staging = besides(place, "part");
    fs::create_directory(staging, failure);
    if (failure) return failed(failure);
    StagedFolder staged(std::move(place), std::move(staging));
    fs::permissions(staged.m_staging, fs::perms::owner_all, failure);
    if (failure) return failed(failure);
    return staged;
}

Result<void> StagedFolder::commit()
{
    std::error_code failure;
    fs::path before;
    if (fs::exists(m_destination)) {
        before = besides(m_destination, "old");
        fs::rename(m_destination, before, failure);
        if (failure) return failed(failure);
    }
    fs::rename(m_staging, m_destination, failure);
    if (failure) {
        std::error_code ignored;
        if (!before.empty()) fs::rename(before, m_destination, ignored);
        return failed(failure);
    }
    m_staging.clear();
    if (!before.empty()) fs::remove_all(before, failure);
    return {};
}

} // namespace mediane::interchange
