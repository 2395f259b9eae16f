#include <mediane/domain/series.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::domain;

namespace {

constexpr int kMonday = 1;
constexpr int kTuesday = 2;
constexpr int kWednesday = 3;
constexpr int kFriday = 5;
constexpr int kSaturday = 6;

Date day(const std::string& iso) { return *dateFromIso(iso); }

/// The table of §3.2 for 2025-2026, winter and spring.
std::vector<SchoolHolidayFacts> schoolHolidays()
{
    const auto row = [](SchoolZone zone, const char* leaves, const char* returns) {
        return SchoolHolidayFacts{zone, day(leaves), day(returns), "Vacances", "test"};
    };
    using enum SchoolZone;
    return {row(A, "2026-02-07", "2026-02-23"), row(B, "2026-02-14", "2026-03-02"), row(C, "2026-02-21", "2026-03-09"),
        row(A, "2026-04-04", "2026-04-20"), row(B, "2026-04-11", "2026-04-27"), row(C, "2026-04-18", "2026-05-04")};
}

WorkCalendar calendar(Territory territory = Territory::Metropole, std::optional<SchoolZone> zone = {})
{
    WorkCalendar calendar;
    calendar.centre.territory = territory;
    calendar.centre.zone = zone;
    calendar.schoolHolidays = schoolHolidays();
    calendar.schoolKnownUntil = day("2027-08-31");
    return calendar;
}

SeriesRequest series(const std::string& first, std::vector<int> weekdays, int count, int everyWeeks = 1)
{
    SeriesRequest request;
    request.rhythm = {day(first), std::move(weekdays), everyWeeks, {}};
    request.start = {14 * 60};
    request.count = count;
    return request;
}

/// T02: eight Mondays, the zone's holidays skipped.
SeriesRequest eightMondays(DayPolicy school = DayPolicy::Skip)
{
    auto request = series("2026-03-23", {kMonday}, 8);
    request.rhythm.policies.schoolHolidays = school;
    return request;
}

/// "03-23 03-30 …" of the kept ones.
std::string days(const Result<Series>& made, bool kept = true)
{
    REQUIRE(made);
    std::string text;
    for (const auto& candidate : made->candidates) {
        if (candidate.kept != kept) continue;
        if (!text.empty()) text += ' ';
        text += toIso(candidate.slot.date).substr(5);
    }
    return text;
}

const SeriesCandidate& at(const Series& made, const std::string& iso)
{
    const auto found = std::ranges::find(made.candidates, day(iso), &SeriesCandidate::candidate);
    REQUIRE(found != made.candidates.end());
    return *found;
}

} // namespace

TEST_CASE("T01 a series skips a public holiday and keeps its count", "[series]")
{
    const auto made = generate(series("2026-03-23", {kMonday}, 8), calendar());
    CHECK(days(made) == "03-23 03-30 04-13 04-20 04-27 05-04 05-11 05-18");
    CHECK(days(made, false) == "04-06");
    CHECK(at(*made, "2026-04-06").reasons
        == std::vector<DayReason>{{DayReasonKind::Holiday, PublicHoliday::EasterMonday, {}}});
    CHECK(at(*made, "2026-04-13").number == 3);
    CHECK(made->skipped() == 1);
}

TEST_CASE("T02 school holidays are skipped with every reason", "[series]")
{
    const auto made = generate(eightMondays(), calendar(Territory::Metropole, SchoolZone::A));
    CHECK(days(made) == "03-23 03-30 04-20 04-27 05-04 05-11 05-18 06-01");
    CHECK(days(made, false) == "04-06 04-13 05-25");
    CHECK(at(*made, "2026-04-06").reasons.size() == 2);
}

TEST_CASE("T03 a holiday that is worked is an ordinary day", "[series]")
{
    auto works = calendar(Territory::Metropole, SchoolZone::A);
    works.centre.worked = {PublicHoliday::WhitMonday};
    CHECK(days(generate(eightMondays(), works)) == "03-23 03-30 04-20 04-27 05-04 05-11 05-18 05-25");
    works.centre.zone.reset();
    CHECK(days(generate(eightMondays(), works)) == "03-23 03-30 04-13 04-20 04-27 05-04 05-11 05-18");
}

