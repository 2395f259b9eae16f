#pragma once

#include <mediane/core/error.h>

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace mediane {

/// A value, or the reason there is none. Shaped like C++23's std::expected so that it can become an alias.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    [[nodiscard]] const T& value() const&
    {
        assert(hasValue());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        assert(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error& error() const&
    {
        assert(!hasValue());
        return *std::get_if<1>(&m_state);
    }

    [[nodiscard]] T valueOr(T fallback) const { return hasValue() ? value() : std::move(fallback); }

    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success carries nothing.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return hasValue(); }
    [[nodiscard]] const Error& error() const
    {
        assert(m_failed);
        return m_error;
    }

private:
    Error m_error{};
    bool m_failed = false;
};

} // namespace mediane
