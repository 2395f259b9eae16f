#pragma once

#include <mediane/application/services.h>
#include <mediane/interchange/exchange_exporter.h>
#include <mediane/interchange/exchange_importer.h>

#include <filesystem>

namespace mediane::ui {

class JobProgress;

/// Reads a folder or a .zip into the data, or tells what that would do. To be run away from the window.
[[nodiscard]] Result<interchange::ImportReport> importExchange(
    application::Store& store, const std::filesystem::path& source, bool dryRun, JobProgress& progress);
/// Takes everything out into a folder.
[[nodiscard]] Result<interchange::ExportCounts> exportExchange(
    const application::Store& store, const std::filesystem::path& folder, JobProgress& progress);

} // namespace mediane::ui
