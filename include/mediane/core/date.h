#pragma once

#include <mediane/core/result.h>

#include <chrono>
#include <string>
#include <string_view>

namespace mediane {

using Date = std::chrono::year_month_day; ///< A calendar day, no zone.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>; ///< A moment, always UTC.

[[nodiscard]] std::string toIso(Date date); ///< AAAA-MM-JJ
[[nodiscard]] std::string toIso(Instant instant); ///< AAAA-MM-JJThh:mm:ss.mmmZ
[[nodiscard]] Result<Date> dateFromIso(std::string_view text); ///< Strictly AAAA-MM-JJ.
[[nodiscard]] Result<Date> dateFromFrench(std::string_view text); ///< JJ/MM/AAAA, or AAAA-MM-JJ.
[[nodiscard]] Date addDays(Date date, int days);
[[nodiscard]] int isoWeekday(Date date); ///< 1 Monday … 7 Sunday.
[[nodiscard]] Date mondayOf(Date date); ///< First day of the date's ISO week.
[[nodiscard]] int completedYears(Date birth, Date at); ///< Age at `at`; negative when born later.

/// A local civil time of day, in minutes after midnight: 0 to 1440 (24:00, as an end only).
struct TimeOfDay
{
    int minutes = 0;
    auto operator<=>(const TimeOfDay&) const = default;
};
[[nodiscard]] std::string toText(TimeOfDay time); ///< HH:MM
[[nodiscard]] Result<TimeOfDay> timeFromText(std::string_view text); ///< HH:MM or H:MM, 00:00 to 24:00.

/// Two days, both included.
struct Period
{
    Date from;
    Date to;
    bool operator==(const Period&) const = default;
    [[nodiscard]] bool contains(Date day) const { return from <= day && day <= to; }
};

} // namespace mediane
