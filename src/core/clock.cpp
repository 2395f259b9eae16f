#include <mediane/core/clock.h>

#include <date/tz.h>

namespace mediane {
namespace {

std::chrono::milliseconds localSinceEpoch(Instant instant)
{
    try {
        return date::make_zoned(date::current_zone(), instant).get_local_time().time_since_epoch();
    } catch (const std::runtime_error&) { // No zone data on this machine.
        return instant.time_since_epoch();
    }
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Date SystemClock::today() const
{
    return Date{std::chrono::sys_days{std::chrono::floor<std::chrono::days>(localSinceEpoch(now()))}};
}

TimeOfDay SystemClock::timeOfDay() const
{
    const auto local = localSinceEpoch(now());
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return {int(std::chrono::floor<std::chrono::minutes>(sinceMidnight).count())};
}

Instant FixedClock::now() const { return std::chrono::sys_days{m_day} + std::chrono::minutes{m_time.minutes}; }

} // namespace mediane
