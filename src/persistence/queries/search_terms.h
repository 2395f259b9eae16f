#pragma once

#include <string>
#include <vector>

namespace mediane::persistence {

/// Something typed that everybody found must have: a word that begins so, or digits inside a telephone number, or
/// either.
struct SearchTerm
{
    std::string word; ///< Folded; empty = digits only.
    std::string digits; ///< At least four, in national form; empty = a word only.
};

/// Neighbouring groups of digits are one number: "06 12 34" and "+33 6 12 34".
[[nodiscard]] std::vector<SearchTerm> searchTerms(const std::string& text);

/// What no text that begins with `prefix` reaches.
[[nodiscard]] std::string afterPrefix(const std::string& prefix);

} // namespace mediane::persistence
