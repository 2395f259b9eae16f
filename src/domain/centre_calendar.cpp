#include "domain/checks.h"

#include <mediane/domain/centre_calendar.h>

#include <algorithm>

namespace mediane::domain {
namespace {

constexpr int kMonday = 1;
constexpr int kFriday = 5;

void addPublicHolidays(const CentreCalendarFacts& centre, Date day, std::vector<DayReason>& reasons)
{
    for (const PublicHoliday holiday : publicHolidaysOn(day, centre.territory)) {
        if (!centre.works(holiday)) reasons.push_back({DayReasonKind::Holiday, holiday, {}});
    }
    for (const LocalDayOff& local : centre.localDays) {
        if (local.day == day) reasons.push_back({DayReasonKind::LocalDay, {}, local.label});
    }
}

} // namespace

bool CentreCalendarFacts::works(PublicHoliday holiday) const
{
    return std::ranges::find(worked, holiday) != worked.end();
}

std::vector<FieldProblem> check(const CentreCalendarFacts& facts)
{
    Checks checks;
    checks.required(facts.timeZone, "timeZone");
    std::vector<Date> seen;
    for (const LocalDayOff& local : facts.localDays) {
        checks.require(local.day.ok(), "localDays", "not-a-date");
        const bool twice = std::ranges::find(seen, local.day) != seen.end();
        checks.require(!twice, "localDays", "twice", local.day.ok() ? toIso(local.day) : std::string());
        seen.push_back(local.day);
    }
    return checks.take();
}

bool WorkCalendar::isDayOff(Date day) const
{
    std::vector<DayReason> reasons;
    addPublicHolidays(centre, day, reasons);
    return !reasons.empty();
}

bool WorkCalendar::isBridge(Date day) const
{
    const int weekday = isoWeekday(day);
    if (weekday != kMonday && weekday != kFriday) return false;
    return !isDayOff(day) && isDayOff(addDays(day, weekday == kFriday ? -1 : 1));
}

std::vector<DayReason> WorkCalendar::reasonsAt(const Slot& slot) const
{
    std::vector<DayReason> reasons;
    addPublicHolidays(centre, slot.date, reasons);
    for (const SchoolHolidayFacts& holiday : schoolHolidays) {
        if (centre.zone && holiday.zone == *centre.zone && holiday.contains(slot.date))
            reasons.push_back({DayReasonKind::School, {}, holiday.label});
    }
    for (const ClosureFacts& closure : closures) {
        const bool concerned = !closure.place || closure.place == slot.place;
        if (concerned && closure.meets(slot.date, slot.start, slot.end))
            reasons.push_back({DayReasonKind::Closed, {}, closure.reason});
    }
    if (isBridge(slot.date)) reasons.push_back({DayReasonKind::Bridge, {}, {}});
    return reasons;
}

bool WorkCalendar::isUnverified(Date day) const
{
    return centre.zone.has_value() && (!schoolKnownUntil || day > *schoolKnownUntil);
}

} // namespace mediane::domain
