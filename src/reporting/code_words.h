#pragma once

#include <mediane/reporting/translator.h>

#include <span>
#include <string>
#include <string_view>

namespace mediane::reporting {

/// A code and its name.
struct CodeWord
{
    std::string_view code;
    Message name;
};

/// The name of `code`, or the code itself when the list has none.
[[nodiscard]] inline std::string named(
    const Translator& translator, std::span<const CodeWord> words, std::string_view code)
{
    for (const CodeWord& word : words)
        if (word.code == code) return translator.text(word.name);
    return std::string(code);
}

} // namespace mediane::reporting
