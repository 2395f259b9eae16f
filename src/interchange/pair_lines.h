#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace mediane::interchange {

/// The line on which each pair of rows (a session and a person, a cycle and a person) was met first. An open-addressed
/// table: a pair takes 16 bytes and no allocation of its own.
class PairLines
{
public:
    PairLines()
        : m_slots(kFirstSize)
    {
    }

    /// The earlier line of the same pair, if there is one. Lines start at 1.
    [[nodiscard]] std::optional<std::uint64_t> meet(std::uint32_t left, std::uint32_t right, std::uint64_t line)
    {
        if ((m_count + 1) * 2 > m_slots.size()) grow();
        const std::uint64_t pair = (std::uint64_t{left} << 32U) | right;
        Slot& slot = find(pair);
        if (slot.line > 0) return slot.line;
        slot = {pair, line};
        ++m_count;
        return std::nullopt;
    }

private:
    struct Slot
    {
        std::uint64_t pair = 0;
        std::uint64_t line = 0; ///< 0: free.
    };
    static constexpr std::size_t kFirstSize = 1024; ///< A power of two, as every later size.

    /// The pair's slot, or the free one where it belongs.
    [[nodiscard]] Slot& find(std::uint64_t pair)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = spread(pair) & mask;
        while (m_slots[at].line > 0 && m_slots[at].pair != pair)
            at = (at + 1) & mask;
        return m_slots[at];
    }

    void grow()
    {
        std::vector<Slot> before(m_slots.size() * 2);
        before.swap(m_slots);
        for (const Slot& slot : before)
            if (slot.line > 0) find(slot.pair) = slot;
    }

    /// Consecutive numbers over the whole range (the finalizer of SplitMix64).
    [[nodiscard]] static std::uint64_t spread(std::uint64_t value)
    {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace mediane::interchange
