#include "persistence/queries/search_terms.h"

#include <mediane/core/text.h>

#include <algorithm>

namespace mediane::persistence {
namespace {

constexpr std::size_t kShortestDigits = 4; // RCH-3

std::vector<std::string> pieces(const std::string& text)
{
    std::vector<std::string> found;
    bool inside = false;
    for (const char byte : trimmed(text)) {
        const bool blank = byte == ' ' || byte == '\t';
        if (!blank && !inside) found.emplace_back();
        if (!blank) found.back().push_back(byte);
        inside = !blank;
    }
    return found;
}

bool isNumber(const std::string& piece)
{
    return piece.find_first_of("0123456789") != std::string::npos
        && piece.find_first_not_of("0123456789+.-/()") == std::string::npos;
}

void addWords(const std::string& piece, std::vector<SearchTerm>& terms)
{
    for (auto& word : foldedWords(piece))
        terms.push_back({std::move(word), {}});
}

/// One group may be a year or a reference too; several are a telephone number.
void addNumber(const std::vector<std::string>& groups, std::vector<SearchTerm>& terms)
{
    std::string joined;
    for (const auto& group : groups)
        joined += group;
    const std::string digits = phoneKey(joined);
    if (digits.size() < kShortestDigits) {
        for (const auto& group : groups)
            addWords(group, terms);
        return;
    }
    terms.push_back({groups.size() == 1 ? withoutSpaces(fold(joined)) : std::string(), digits});
}

} // namespace

std::vector<SearchTerm> searchTerms(const std::string& text)
{
    std::vector<SearchTerm> terms;
    std::vector<std::string> groups;
    for (auto& piece : pieces(text)) {
        if (isNumber(piece)) {
            groups.push_back(std::move(piece));
            continue;
        }
        if (!groups.empty()) addNumber(groups, terms);
        groups.clear();
        addWords(piece, terms);
    }
    if (!groups.empty()) addNumber(groups, terms);
    return terms;
}

std::string afterPrefix(const std::string& prefix)
{
    return prefix + "\xf4\x8f\xbf\xbf"; // The last code point of Unicode.
}

} // namespace mediane::persistence