TEST_CASE("T04 each zone has its own dates", "[series]")
{
    CHECK(days(generate(eightMondays(), calendar(Territory::Metropole, SchoolZone::B)))
        == "03-23 03-30 04-27 05-04 05-11 05-18 06-01 06-08");
    CHECK(days(generate(eightMondays(), calendar(Territory::Metropole, SchoolZone::C)))
        == "03-23 03-30 04-13 05-04 05-11 05-18 06-01 06-08");
}

TEST_CASE("T05 a skipped date can be kept anyway, a kept one dropped", "[series]")
{
    auto request = eightMondays(GENERATE(DayPolicy::Skip, DayPolicy::Ask));
    request.keptAnyway = {day("2026-04-13")};
    const auto zoneA = calendar(Territory::Metropole, SchoolZone::A);
    const auto made = generate(request, zoneA);
    CHECK(days(made) == "03-23 03-30 04-13 04-20 04-27 05-04 05-11 05-18");
    CHECK(at(*made, "2026-04-13").byHand);
    CHECK_FALSE(at(*made, "2026-04-20").byHand);
    request.dropped = {day("2026-03-30")};
    CHECK(days(generate(request, zoneA)) == "03-23 04-13 04-20 04-27 05-04 05-11 05-18 06-01");
}

TEST_CASE("T06 the days of leaving and of return are school days", "[series]")
{
    const auto zoneA = calendar(Territory::Metropole, SchoolZone::A);
    auto saturdays = series("2026-02-07", {kSaturday}, 6);
    saturdays.rhythm.policies.schoolHolidays = DayPolicy::Skip;
    CHECK(days(generate(saturdays, zoneA)) == "02-07 02-28 03-07 03-14 03-21 03-28");
    auto mondays = series("2026-02-09", {kMonday}, 4);
    mondays.rhythm.policies.schoolHolidays = DayPolicy::Skip;
    CHECK(days(generate(mondays, zoneA)) == "02-23 03-02 03-09 03-16");
}

TEST_CASE("T07 territories have holidays of their own", "[series]")
{
    const auto fridays = series("2026-03-27", {kFriday}, 3);
    CHECK(days(generate(fridays, calendar(Territory::AlsaceMoselle))) == "03-27 04-10 04-17");
    CHECK(days(generate(fridays, calendar())) == "03-27 04-03 04-10");
    CHECK(days(generate(series("2026-04-20", {kMonday}, 3), calendar(Territory::Mayotte))) == "04-20 05-04 05-11");
}

TEST_CASE("T10 several weekdays, every other week", "[series]")
{
    CHECK(days(generate(series("2026-09-08", {kTuesday, kWednesday}, 8, 2), calendar()))
        == "09-08 09-09 09-22 09-23 10-06 10-07 10-20 10-21");
}

TEST_CASE("T11 a bridge is flagged and kept, until a day inclusive", "[series]")
{
    auto request = series("2026-05-01", {kFriday}, 0);
    request.count.reset();
    request.until = day("2026-06-26");
    const auto made = generate(request, calendar());
    CHECK(days(made) == "05-15 05-22 05-29 06-05 06-12 06-19 06-26");
    CHECK(days(made, false) == "05-01 05-08");
    CHECK(at(*made, "2026-05-15").isBridge());
    CHECK_FALSE(at(*made, "2026-05-22").isBridge());
    request.rhythm.policies.bridges = DayPolicy::Skip;
    CHECK(days(generate(request, calendar()), false) == "05-01 05-08 05-15");
}

TEST_CASE("T12 a closure is skipped, both days included; a room's only for that room", "[series]")
{
    auto closed = calendar();
    ClosureFacts holidays;
    holidays.from = day("2026-08-03");
    holidays.to = day("2026-08-21");
    holidays.reason = "Congés";
    closed.closures = {holidays};
    auto mondays = series("2026-07-27", {kMonday}, 3);
    CHECK(days(generate(mondays, closed)) == "07-27 08-24 08-31");
    closed.closures.front().place = PlaceId(7);
    mondays.place = PlaceId(8);
    CHECK(days(generate(mondays, closed)) == "07-27 08-03 08-10");
    mondays.place = PlaceId(7);
    CHECK(days(generate(mondays, closed)) == "07-27 08-24 08-31");
    closed.closures.front().start = TimeOfDay{8 * 60};
    closed.closures.front().end = TimeOfDay{14 * 60}; // It opens again when the session starts.
    CHECK(days(generate(mondays, closed)) == "07-27 08-03 08-10");
}

