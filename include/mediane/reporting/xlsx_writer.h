#pragma once

#include <mediane/core/result.h>
#include <mediane/reporting/document.h>

#include <filesystem>

namespace mediane::reporting {

/// One sheet a table, named by its code, then « Entete » and « Definitions »; typed cells, never a formula.
[[nodiscard]] Result<void> writeXlsx(const Document& document, const std::filesystem::path& path);

} // namespace mediane::reporting
