#pragma once

#include <mediane/core/date.h>
#include <mediane/interchange/exchange_format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::interchange {

/// One cell as its column understands it.
struct CellValue
{
    std::string_view text; ///< Without white space around.
    std::int64_t number = 0; ///< Days since 1970 of a date; year; minutes of a time; integer; 0 or 1; rank of a code.
    double real = 0; ///< Of a decimal.
    bool set = false; ///< The cell is neither empty nor faulty.

    [[nodiscard]] Date date() const { return Date{std::chrono::sys_days{std::chrono::days{number}}}; }
};

[[nodiscard]] std::string_view trimmedView(std::string_view text); ///< Without white space around, U+00A0 included.

/// Understands a cell; the rule that it breaks (rules.h), empty when none. References are not followed here.
[[nodiscard]] std::string_view readCell(const ColumnFormat& column, std::string_view cell, CellValue& value);
/// What the wording of such a fault needs: the codes allowed, the most decimals…
[[nodiscard]] std::vector<std::string> faultArgs(const ColumnFormat& column, std::string_view rule);

} // namespace mediane::interchange
