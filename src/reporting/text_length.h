#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace mediane::reporting {

/// Characters of a UTF-8 text (code points).
[[nodiscard]] inline std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace mediane::reporting
