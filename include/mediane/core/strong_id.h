#pragma once

// clang-format off
#include <functional> // First: Qt 6.4's moc stumbles over libstdc++'s <concepts> when a header opens with <compare>.
#include <compare>
#include <cstdint>
// clang-format on

namespace mediane {

/// A row identifier that cannot be mistaken for that of another entity. Zero means "not stored yet" nowhere: use
/// optional.
template <class Tag>
class StrongId
{
public:
    constexpr explicit StrongId(std::int64_t value) noexcept
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return m_value; }
    auto operator<=>(const StrongId&) const = default;

private:
    std::int64_t m_value;
};

} // namespace mediane

template <class Tag>
struct std::hash<mediane::StrongId<Tag>>
{
    std::size_t operator()(mediane::StrongId<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
