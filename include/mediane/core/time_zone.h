#pragma once

#include <mediane/core/date.h>

#include <vector>

namespace mediane {

/// A stretch during which a zone's clocks keep the same distance from UTC.
struct ZoneOffset
{
    Instant since = {};
    std::chrono::seconds before{0}; ///< What was added to UTC until then.
    std::chrono::seconds offset{0}; ///< What is added to UTC from then on.
    bool summer = false;
};

/// Zones are named as in the IANA database: "Europe/Paris". Each refuses (Invalid) with rule "unknown-time-zone".
/// The moment of a local time; "no-such-time" when clocks jump over it that day (TIM-4), the first when it comes twice.
[[nodiscard]] Result<Instant> instantOf(Date date, TimeOfDay time, const std::string& zone);
[[nodiscard]] Result<Date> dayOf(Instant instant, const std::string& zone);
/// Every stretch that a period touches, in order; none starts before 1970.
[[nodiscard]] Result<std::vector<ZoneOffset>> offsetsOf(const std::string& zone, Period period);
/// 2026-02-06T23:00:00+00:00, or …Z.
[[nodiscard]] Result<Instant> instantFromIso(const std::string& text);

} // namespace mediane
