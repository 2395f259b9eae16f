#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace mediane::domain {

/// The stored code of each value of an enumeration: ASCII, as in the exchange folder, never translated, never reused.
/// Specialised beside each enumeration with `static constexpr std::array rows{std::pair{value, "code"sv}, …}`.
template <class E>
struct CodeTable;

using namespace std::string_view_literals;

template <class E>
[[nodiscard]] constexpr std::string_view code(E value)
{
    for (const auto& [candidate, text] : CodeTable<E>::rows) {
        if (candidate == value) return text;
    }
    return {};
}

template <class E>
[[nodiscard]] constexpr std::optional<E> fromCode(std::string_view text)
{
    for (const auto& [candidate, name] : CodeTable<E>::rows) {
        if (name == text) return candidate;
    }
    return std::nullopt;
}

/// Every value, in the order in which lists show them.
template <class E>
[[nodiscard]] constexpr auto allOf()
{
    std::array<E, CodeTable<E>::rows.size()> values{};
    std::ranges::transform(CodeTable<E>::rows, values.begin(), [](const auto& row) { return row.first; });
    return values;
}

} // namespace mediane::domain
