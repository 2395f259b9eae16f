#include "interchange/ical_component.h"

#include <mediane/core/time_zone.h>
#include <mediane/interchange/session_calendar.h>

#include <algorithm>
#include <fstream>

namespace mediane::interchange {
namespace {

using application::SessionRow;
using domain::SessionStatus;

constexpr int kMinutesOfDay = 24 * 60;

/// A time without zone: the zone is named beside it, or the time is UTC.
icaltimetype timeOf(Date date, int secondsOfDay)
{
    icaltimetype time = icaltime_null_time();
    time.year = int(date.year());
    time.month = int(unsigned(date.month()));
    time.day = int(unsigned(date.day()));
    time.hour = secondsOfDay / 3600;
    time.minute = secondsOfDay / 60 % 60;
    time.second = secondsOfDay % 60;
    return time;
}

icaltimetype timeOf(Instant moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    return timeOf(Date(day), int(std::chrono::floor<std::chrono::seconds>(moment - day).count()));
}

/// 24:00 is the midnight that starts the next day.
icaltimetype timeOf(Date date, TimeOfDay time)
{
    const bool midnight = time.minutes == kMinutesOfDay;
    return timeOf(midnight ? addDays(date, 1) : date, midnight ? 0 : time.minutes * 60);
}

void addZoned(icalcomponent* event, icalproperty* moment, const std::string& zone)
{
    icalproperty_add_parameter(moment, icalparameter_new_tzid(zone.c_str()));
    icalcomponent_add_property(event, moment);
}

icalcomponent* observanceOf(const ZoneOffset& stretch)
{
    auto* const part = icalcomponent_new(stretch.summer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(timeOf(stretch.since + stretch.before)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(int(stretch.before.count())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(int(stretch.offset.count())));
    return part;
}

std::string summaryOf(const SessionRow& session)
{
    const std::string& of = session.cycleTitle.empty() ? session.action : session.cycleTitle;
    if (session.facts.title.empty() || session.facts.title == of) return of;
    return of.empty() ? session.facts.title : of + " · " + session.facts.title;
}

icalproperty_status statusOf(SessionStatus status)
{
    const bool gone = status == SessionStatus::Cancelled || status == SessionStatus::Postponed;
    return gone ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED;
}

icalcomponent* eventOf(const SessionRow& session, const std::string& zone, Instant madeAt)
{
    auto* const event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icaltimetype stamp = timeOf(madeAt);
    stamp.zone = icaltimezone_get_utc_timezone();
    icalcomponent_add_property(event, icalproperty_new_uid((session.ref + "@mediane").c_str()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    const auto& facts = session.facts;
    addZoned(event, icalproperty_new_dtstart(timeOf(facts.date, facts.start)), zone);
    addZoned(event, icalproperty_new_dtend(timeOf(facts.date, facts.end)), zone);
    icalcomponent_add_property(event, icalproperty_new_summary(summaryOf(session).c_str()));
    if (!session.place.empty()) icalcomponent_add_property(event, icalproperty_new_location(session.place.c_str()));
    icalcomponent_add_property(event, icalproperty_new_status(statusOf(facts.status)));
    return event;
}

Component emptyCalendar()
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Mediane//Mediane//FR"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    return calendar;
}

/// Every bound of a session must exist on the clocks of the zone.
Result<void> checkTimes(const std::vector<SessionRow>& sessions, const std::string& zone)
{
    for (const SessionRow& session : sessions) {
        for (const TimeOfDay time : {session.facts.start, session.facts.end}) {
            const auto moment = instantOf(session.facts.date, time, zone);
            if (!moment) return moment.error();
        }
    }
    return {};
}

Error cannotWrite(const std::string& why) { return Error{ErrorCode::Io, "calendar file: " + why}; }

} // namespace

Result<std::string> sessionCalendar(
    const std::vector<SessionRow>& sessions, const std::string& timeZone, Instant madeAt)
{
    if (sessions.empty()) return Error{ErrorCode::Conflict, "no session", {FieldProblem{{}, "nothing-to-export"}}};
    if (auto checked = checkTimes(sessions, timeZone); !checked) return checked.error();
    const auto [first, last]
        = std::ranges::minmax(sessions, {}, [](const SessionRow& session) { return session.facts.date; });
    const auto stretches = offsetsOf(timeZone, {first.facts.date, last.facts.date});
    if (!stretches) return stretches.error();
    const Component calendar = emptyCalendar();
    auto* const zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid(timeZone.c_str()));
    for (const ZoneOffset& stretch : *stretches)
        icalcomponent_add_component(zone, observanceOf(stretch));
    icalcomponent_add_component(calendar.get(), zone);
    for (const SessionRow& session : sessions)
        icalcomponent_add_component(calendar.get(), eventOf(session, timeZone, madeAt));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return std::string(text.get());
}

Result<void> writeSessionCalendar(const std::filesystem::path& file, const std::vector<SessionRow>& sessions,
    const std::string& timeZone, Instant madeAt)
{
    const auto text = sessionCalendar(sessions, timeZone, madeAt);
    if (!text) return text.error();
    auto part = file;
    part += ".part";
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream << *text;
    stream.close();
    std::error_code failure;
    if (stream.fail()) {
        std::filesystem::remove(part, failure);
        return cannotWrite("not written");
    }
    std::filesystem::rename(part, file, failure);
    return failure ? Result<void>(cannotWrite(failure.message())) : Result<void>();
}

} // namespace mediane::interchange
