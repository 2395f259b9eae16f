#include <mediane/domain/back_entry.h>
#include <mediane/domain/printed_sheet.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::domain;
using enum AttendanceState;

namespace {

std::string problemOf(std::string_view line, int rows = 10)
{
    const auto read = readBackEntry(line, rows);
    if (read) return {};
    return read.error().problems.front().rule + " " + read.error().problems.front().value;
}

} // namespace

TEST_CASE("a line typed from the sheet names rows, states and minutes (FEU-5, T27)", "[domain][back-entry]")
{
    const auto entry = readBackEntry("3x 7r15  9e *p", 10);
    REQUIRE(entry);
    CHECK(entry->marks == std::vector<BackEntryMark>{{3, Absent}, {7, Late, 15}, {9, Excused}});
    CHECK(entry->othersPresent);
}

TEST_CASE("ranges, capitals and every letter of the grid are read", "[domain][back-entry]")
{
    const auto entry = readBackEntry("2-4X 5T 6n 7P 8t40", 10);
    REQUIRE(entry);
    CHECK(entry->marks
        == std::vector<BackEntryMark>{
            {2, Absent}, {3, Absent}, {4, Absent}, {5, LeftEarly}, {6, NotExpected}, {7, Present}, {8, LeftEarly, 40}});
    CHECK_FALSE(entry->othersPresent);
}

TEST_CASE("one bad token refuses the whole line and is named", "[domain][back-entry]")
{
    CHECK(problemOf("3x 11x") == "unknown-row 11x");
    CHECK(problemOf("0x") == "unknown-row 0x");
    CHECK(problemOf("5-3x") == "unknown-row 5-3x");
    CHECK(problemOf("9-11x") == "unknown-row 9-11x");
    CHECK(problemOf("3x 3p") == "row-twice 3p");
    CHECK(problemOf("3x15") == "no-minutes 3x15");
    for (const std::string token : {"x", "3", "3z", "-3x", "3-x", "3r-5", "3r15m", "*x", "3xx", "99999999999x"})
        CHECK(problemOf("1p " + token) == "unknown-token " + token);
    CHECK(problemOf("  ") == "unknown-token   ");
}

TEST_CASE("a printed sheet is of a session or of a cycle, not of both", "[domain][sheet]")
{
    PrintedSheetFacts facts;
    CHECK(check(facts).size() == 1);
    facts.session = SessionId(1);
    CHECK(check(facts).empty());
    facts.cycle = CycleId(1);
    CHECK(check(facts).size() == 1);
    facts.cycle.reset();
    facts.version = 0;
    facts.blankLines = -1;
    CHECK(check(facts).size() == 2);
}
