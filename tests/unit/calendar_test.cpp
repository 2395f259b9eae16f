#include <mediane/domain/centre_calendar.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::domain;

namespace {

Date day(const std::string& iso) { return *dateFromIso(iso); }

ClosureFacts closure(const std::string& from, const std::string& to, bool yearly = false)
{
    ClosureFacts facts;
    facts.from = day(from);
    facts.to = day(to);
    facts.yearly = yearly;
    return facts;
}

} // namespace

TEST_CASE("T08 Easter is a Sunday between 22 March and 25 April", "[calendar]")
{
    for (int year = 1900; year <= 2199; ++year) {
        const Date easter = easterSunday(year);
        INFO(toIso(easter));
        CHECK(isoWeekday(easter) == 7);
        CHECK(std::chrono::month_day(easter.month(), easter.day()) >= std::chrono::March / 22);
        CHECK(std::chrono::month_day(easter.month(), easter.day()) <= std::chrono::April / 25);
    }
    for (const char* known : {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
             "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25"})
        CHECK(toIso(easterSunday(int(day(known).year()))) == known);
}

TEST_CASE("T08 two holidays on one day are two reasons", "[calendar]")
{
    using enum PublicHoliday;
    CHECK(publicHolidaysOn(day("2031-05-22"), Territory::Martinique) == std::vector{Ascension, AbolitionOfSlavery});
    CHECK(publicHolidaysOn(day("2030-06-10"), Territory::Guyane) == std::vector{WhitMonday, AbolitionOfSlavery});
    CHECK(publicHolidaysOn(day("2008-05-01"), Territory::Metropole) == std::vector{LabourDay, Ascension});
}

TEST_CASE("each territory has its holidays", "[calendar]")
{
    CHECK(allOf<Territory>().size() == 13);
    CHECK(publicHolidaysOf(Territory::Metropole).size() == 11);
    CHECK(publicHolidaysOf(Territory::AlsaceMoselle).size() == 13);
    CHECK(publicHolidaysOf(Territory::LaReunion).size() == 12);
    CHECK(publicHolidaysOf(Territory::WallisEtFutuna).size() == 11);
    CHECK(publicHolidaysOf(Territory::Metropole).front() == PublicHoliday::NewYear);
    const auto abolition = [](Territory territory, int year) {
        return toIso(dayOf(PublicHoliday::AbolitionOfSlavery, year, territory)).substr(5);
    };
    CHECK(abolition(Territory::Mayotte, 2026) == "04-27");
    CHECK(abolition(Territory::Guadeloupe, 2026) == "05-27");
    CHECK(abolition(Territory::SaintMartin, 2026) == "05-28");
    CHECK(abolition(Territory::SaintMartin, 2017) == "05-27");
    CHECK(abolition(Territory::SaintBarthelemy, 2026) == "10-09");
    CHECK(abolition(Territory::LaReunion, 2026) == "12-20");
}

TEST_CASE("a closure that comes back each year may pass the end of one", "[calendar]")
{
    const auto winter = closure("2025-12-24", "2026-01-02", true);
    CHECK(winter.covers(day("2025-12-31")));
    CHECK(winter.covers(day("2028-01-02")));
    CHECK(winter.covers(day("2027-12-24")));
    CHECK_FALSE(winter.covers(day("2027-01-03")));
    CHECK_FALSE(winter.covers(day("2024-12-31")));
    CHECK_FALSE(closure("2025-12-24", "2026-01-02").covers(day("2028-01-02")));
}

TEST_CASE("a closure with hours meets the sessions of those hours only", "[calendar]")
{
    auto morning = closure("2026-03-02", "2026-03-02");
    morning.start = TimeOfDay{8 * 60};
    morning.end = TimeOfDay{12 * 60};
    CHECK(morning.meets(day("2026-03-02"), {11 * 60}, {13 * 60}));
    CHECK_FALSE(morning.meets(day("2026-03-02"), {12 * 60}, {14 * 60}));
    CHECK_FALSE(morning.meets(day("2026-03-03"), {9 * 60}, {10 * 60}));
}

TEST_CASE("a closure's form names every fault", "[calendar]")
{
    auto facts = closure("2026-03-02", "2026-03-01");
    facts.end = TimeOfDay{600};
    const auto problems = check(facts);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == FieldProblem{"to", "end-before-start"});
    CHECK(problems[1] == FieldProblem{"start", "required"});
    CHECK(check(closure("2026-01-01", "2027-01-01", true)).front().rule == "longer-than-a-year");
}

TEST_CASE("a local day off is a day off, and makes bridges", "[calendar]")
{
    WorkCalendar calendar;
    calendar.centre.localDays = {{day("2026-06-25"), "Fête communale"}};
    const auto reasons = calendar.reasonsAt({day("2026-06-25"), {540}, {600}, {}});
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.front().kind == DayReasonKind::LocalDay);
    CHECK(reasons.front().label == "Fête communale");
    CHECK(calendar.isBridge(day("2026-06-26"))); // A Friday.
    CHECK_FALSE(calendar.isBridge(day("2026-06-24")));
    calendar.centre.localDays.push_back(calendar.centre.localDays.front());
    CHECK(check(calendar.centre).front().rule == "twice");
}

TEST_CASE("VAC-4 the table of school holidays is known until its last complete year", "[calendar]")
{
    const SchoolHolidayFacts summer{SchoolZone::A, day("2027-07-03"), day("2027-09-01"), "Été", "test"};
    const SchoolHolidayFacts autumn{SchoolZone::A, day("2027-10-17"), day("2027-11-02"), "Toussaint", "test"};
    const SchoolHolidayFacts spring{SchoolZone::B, day("2027-04-17"), day("2027-05-03"), "Printemps", "test"};
    CHECK(knownUntil({summer, spring}, SchoolZone::A) == day("2027-08-31"));
    CHECK(knownUntil({summer, autumn}, SchoolZone::A) == day("2027-08-31"));
    CHECK(knownUntil({summer, spring}, SchoolZone::B) == day("2026-08-31"));
    CHECK_FALSE(knownUntil({summer}, SchoolZone::Corse));
    CHECK(check({SchoolZone::A, day("2027-09-01"), day("2027-07-03"), {}, {}}).front().field == "returns");
}