TEST_CASE("T13 dates after what is known of the school holidays are kept and flagged", "[series]")
{
    auto request = series("2027-08-23", {kMonday}, 3);
    const auto made = generate(request, calendar(Territory::Metropole, SchoolZone::A));
    REQUIRE(made);
    CHECK(made->kept() == 3);
    CHECK_FALSE(at(*made, "2027-08-30").unverified);
    CHECK(at(*made, "2027-09-06").unverified);
    CHECK_FALSE(at(*generate(request, calendar()), "2027-09-06").unverified); // No zone, nothing to verify.
}

TEST_CASE("T14 a shift runs the calendar again after the day of the first session that moves", "[series]")
{
    auto request = eightMondays();
    request.count = 5;
    request.after = day("2026-04-27");
    CHECK(days(generate(request, calendar(Territory::Metropole, SchoolZone::A))) == "05-04 05-11 05-18 06-01 06-08");
    request.taken = {day("2026-05-11")};
    CHECK(days(generate(request, calendar(Territory::Metropole, SchoolZone::A))) == "05-04 05-18 06-01 06-08 06-15");
}

TEST_CASE("one line may have a day, a time and a length of its own", "[series]")
{
    auto request = series("2026-03-23", {kMonday}, 3);
    request.minutes = {60, 90};
    request.overrides = {{day("2026-03-30"), day("2026-03-31"), TimeOfDay{9 * 60}, 45}};
    const auto made = generate(request, calendar());
    CHECK(days(made) == "03-23 03-31 04-13");
    CHECK(at(*made, "2026-03-30").slot.start == TimeOfDay{9 * 60});
    CHECK(at(*made, "2026-03-30").slot.end == TimeOfDay{9 * 60 + 45});
    CHECK(at(*made, "2026-03-23").slot.end == TimeOfDay{15 * 60});
    CHECK(at(*made, "2026-04-13").slot.end == TimeOfDay{15 * 60 + 30}); // The last length holds on.
}

TEST_CASE("a series has limits and says which", "[series]")
{
    const auto ruleOf = [](const Result<Series>& made) {
        REQUIRE_FALSE(made);
        return made.error().problems.front().field + ":" + made.error().problems.front().rule;
    };
    CHECK(ruleOf(generate(series("2026-03-23", {kMonday}, 201), calendar())) == "count:series-too-many");
    CHECK(ruleOf(generate(series("2026-03-23", {kMonday}, 200), calendar())) == "count:series-too-long");
    auto request = series("2026-03-23", {1, 2, 3, 4, 5, 6, 7}, 0);
    request.count.reset();
    request.until = day("2026-12-23");
    CHECK(ruleOf(generate(request, calendar())) == "until:series-too-many");
    request.until = day("2029-03-24");
    CHECK(ruleOf(generate(request, calendar())) == "until:series-too-long");
    CHECK(generate(series("2026-03-23", {1, 2, 3, 4, 5}, 200), calendar()));
    auto never = series("2026-03-23", {kMonday}, 2);
    WorkCalendar closed = calendar();
    closed.closures.push_back({{}, {}, day("2026-01-01"), day("2030-12-31"), {}, {}, "Travaux", false});
    CHECK(ruleOf(generate(never, closed)) == "count:series-too-long");
}

TEST_CASE("what a series asks for is checked as a whole", "[series]")
{
    SeriesRequest request;
    request.rhythm.everyWeeks = 0;
    request.minutes = {0};
    std::vector<std::string> faults;
    for (const auto& problem : check(request))
        faults.push_back(problem.field + ":" + problem.rule);
    CHECK(faults
        == std::vector<std::string>{
            "first:not-a-date", "weekdays:required", "weeks:not-positive", "minutes:not-positive", "count:required"});
    auto late = series("2026-03-23", {kMonday}, 1);
    late.start = {23 * 60};
    CHECK(check(late).front().rule == "past-midnight");
}

TEST_CASE("a rhythm is read from dates", "[series]")
{
    const auto rhythm = rhythmOf({day("2026-09-22"), day("2026-09-08"), day("2026-09-09"), day("2026-10-06")});
    CHECK(rhythm == SeriesRhythm{day("2026-09-08"), {kTuesday, kWednesday}, 2, {}});
    CHECK(rhythmOf({day("2026-09-08")}).everyWeeks == 1);
}
