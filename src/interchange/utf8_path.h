#pragma once

#include <filesystem>
#include <string>

namespace mediane::interchange {

/// A path as text, whatever the system's own encoding is.
[[nodiscard]] inline std::string toUtf8(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

/// The last component of a path, also of one that ends with a separator.
[[nodiscard]] inline std::string fileNameOf(const std::filesystem::path& path)
{
    const auto plain = path.lexically_normal();
    return toUtf8(plain.has_filename() ? plain.filename() : plain.parent_path().filename());
}

} // namespace mediane::interchange
