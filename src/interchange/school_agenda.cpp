#include "interchange/ical_component.h"
#include "interchange/school_file.h"

#include <mediane/core/text.h>
#include <mediane/core/time_zone.h>
#include <mediane/interchange/rules.h>

namespace mediane::interchange {
namespace {

/// The lines on which events start: the parser itself knows none.
std::vector<std::uint64_t> eventLines(const std::string& text)
{
    std::vector<std::uint64_t> lines;
    std::uint64_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        if (text.compare(at, 12, "BEGIN:VEVENT") == 0) lines.push_back(line);
        const auto end = text.find('\n', at);
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return lines;
}

std::string textOf(const char* text) { return text == nullptr ? std::string() : trimmed(text); }

std::string calendarName(icalcomponent* calendar)
{
    for (auto* property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(property)) == "X-WR-CALNAME") return textOf(icalproperty_get_x(property));
    }
    return {};
}

/// A moment in UTC is a day on the clocks of the centre (VAC-2); any other is a day already.
std::optional<Date> dayOfBound(icalcomponent* event, icalproperty_kind kind, const std::string& timeZone)
{
    icalproperty* const property = icalcomponent_get_first_property(event, kind);
    if (property == nullptr) return std::nullopt;
    const icaltimetype time
        = kind == ICAL_DTSTART_PROPERTY ? icalproperty_get_dtstart(property) : icalproperty_get_dtend(property);
    const Date day{
        std::chrono::year(time.year), std::chrono::month(unsigned(time.month)), std::chrono::day(unsigned(time.day))};
    if (icaltime_is_null_time(time) != 0 || !day.ok()) return std::nullopt;
    if (time.is_date != 0 || icaltime_is_utc(time) == 0) return day;
    const Instant moment = std::chrono::sys_days(day) + std::chrono::hours(time.hour)
        + std::chrono::minutes(time.minute) + std::chrono::seconds(time.second);
    const auto local = dayOf(moment, timeZone);
    return local ? std::optional(*local) : std::nullopt;
}

/// Teachers' days and returns to school are in the ministry's agenda too.
bool isAside(const std::string& title)
{
    const std::string folded = fold(title);
    return folded.find("enseignant") != std::string::npos || folded.starts_with("rentree");
}

void readEvent(SchoolFile& file, icalcomponent* event, std::uint64_t line, std::optional<domain::SchoolZone> ofAll)
{
    const std::string title = textOf(icalcomponent_get_summary(event));
    if (isAside(title)) return;
    const auto named = zoneNamed(title);
    const auto zone = named ? named : ofAll;
    if (!zone) return file.refuse(line, "SUMMARY", title, "school-zone-not-named");
    const auto leaves = dayOfBound(event, ICAL_DTSTART_PROPERTY, file.timeZone);
    if (!leaves) return file.refuse(line, "DTSTART", title, rule::kNotADate);
    if (icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY) == nullptr) return; // A single day.
    const auto returns = dayOfBound(event, ICAL_DTEND_PROPERTY, file.timeZone);
    if (!returns) return file.refuse(line, "DTEND", title, rule::kNotADate);
    if (*returns < *leaves) return file.refuse(line, "DTEND", toIso(*returns), rule::kEndBeforeStart, {toIso(*leaves)});
    file.add(*zone, *leaves, *returns, title.substr(0, title.find(" - ")));
}

} // namespace

void readSchoolAgenda(SchoolFile& file, const std::string& text)
{
    const bool whole = text.starts_with("BEGIN:VCALENDAR") && text.find("END:VCALENDAR") != std::string::npos;
    const Component calendar(whole ? icalparser_parse_string(text.c_str()) : nullptr);
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return file.refuse(1, {}, text.substr(0, text.find('\n')), "not-a-calendar");
    auto zone = zoneNamed(calendarName(calendar.get()));
    if (!zone) zone = zoneNamed(file.name.substr(0, file.name.rfind('.')));
    if (!zone) zone = file.zone;
    const auto lines = eventLines(text);
    std::size_t at = 0;
    for (auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++at)
        readEvent(file, event, at < lines.size() ? lines[at] : 0, zone);
}

} // namespace mediane::interchange
