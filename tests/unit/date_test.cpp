#include <mediane/core/clock.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace std::chrono_literals;
using std::chrono::February;
using std::chrono::March;

TEST_CASE("dates survive a round trip and refuse what is not a date", "[core]")
{
    CHECK(toIso(2024y / February / 29d) == "2024-02-29");
    CHECK(dateFromIso("2024-02-29").value() == 2024y / February / 29d);
    CHECK(dateFromFrench("29/02/2024").value() == 2024y / February / 29d);
    CHECK(dateFromFrench("2024-02-29").value() == 2024y / February / 29d);
    const auto text = GENERATE("2023-02-29", "2024-2-9", "", "2024-02-29T00:00", "+024-02-29", "-000-01-11",
        "29/02/2023", "2024/02/29", "29-02-2024", "9/2/2024");
    CHECK_FALSE(dateFromFrench(text).hasValue());
}

TEST_CASE("times of day go from 00:00 to 24:00", "[core]")
{
    CHECK(timeFromText("09:30").value().minutes == 570);
    CHECK(timeFromText("9:30").value().minutes == 570);
    CHECK(timeFromText("24:00").value().minutes == 1440);
    CHECK(toText({570}) == "09:30");
    const auto text = GENERATE("24:01", "9h30", "09:60", "09:3", "", ":30", "-1:30", "009:30");
    CHECK_FALSE(timeFromText(text).hasValue());
}

TEST_CASE("weeks start on Monday", "[core]")
{
    CHECK(isoWeekday(2026y / std::chrono::July / 14d) == 2);
    CHECK(mondayOf(2026y / std::chrono::July / 19d) == 2026y / std::chrono::July / 13d);
    CHECK(addDays(2024y / February / 28d, 2) == 2024y / March / 1d);
}

TEST_CASE("an age is completed on the birthday, on 1 March for those of 29 February", "[core]")
{
    CHECK(completedYears(1966y / March / 10d, 2025y / March / 9d) == 58);
    CHECK(completedYears(1966y / March / 10d, 2025y / March / 10d) == 59);
    CHECK(completedYears(2004y / February / 29d, 2025y / February / 28d) == 20);
    CHECK(completedYears(2004y / February / 29d, 2025y / March / 1d) == 21);
}

TEST_CASE("a fixed clock stands still", "[core]")
{
    const FixedClock clock(2026y / March / 2d, {600});
    CHECK(toIso(clock.now()) == "2026-03-02T10:00:00.000Z");
    CHECK(clock.today() == 2026y / March / 2d);
    CHECK(clock.timeOfDay().minutes == 600);
}
