#pragma once

#include <mediane/application/store.h>
#include <mediane/interchange/import_report.h>

#include <filesystem>
#include <functional>
#include <string_view>

namespace mediane::interchange {

class Source;

struct ImportOptions
{
    bool dryRun = false; ///< Tells what would be done, and does nothing.
    /// Called now and then with the file being read and its rows so far; false cancels (nothing is written).
    std::function<bool(std::string_view file, std::size_t rows)> progress = {};
};

/// Brings the data of an exchange folder (`mediane-exchange/1`), or of a .zip of it, into the store, in one
/// transaction: with any fault nothing is written, and every fault is told. Publishes no change: the caller does, on
/// its own thread.
class ExchangeImporter
{
public:
    explicit ExchangeImporter(application::Store& store, application::Actor actor = {.channel = "import"});

    /// A refused folder is a report with faults; an error is the store's (Busy, Io…), or Cancelled.
    [[nodiscard]] Result<ImportReport> import(
        const std::filesystem::path& folderOrZip, const ImportOptions& options = {}) const;
    /// The same from an open source.
    [[nodiscard]] Result<ImportReport> import(Source& source, const ImportOptions& options = {}) const;

private:
    application::Store& m_store;
    application::Actor m_actor;
};

} // namespace mediane::interchange
