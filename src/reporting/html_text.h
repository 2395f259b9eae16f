#pragma once

#include <string>
#include <string_view>

namespace mediane::reporting {

/// `text` made harmless in the body and in quoted attributes of a page; control characters are dropped.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace mediane::reporting
