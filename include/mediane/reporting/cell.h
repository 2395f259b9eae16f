#pragma once

#include <mediane/core/date.h>

#include <cstdint>
#include <string>
#include <variant>

namespace mediane::reporting {

/// Not asked for, or not known: printed « n.c. », never 0 (funding-reports 2.6).
struct NotCollected
{
    bool operator==(const NotCollected&) const = default;
};

/// Has no meaning here, such as the exit date of somebody still enrolled: printed « s.o. ».
struct NotApplicable
{
    bool operator==(const NotApplicable&) const = default;
};

/// A number with a fixed count of decimals.
struct Decimal
{
    double value = 0;
    int digits = 2;
    bool operator==(const Decimal&) const = default;
};

/// A length of time in whole minutes: « 37 h 10 » for people, 37,17 for machines.
struct Minutes
{
    std::int64_t value = 0;
    bool operator==(const Minutes&) const = default;
};

/// A rate, which always carries its two terms: « 69,0 % (58/84) ». Both terms count units of 10^-digits.
struct Ratio
{
    std::int64_t part = 0;
    std::int64_t whole = 0;
    int digits = 0;
    bool operator==(const Ratio&) const = default;
};

/// One value of a table. There is no empty cell: what is missing says why.
using Cell = std::variant<NotCollected, NotApplicable, std::string, std::int64_t, Decimal, Date, Minutes, Ratio>;

/// Tenths of a percent, half away from zero; `whole` must be positive.
[[nodiscard]] std::int64_t permille(Ratio ratio);
[[nodiscard]] std::string termsOf(Ratio ratio); ///< "58/84"
/// Hours with two decimals, half away from zero.
[[nodiscard]] double hoursOf(Minutes minutes);

/// For people, in French typography: 1 162 · 37 h 10 · 14/07/2026 · 69,0 % (58/84).
[[nodiscard]] std::string readable(const Cell& cell);
/// For machines: 1162 · 37,17 · 2026-07-14 · 69,0 % (58/84).
[[nodiscard]] std::string machine(const Cell& cell);
[[nodiscard]] std::string readable(Date date); ///< JJ/MM/AAAA

} // namespace mediane::reporting
