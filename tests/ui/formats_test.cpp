#include "support/qt_strings.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/time_edit.h"

#include <catch2/catch.hpp>

#include <ostream>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Date day(int year, unsigned month, unsigned date)
{
    return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(date));
}

/// Spaces of all widths are alike to these tests.
QString plain(QString text) { return text.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' '); }

} // namespace

TEST_CASE("Dates read as French people write them", "[formats]")
{
    CHECK(dateText(day(2026, 7, 14)) == u"mar. 14 juil. 2026"_s);
    CHECK(dayText(day(2026, 7, 14)) == u"mardi 14 juillet"_s);
    CHECK(longDateText(day(2026, 9, 1)) == u"mardi 1er septembre 2026"_s);
    CHECK(dateText(day(2026, 9, 1)) == u"mar. 1er sept. 2026"_s);
    CHECK(dayText(day(2026, 9, 1)) == u"mardi 1er septembre"_s);
    CHECK(shortDateText(day(2026, 7, 4)) == u"04/07/2026"_s);
    CHECK(monthText(day(2026, 7, 14)) == u"juillet 2026"_s);
    CHECK(dateText(std::optional<Date>()).isEmpty());
    CHECK(periodText({day(2026, 7, 14), day(2026, 9, 3)}) == u"14 juil. – 3 sept. 2026"_s);
    CHECK(periodText({day(2025, 12, 1), day(2026, 1, 31)}) == u"1er déc. 2025 – 31 janv. 2026"_s);
}

TEST_CASE("Times, hours and numbers", "[formats]")
{
    CHECK(timeRangeText({9 * 60 + 30}, {11 * 60 + 30}) == u"09:30–11:30"_s);
    CHECK(hoursText(37 * 60 + 10) == u"37 h 10"_s);
    CHECK(hoursText(60) == u"1 h"_s);
    CHECK(hoursText(45) == u"45 min"_s);
    CHECK(hoursText(0) == u"0 min"_s);
    CHECK(hoursText(-65) == u"–1 h 05"_s);
    CHECK(plain(hoursText(123456)) == u"2 057 h 36"_s);
    CHECK(plain(numberText(1234567)) == u"1 234 567"_s);
    CHECK(plain(percentText(61, 84)) == u"73 %"_s);
    CHECK(percentText(1, 0) == u"–"_s);
}

TEST_CASE("A date may be typed in many ways", "[formats]")
{
    for (const QString& typed : {u"14/07/2026"_s, u"14/7/26"_s, u"14.07.2026"_s, u"14-7-2026"_s, u"14072026"_s,
             u"140726"_s, u" 14 7 2026 "_s, u"2026-07-14"_s}) {
        INFO(typed.toStdString());
        const auto date = typedDate(typed);
        REQUIRE(date);
        CHECK(*date == day(2026, 7, 14));
    }
    for (const QString& typed : {u""_s, u"31/02/2026"_s, u"14/07"_s, u"hier"_s, u"14/07/20266"_s, u"1/13/2026"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(typedDate(typed));
    }
    CHECK(*typedDate(u"1/2/62"_s) == day(1962, 2, 1));
    CHECK(*typedDate(u"1/2/39"_s, 2026) == day(1939, 2, 1)); // A birth is not in the future.
}

TEST_CASE("A time may be typed in many ways", "[formats]")
{
    for (const QString& typed : {u"9:30"_s, u"09:30"_s, u"9h30"_s, u"9 h 30"_s, u"0930"_s, u"9.30"_s}) {
        INFO(typed.toStdString());
        const auto time = typedTime(typed);
        REQUIRE(time);
        CHECK(time->minutes == 9 * 60 + 30);
    }
    CHECK(typedTime(u"9"_s)->minutes == 9 * 60);
    CHECK(typedTime(u"9h"_s)->minutes == 9 * 60);
    CHECK(typedTime(u"24:00"_s)->minutes == 24 * 60);
    for (const QString& typed : {u""_s, u"24:01"_s, u"9:60"_s, u"matin"_s, u"12345"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(typedTime(typed));
    }
}
