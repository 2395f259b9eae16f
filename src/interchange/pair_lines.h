#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace mediane::interchange {

/// The line on which each pair of rows (a session and a person, a cycle and a person) was met first.
class PairLines
{
public:
    /// The earlier line of the same pair, if there is one.
    [[nodiscard]] std::optional<std::uint64_t> meet(std::uint32_t left, std::uint32_t right, std::uint64_t line)
    {
        const std::uint64_t pair = (std::uint64_t{left} << 32U) | right;
        const auto [found, first] = m_lines.try_emplace(pair, static_cast<std::uint32_t>(line));
        if (first) return std::nullopt;
        return found->second;
    }

private:
    struct Hash
    {
        /// Consecutive numbers are spread over the whole range (the multiplier of SplitMix64).
        std::size_t operator()(std::uint64_t pair) const { return (pair ^ (pair >> 29U)) * 0xBF58476D1CE4E5B9ULL; }
    };
    std::unordered_map<std::uint64_t, std::uint32_t, Hash> m_lines;
};

} // namespace mediane::interchange
