#include <mediane/reporting/cell.h>
#include <mediane/reporting/translator.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::reporting;

namespace {

/// With ordinary spaces, to read the tests.
std::string spoken(const Cell& cell)
{
    std::string text = readable(cell);
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
        text.replace(at, 2, " ");
    return text;
}

} // namespace

TEST_CASE("Values for people follow French typography")
{
    CHECK(spoken(std::int64_t{0}) == "0");
    CHECK(spoken(std::int64_t{1162}) == "1 162");
    CHECK(spoken(std::int64_t{-1234567}) == "−1 234 567");
    CHECK(spoken(Decimal{1371.42, 2}) == "1 371,42");
    CHECK(spoken(Decimal{-0.5, 1}) == "−0,5");
    CHECK(spoken(Minutes{2230}) == "37 h 10");
    CHECK(spoken(Minutes{266125}) == "4 435 h 25");
    CHECK(spoken(Date{std::chrono::year{2026} / 7 / 4}) == "04/07/2026");
    CHECK(spoken(NotCollected{}) == "n.c.");
    CHECK(spoken(NotApplicable{}) == "s.o.");
}

TEST_CASE("Values for machines have a decimal comma and ISO dates")
{
    CHECK(machine(std::int64_t{1162}) == "1162");
    CHECK(machine(Minutes{2230}) == "37,17");
    CHECK(machine(Minutes{75}) == "1,25");
    CHECK(machine(Minutes{-75}) == "-1,25");
    CHECK(machine(Decimal{0.125, 2}) == "0,13");
    CHECK(machine(Date{std::chrono::year{2026} / 7 / 4}) == "2026-07-04");
}

TEST_CASE("A rate carries its terms and rounds half away from zero")
{
    CHECK(spoken(Ratio{58, 84}) == "69,0 % (58/84)");
    CHECK(spoken(Ratio{2, 2}) == "100,0 % (2/2)");
    CHECK(spoken(Ratio{0, 0}) == "s.o. (0/0)");
    CHECK(spoken(Ratio{1, 2000}) == "0,1 % (1/2000)");
    CHECK(spoken(Ratio{1162, 1000}) == "116,2 % (1162/1000)");
    CHECK(spoken(Ratio{137142, 400000, 2}) == "34,3 % (1371,42/4000,00)");
}

TEST_CASE("The identity translator counts, arguments are filled in one pass")
{
    const IdentityTranslator translator;
    CHECK(translator.text(MD_TR("Test", "Held")) == "Held");
    CHECK(translator.text(MD_TRN("Test", "%n session(s)"), 3) == "3 session(s)");
    CHECK(filled("%1 of %2 (%3) 50%", {"%2", "b"}) == "%2 of b (%3) 50%");
}
