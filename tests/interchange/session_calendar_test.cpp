#include <mediane/core/time_zone.h>
#include <mediane/interchange/session_calendar.h>

#include <catch2/catch.hpp>

#include <libical/ical.h>

using namespace mediane;
using namespace std::chrono_literals;

namespace {

constexpr auto kParis = "Europe/Paris";
constexpr Instant kMade{};

application::SessionRow sessionOn(Date date, TimeOfDay start = {14 * 60}, TimeOfDay end = {16 * 60})
{
    application::SessionRow row;
    row.ref = "S-" + toIso(date);
    row.cycleTitle = "Découvrir l'ordinateur";
    row.place = "Salle; A, étage";
    row.facts.title = "Séance";
    row.facts.date = date;
    row.facts.start = start;
    row.facts.end = end;
    return row;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The UTC instants of the events, as an agenda that reads the file finds them (by its VTIMEZONE).
std::vector<std::string> instantsIn(const std::string& text)
{
    std::vector<std::string> instants;
    icalcomponent* calendar = icalparser_parse_string(text.c_str());
    auto* const zonePart = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
    icaltimezone* zone = icaltimezone_new();
    icaltimezone_set_component(zone, icalcomponent_new_clone(zonePart));
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        auto* const starts = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        icaltimetype time = icalproperty_get_dtstart(starts);
        time.zone = zone;
        instants.emplace_back(icaltime_as_ical_string(icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone())));
    }
    icaltimezone_free(zone, 1);
    icalcomponent_free(calendar);
    return instants;
}

} // namespace

TEST_CASE("T09: sessions stay at 14:00 when clocks change, and agendas find their instants", "[calendar-file]")
{
    const auto text = interchange::sessionCalendar(
        {sessionOn(2026y / 3 / 25), sessionOn(2026y / 4 / 1), sessionOn(2026y / 10 / 21), sessionOn(2026y / 10 / 28)},
        kParis, kMade);
    REQUIRE(text);
    CHECK(has(*text, "DTSTART;TZID=Europe/Paris:20260325T140000\r\n"));
    CHECK(has(*text, "DTEND;TZID=Europe/Paris:20261028T160000\r\n"));
    CHECK(has(*text, "UID:S-2026-03-25@mediane\r\n"));
    CHECK(instantsIn(*text)
        == std::vector<std::string>{"20260325T130000Z", "20260401T120000Z", "20261021T120000Z", "20261028T130000Z"});
}

TEST_CASE("The event says what, where and whether it still takes place", "[calendar-file]")
{
    auto cancelled = sessionOn(2026y / 3 / 25, {22 * 60}, {24 * 60});
    cancelled.facts.status = domain::SessionStatus::Cancelled;
    const auto text = interchange::sessionCalendar({cancelled}, "Indian/Reunion", kMade);
    REQUIRE(text);
    CHECK(has(*text, "SUMMARY:Découvrir l'ordinateur · Séance\r\n"));
    CHECK(has(*text, "LOCATION:Salle\\; A\\, étage\r\n"));
    CHECK(has(*text, "STATUS:CANCELLED\r\n"));
    CHECK(has(*text, "DTEND;TZID=Indian/Reunion:20260326T000000\r\n"));
    CHECK(instantsIn(*text) == std::vector<std::string>{"20260325T180000Z"});
}

TEST_CASE("A local time that clocks jump over is refused (TIM-4)", "[calendar-file]")
{
    const auto text = interchange::sessionCalendar({sessionOn(2026y / 3 / 29, {2 * 60 + 30}, {5 * 60})}, kParis, kMade);
    REQUIRE_FALSE(text);
    CHECK(text.error().problems.front() == FieldProblem{"start", "no-such-time", "2026-03-29 02:30"});
}

TEST_CASE("Neither an unknown zone nor an empty list makes a file", "[calendar-file]")
{
    const auto lost = interchange::sessionCalendar({sessionOn(2026y / 3 / 25)}, "Europe/Nowhere", kMade);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().problems.front().rule == "unknown-time-zone");
    const auto none = interchange::sessionCalendar({}, kParis, kMade);
    REQUIRE_FALSE(none);
    CHECK(none.error().problems.front().rule == "nothing-to-export");
}

TEST_CASE("An official instant becomes the day of the centre's zone (VAC-2)", "[calendar-file]")
{
    const auto instant = instantFromIso("2026-02-06T23:00:00+00:00");
    REQUIRE(instant);
    CHECK(dayOf(*instant, kParis).value() == 2026y / 2 / 7);
    CHECK(dayOf(*instant, "America/Martinique").value() == 2026y / 2 / 6);
    CHECK_FALSE(instantFromIso("2026-02-06 soon"));
}
