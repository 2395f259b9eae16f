#pragma once

#include <cstdint>
#include <span>

namespace mediane::domain {

/// What a change of state must bring with it (bit set).
enum class Needs : std::uint8_t {
    Nothing = 0,
    Reason = 1, ///< A coded reason or a written one.
    RequestedOn = 2,
    EnteredOn = 4,
    LeftOn = 8,
    Replacement = 16, ///< The session that takes its place.
    FreeSeat = 32,
    Offer = 64, ///< When the seat was offered and until when.
};
[[nodiscard]] constexpr Needs operator|(Needs left, Needs right)
{
    return static_cast<Needs>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}
[[nodiscard]] constexpr bool has(Needs all, Needs one)
{
    return (static_cast<unsigned>(all) & static_cast<unsigned>(one)) != 0;
}

/// One row of a state machine. A pair that is in no row is refused.
template <class State>
struct Transition
{
    State from;
    State to;
    Needs needs = Needs::Nothing;
};

template <class State>
[[nodiscard]] constexpr const Transition<State>* find(std::span<const Transition<State>> table, State from, State to)
{
    for (const auto& row : table) {
        if (row.from == from && row.to == to) return &row;
    }
    return nullptr;
}

} // namespace mediane::domain
