#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::architecture {

/// A line of a source file that breaks a rule of docs/architecture.md.
struct Offence
{
    std::string rule; ///< A short stable name, e.g. "layer", "qt", "sql".
    std::size_t line = 0; ///< From 1.
    std::string text; ///< What was found.

    bool operator==(const Offence&) const = default;
};

/// A piece of a source file with the line it starts on.
struct Piece
{
    std::size_t line = 0;
    std::string text;
};

/// A C++ text taken apart: what is code, and what stands in string literals. Comments are dropped.
struct Parts
{
    std::string code; ///< Same line breaks as the source; literals and comments are gone.
    std::vector<Piece> literals;
};

/// Takes a C++ text apart; knows comments, escapes, raw strings and digit separators.
[[nodiscard]] Parts takeApart(std::string_view source);

/// True for a folder name that is a layer of the project.
[[nodiscard]] bool isLayer(std::string_view name);

/// Everything in `source` that `layer` may not hold. `path` is relative to src/ or include/mediane/, e.g.
/// "ui/people/page.cpp".
[[nodiscard]] std::vector<Offence> scan(std::string_view path, std::string_view source);

} // namespace mediane::architecture
