#pragma once

#include <mediane/core/result.h>
#include <mediane/reporting/document.h>

#include <filesystem>

namespace mediane::reporting {

/// One self-contained page without script: the accessible twin of the PDF, printable on A4.
[[nodiscard]] Result<void> writeHtml(const Document& document, const std::filesystem::path& path);

} // namespace mediane::reporting
