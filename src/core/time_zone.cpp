#include <mediane/core/time_zone.h>

#include <date/tz.h>

#include <sstream>

namespace mediane {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::chrono::sys_seconds kFirst{seconds{0}};

Error refused(std::string field, std::string rule, std::string value)
{
    return Error{ErrorCode::Invalid, rule, {FieldProblem{std::move(field), std::move(rule), std::move(value)}}};
}

Result<const date::time_zone*> located(const std::string& zone)
{
    try {
        return date::locate_zone(zone);
    } catch (const std::runtime_error&) {
        return refused("timeZone", "unknown-time-zone", zone);
    }
}

} // namespace

Result<Instant> instantOf(Date date, TimeOfDay time, const std::string& zone)
{
    const auto found = located(zone);
    if (!found) return found.error();
    const auto local = date::local_days(std::chrono::sys_days(date).time_since_epoch())
        + std::chrono::duration_cast<seconds>(std::chrono::minutes(time.minutes));
    const auto info = (*found)->get_info(local);
    if (info.result == date::local_info::nonexistent)
        return refused("start", "no-such-time", toIso(date) + " " + toText(time));
    return Instant(local.time_since_epoch() - info.first.offset);
}

Result<Date> dayOf(Instant instant, const std::string& zone)
{
    const auto found = located(zone);
    if (!found) return found.error();
    const auto local = instant + (*found)->get_info(instant).offset;
    return Date(std::chrono::floor<std::chrono::days>(local));
}

Result<std::vector<ZoneOffset>> offsetsOf(const std::string& zone, Period period)
{
    const auto found = located(zone);
    if (!found) return found.error();
    std::vector<ZoneOffset> offsets;
    const auto last = std::chrono::sys_seconds(std::chrono::sys_days(period.to)) + std::chrono::days(2);
    auto at = std::max(kFirst, std::chrono::sys_seconds(std::chrono::sys_days(period.from)) - std::chrono::days(1));
    while (at < last) {
        const auto info = (*found)->get_info(at);
        const bool hasBefore = info.begin > kFirst;
        const seconds before = hasBefore ? (*found)->get_info(info.begin - seconds(1)).offset : info.offset;
        offsets.push_back(
            {hasBefore ? info.begin : kFirst, before, info.offset, info.save != std::chrono::minutes::zero()});
        at = info.end;
    }
    return offsets;
}

Result<Instant> instantFromIso(const std::string& text)
{
    for (const char* format : {"%FT%T%Ez", "%FT%TZ"}) {
        std::istringstream stream(text);
        std::chrono::sys_time<milliseconds> instant;
        stream >> date::parse(format, instant);
        if (!stream.fail() && (stream.peek() == std::istringstream::traits_type::eof())) return Instant(instant);
    }
    return refused({}, "not-a-date", text);
}

} // namespace mediane
