#include "interchange/cell_value.h"

#include <mediane/interchange/rules.h>

#include <catch2/catch.hpp>

using namespace mediane::interchange;

namespace {

std::string_view ruleOf(const ColumnFormat& column, std::string_view cell)
{
    CellValue value;
    return readCell(column, cell, value);
}

CellValue valueOf(const ColumnFormat& column, std::string_view cell)
{
    CellValue value;
    CHECK(readCell(column, cell, value).empty());
    CHECK(value.set);
    return value;
}

constexpr ColumnFormat kDate{.name = "date", .type = ColumnType::Date};
constexpr ColumnFormat kTime{.name = "debut", .type = ColumnType::Time};
constexpr ColumnFormat kInteger{.name = "minutes", .type = ColumnType::Integer};
constexpr ColumnFormat kWeight{.name = "poids_kg", .type = ColumnType::Decimal, .decimals = 3};
constexpr ColumnFormat kDegrees{.name = "longitude", .type = ColumnType::Decimal, .decimals = 12, .negative = true};
constexpr ColumnFormat kBoolean{.name = "benevole", .type = ColumnType::Boolean};
constexpr ColumnFormat kText{.name = "nom", .type = ColumnType::Text};

} // namespace

TEST_CASE("dates are AAAA-MM-JJ or JJ/MM/AAAA")
{
    CHECK(mediane::toIso(valueOf(kDate, "2019-02-28").date()) == "2019-02-28");
    CHECK(mediane::toIso(valueOf(kDate, "28/02/2019").date()) == "2019-02-28");
    CHECK(mediane::toIso(valueOf(kDate, " 29/02/2020 ").date()) == "2020-02-29");
    for (const auto* wrong : {"29/02/2019", "2019-2-8", "8/2/2019", "2019/02/28", "28-02-2019", "20190228", "hier",
             "2019-02-28T10:00", "00/01/2019", "2019-13-01"}) {
        CAPTURE(wrong);
        CHECK(ruleOf(kDate, wrong) == rule::kNotADate);
    }
}

TEST_CASE("times are HH:MM")
{
    CHECK(valueOf(kTime, "09:05").number == 545);
    CHECK(valueOf(kTime, "9:05").number == 545);
    CHECK(valueOf(kTime, "24:00").number == 1440);
    for (const auto* wrong : {"24:01", "12:60", "12h30", "12", "-1:00", "12:3"})
        CHECK(ruleOf(kTime, wrong) == rule::kNotATime);
}

TEST_CASE("decimals are written with a comma or a point")
{
    CHECK(valueOf(kWeight, "310,5").real == 310.5);
    CHECK(valueOf(kWeight, "310.5").real == 310.5);
    CHECK(valueOf(kWeight, "200").real == 200);
    CHECK(valueOf(kDegrees, "-1,5").real == -1.5);
    for (const auto* wrong :
        {"-1", "1,2,3", "1 000", "1e3", "inf", "nan", ",5", "5,", "0x10", "1,2345", "+1", "9999999999"}) {
        CAPTURE(wrong);
        CHECK(ruleOf(kWeight, wrong) == rule::kNotADecimal);
    }
}

TEST_CASE("integers are digits, booleans are oui or non")
{
    CHECK(valueOf(kInteger, "007").number == 7);
    for (const auto* wrong : {"-1", "+1", "1.0", "1 000", "12345678901234567890"})
        CHECK(ruleOf(kInteger, wrong) == rule::kNotAnInteger);
    CHECK(valueOf(kBoolean, "oui").number == 1);
    CHECK(valueOf(kBoolean, "non").number == 0);
    for (const auto* wrong : {"Oui", "1", "true", "o"})
        CHECK(ruleOf(kBoolean, wrong) == rule::kNotABoolean);
}

TEST_CASE("empty is not known, white space around is not part of a value")
{
    CellValue value;
    CHECK(readCell(kDate, "", value).empty());
    CHECK_FALSE(value.set);
    CHECK(readCell(kText, " \u00A0 ", value).empty());
    CHECK_FALSE(value.set);
    CHECK(valueOf(kText, "\u00A0Léa \t").text == "Léa");
    CHECK(ruleOf({.name = "nom", .required = true}, " ") == rule::kRequired);
    CHECK(ruleOf(kText, "a\x07z") == rule::kControlCharacter);
    CHECK(valueOf(kText, "two\r\nlines").text == "two\r\nlines");
}
