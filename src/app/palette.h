#pragma once

#include "ui/frame/palette_entry.h"

#include <mediane/application/services.h>

#include <vector>

namespace mediane::app {

/// What Ctrl+K finds: people, cycles, sessions of these weeks, computers, operations.
[[nodiscard]] std::vector<ui::PaletteProvider> paletteProviders(application::Services& services);

} // namespace mediane::app
