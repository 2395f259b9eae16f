#pragma once

#include <mediane/core/date.h>

#include <array>

namespace mediane::persistence {

/// Easter Sunday, Gregorian (planning-and-attendance §3.1).
[[nodiscard]] Date easterSunday(int year);
/// The eleven public holidays of metropolitan France.
[[nodiscard]] std::array<Date, 11> publicHolidays(int year);

} // namespace mediane::persistence
