#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mediane {

/// The search key of a text: compatibility decomposition, marks removed, lower case, œ→oe æ→ae ß→ss ø→o ł→l đ→d ı→i,
/// apostrophes and hyphens → space, full stops dropped, spaces collapsed (people-and-interop RCH-1).
[[nodiscard]] std::string fold(std::string_view utf8);
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view utf8); ///< The words of `fold`.
[[nodiscard]] std::string withoutSpaces(std::string_view text);
[[nodiscard]] std::string digitsOf(std::string_view text); ///< ASCII digits only.
/// The national digits of a phone number: "+33 6 12…", "0033 6…" and "06 12…" give the same "0612…" (RCH-3).
[[nodiscard]] std::string phoneKey(std::string_view text);
[[nodiscard]] std::string trimmed(std::string_view text); ///< Without white space around, U+00A0 included.
[[nodiscard]] bool isUtf8(std::string_view bytes);
[[nodiscard]] std::string fromWindows1252(std::string_view bytes); ///< To UTF-8; every byte has a meaning.
[[nodiscard]] std::string upperCase(std::string_view utf8); ///< French upper case: "Lefèvre" → "LEFÈVRE".
/// Orders two texts as a French dictionary does; negative, zero or positive.
[[nodiscard]] int compareFrench(std::string_view left, std::string_view right);

} // namespace mediane
