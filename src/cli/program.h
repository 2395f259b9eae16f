#pragma once

#include "cli/options.h"

namespace mediane::cli {

/// Opens the data file and runs the command that was asked for.
[[nodiscard]] Exit run(const Options& options);

} // namespace mediane::cli
