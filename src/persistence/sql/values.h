#pragma once

#include "persistence/sql/error.h"

#include <mediane/core/date.h>
#include <mediane/core/strong_id.h>
#include <mediane/domain/codes.h>

#include <optional>
#include <string>

namespace mediane::persistence::sql {

/// The day behind a stored AAAA-MM-JJ; Corrupt when it is none.
[[nodiscard]] Date dateFromStored(std::string_view text);
/// The moment behind a stored AAAA-MM-JJThh:mm:ss.mmmZ; Corrupt when it is none.
[[nodiscard]] Instant instantFromStored(std::string_view text);
[[noreturn]] void throwUnknownCode(std::string_view code);

template <class E>
concept Coded = requires
{
    domain::CodeTable<E>::rows;
};

/// The value behind a stored code; Corrupt when the domain knows no such code.
template <Coded E>
[[nodiscard]] E enumFromStored(std::string_view code)
{
    const auto value = domain::fromCode<E>(code);
    if (!value) throwUnknownCode(code);
    return *value;
}

template <class T>
inline constexpr bool kIsStrongId = false;
template <class Tag>
inline constexpr bool kIsStrongId<StrongId<Tag>> = true;

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

} // namespace mediane::persistence::sql
