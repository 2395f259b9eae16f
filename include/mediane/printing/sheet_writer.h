#pragma once

#include <mediane/core/result.h>
#include <mediane/reporting/sheet_model.h>

#include <filesystem>

class QPagedPaintDevice;

namespace mediane::printing {

/// An attendance sheet as a PDF on A4: upright for one signature column, across for more.
[[nodiscard]] Result<void> writeSheet(const reporting::SheetModel& sheet, const std::filesystem::path& path);
/// The same pages on a printer or a preview.
[[nodiscard]] Result<void> paintSheet(const reporting::SheetModel& sheet, QPagedPaintDevice& device);

} // namespace mediane::printing
