#pragma once

#include <compare>
#include <cstdint>

namespace mediane {

/// An exact amount in euro cents. There is no conversion from or to floating point.
class Money
{
public:
    constexpr Money() noexcept = default;
    static constexpr Money fromCents(std::int64_t cents) noexcept { return Money(cents); }
    [[nodiscard]] constexpr std::int64_t cents() const noexcept { return m_cents; }

    constexpr Money operator+(Money other) const noexcept { return Money(m_cents + other.m_cents); }
    constexpr Money operator-(Money other) const noexcept { return Money(m_cents - other.m_cents); }
    auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t cents) noexcept
        : m_cents(cents)
    {
    }
    std::int64_t m_cents = 0;
};

} // namespace mediane
