#pragma once

#include <mediane/application/store.h>
#include <mediane/interchange/exchange_format.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

namespace mediane::interchange {

struct ExportOptions
{
    /// Called now and then with the file being written and its rows so far; false cancels (nothing is left behind).
    std::function<bool(std::string_view file, std::size_t rows)> progress = {};
};

/// Rows written to each file, by FileKind.
using ExportCounts = std::array<std::size_t, kFileCount>;

/// Takes everything out as an exchange folder (`mediane-exchange/1`): all of its files, UTF-8 with a byte order mark,
/// CRLF. The folder appears whole or not at all, readable by its owner alone.
class ExchangeExporter
{
public:
    explicit ExchangeExporter(const application::Store& store);

    /// An empty folder or an earlier export is replaced. Conflict with rule "folder-not-empty" (value: a name) when the
    /// folder holds anything else, "not-a-folder" when the path is a file; Io; Cancelled.
    [[nodiscard]] Result<ExportCounts> exportTo(
        const std::filesystem::path& folder, const ExportOptions& options = {}) const;

private:
    const application::Store& m_store;
};

} // namespace mediane::interchange
