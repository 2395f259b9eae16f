#pragma once

#include "interchange/source.h"

#include <mediane/application/exchange.h>

#include <vector>

namespace mediane::interchange {

/// The first organisations, actions and people of a folder, by which a source is recognised when it comes again.
[[nodiscard]] std::vector<application::SourceSample> sampleOf(Source& source);

} // namespace mediane::interchange
