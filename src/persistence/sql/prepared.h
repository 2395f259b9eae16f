#pragma once

#include <cstdint>
#include <string_view>

namespace mediane::persistence::sql {

enum class ValueKind { Null, Integer, Real, Text };

/// A statement as an engine offers it. Placeholders are `$1`, `$2`…; columns count from 0. Errors throw SqlError.
class Prepared
{
public:
    virtual ~Prepared() = default;
    virtual void bindNull(int placeholder) = 0;
    virtual void bindInteger(int placeholder, std::int64_t value) = 0;
    virtual void bindReal(int placeholder, double value) = 0;
    virtual void bindText(int placeholder, std::string_view value) = 0;
    [[nodiscard]] virtual bool step() = 0; ///< True while there is a row to read.
    virtual void reset() noexcept = 0; ///< Back to before the first step, nothing bound.

    [[nodiscard]] virtual int columns() const noexcept = 0;
    [[nodiscard]] virtual ValueKind kind(int column) const noexcept = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const noexcept = 0;
    [[nodiscard]] virtual double real(int column) const noexcept = 0;
    [[nodiscard]] virtual std::string_view text(int column) const noexcept = 0; ///< Valid until the next step or reset.
};

} // namespace mediane::persistence::sql
