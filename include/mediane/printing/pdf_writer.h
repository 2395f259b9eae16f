#pragma once

#include <mediane/core/result.h>
#include <mediane/reporting/document.h>

#include <filesystem>

class QPagedPaintDevice;

namespace mediane::printing {

/// The document as a PDF on A4 with embedded fonts; needs a QGuiApplication (offscreen will do).
[[nodiscard]] Result<void> writePdf(const reporting::Document& document, const std::filesystem::path& path);

/// The same pages on a printer or a preview; the device's page layout is set by this function.
[[nodiscard]] Result<void> paintDocument(const reporting::Document& document, QPagedPaintDevice& device);

} // namespace mediane::printing
