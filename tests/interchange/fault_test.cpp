#include <mediane/core/text.h>
#include <mediane/interchange/fault.h>

#include <catch2/catch.hpp>

using namespace mediane::interchange;

TEST_CASE("a shown value is short, on one line and valid UTF-8")
{
    CHECK(shownValue("2019-13-01") == "2019-13-01");
    CHECK(shownValue("a\nb\tc\x1B[31m") == "a b c [31m");
    std::string accents;
    for (int i = 0; i < 80; ++i)
        accents += "é";
    CHECK(shownValue(accents) == accents);
    const std::string cut = shownValue(accents + "é");
    CHECK(cut.size() == 79 * 2 + 3);
    CHECK(cut.ends_with("…"));
    CHECK(mediane::isUtf8(shownValue("caf\xE9 \xC3")));
    CHECK(mediane::isUtf8(shownValue(std::string(10'000'000, '\x80'))));
    CHECK(shownValue(std::string(10'000'000, 'x')).size() == 82);
}

TEST_CASE("faults beyond the limit are counted, not kept")
{
    FaultList faults;
    CHECK(faults.empty());
    for (std::size_t i = 0; i < FaultList::kMost + 5; ++i)
        faults.add({"presences.csv", i + 2, "etat", "x", "unknown-code"});
    CHECK(faults.all().size() == FaultList::kMost);
    CHECK(faults.omitted() == 5);
    CHECK(faults.count() == FaultList::kMost + 5);
    CHECK(faults.all()[0].line == 2);
}
