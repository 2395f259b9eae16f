#include <mediane/interchange/school_calendar.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace std::chrono_literals;
using domain::SchoolZone;
using interchange::readSchoolCalendar;

namespace {

constexpr auto kParis = "Europe/Paris";
const std::string kHead = "description;population;start_date;end_date;location;zones;annee_scolaire\n";

interchange::SchoolCalendar table(const std::string& rows, const std::string& zone = kParis)
{
    return readSchoolCalendar("fr-en-calendrier-scolaire.csv", kHead + rows, zone, {});
}

interchange::SchoolCalendar agenda(const std::string& events, std::optional<SchoolZone> zone = SchoolZone::B)
{
    return readSchoolCalendar(
        "vacances.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n", kParis, zone);
}

interchange::Fault faultOf(const interchange::SchoolCalendar& calendar)
{
    REQUIRE(calendar.faults.count() == 1);
    return calendar.faults.all().front();
}

} // namespace

TEST_CASE("T13: the official table gives instants, read on the clocks of the centre", "[school-file]")
{
    const auto read
        = table("Vacances d'Hiver;-;2026-02-06T23:00:00+00:00;2026-02-22T23:00:00+00:00;Lyon;Zone A;2025-2026\n");
    REQUIRE(read.faults.empty());
    REQUIRE(read.holidays.size() == 1);
    CHECK(read.holidays.front()
        == domain::SchoolHolidayFacts{
            SchoolZone::A, 2026y / 2 / 7, 2026y / 2 / 23, "Hiver", "fr-en-calendrier-scolaire.csv"});
}

TEST_CASE("Académies count once by zone, teachers not at all (VAC-2)", "[school-file]")
{
    const auto read = table(
        "Vacances de Noël;-;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Lyon;Zone A;2026-2027\n"
        "Vacances de Noël;Élèves;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Dijon;Zone A;2026-2027\n"
        "Vacances d'Été;Enseignants;2026-07-03T22:00:00+00:00;2026-08-30T22:00:00+00:00;Lyon;Zone A;2025-2026\n"
        "Vacances d'Été;Élèves;2026-07-03T22:00:00+00:00;2026-08-31T22:00:00+00:00;Lyon;Zone A;2025-2026\n"
        "Début des Vacances d'Été;-;2027-07-02T22:00:00+00:00;2027-07-02T22:00:00+00:00;Lyon;Zone A;2026-2027\n");
    REQUIRE(read.faults.empty());
    REQUIRE(read.holidays.size() == 2);
    CHECK(read.holidays[0].returns == 2026y / 9 / 1);
    CHECK(read.holidays[1].leaves == 2026y / 12 / 19);
}

TEST_CASE("A table of days marks the day of leaving itself (VAC-3)", "[school-file]")
{
    const auto read = readSchoolCalendar("data.csv",
        "date,vacances_zone_a,vacances_zone_b,vacances_zone_c,nom_vacances\n"
        "2026-02-06,False,False,False,\n2026-02-07,True,False,False,Vacances d'hiver\n"
        "2026-02-08,True,False,False,Vacances d'hiver\n2026-02-09,True,True,False,Vacances d'hiver\n"
        "2026-02-10,False,True,False,Vacances d'hiver\n",
        kParis, {});
    REQUIRE(read.faults.empty());
    REQUIRE(read.holidays.size() == 2);
    CHECK(read.holidays[0].leaves == 2026y / 2 / 7);
    CHECK(read.holidays[0].returns == 2026y / 2 / 10);
    CHECK(read.holidays[0].label == "hiver");
    CHECK(read.holidays[1].zone == SchoolZone::B);
}

TEST_CASE("What is wrong in a table is told with its line and column", "[school-file]")
{
    CHECK(faultOf(table("Vacances d'Hiver;-;bientôt;2026-02-22T23:00:00+00:00;Lyon;Zone A;2025-2026\n"))
        == interchange::Fault{"fr-en-calendrier-scolaire.csv", 2, "start_date", "bientôt", "not-a-date"});
    CHECK(
        faultOf(table("\nHiver;-;2026-02-07;2026-02-23;Nulle part;Zone Z;2025-2026\n")).rule == "unknown-school-zone");
    CHECK(faultOf(table("\nHiver;-;2026-02-07;2026-02-23;Nulle part;Zone Z;2025-2026\n")).line == 3);
    CHECK(faultOf(table("Hiver;-;2026-02-23;2026-02-07;Lyon;Zone A;2025-2026\n")).rule == "end-before-start");
    CHECK(faultOf(table("Hiver;-\n")).rule == "wrong-cell-count");
    CHECK(faultOf(table("")).rule == "no-school-holidays");
    CHECK(faultOf(readSchoolCalendar("notes.csv", "zones;start_date\nZone A;2026-02-07\n", kParis, {})).column
        == "end_date");
}

TEST_CASE("The ministry's agenda gives the days of its zone", "[school-file]")
{
    const std::string events
        = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261017\r\nDTEND;VALUE=DATE:20261102\r\n"
          "SUMMARY:Vacances de la Toussaint\r\nEND:VEVENT\r\n"
          "BEGIN:VEVENT\r\nDTSTART:20260206T230000Z\r\nDTEND:20260222T230000Z\r\n"
          "SUMMARY:Vacances d'Hiver - Zone C\r\nEND:VEVENT\r\n"
          "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260831\r\nSUMMARY:Rentrée scolaire des enseignants\r\nEND:VEVENT\r\n";
    const auto read = agenda(events);
    REQUIRE(read.faults.empty());
    REQUIRE(read.holidays.size() == 2);
    CHECK(read.holidays[0]
        == domain::SchoolHolidayFacts{SchoolZone::B, 2026y / 10 / 17, 2026y / 11 / 2, "Toussaint", "vacances.ics"});
    CHECK(read.holidays[1].zone == SchoolZone::C);
    CHECK(read.holidays[1].leaves == 2026y / 2 / 7);
}

TEST_CASE("What is wrong in an agenda is told with the line of its event", "[school-file]")
{
    const std::string good = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261017\r\nDTEND;VALUE=DATE:20261102\r\n"
                             "SUMMARY:Toussaint\r\nEND:VEVENT\r\n";
    const auto fault
        = faultOf(agenda(good + "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026\r\nSUMMARY:Noël\r\nEND:VEVENT\r\n"));
    CHECK(fault.line == 8);
    CHECK(fault.column == "DTSTART");
    CHECK(faultOf(agenda(good, {})).rule == "school-zone-not-named");
    CHECK(faultOf(agenda("")).rule == "no-school-holidays");
    CHECK(faultOf(readSchoolCalendar("notes.ics", "Bonjour", kParis, {})).rule == "not-a-calendar");
    CHECK(faultOf(readSchoolCalendar("lost.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", kParis, {})).rule
        == "not-a-calendar");
}

TEST_CASE("The name of a file or of an agenda tells its zone", "[school-file]")
{
    const std::string text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261017\nDTEND;VALUE=DATE:20261102\n"
                             "SUMMARY:Toussaint\nEND:VEVENT\nEND:VCALENDAR\n";
    CHECK(readSchoolCalendar("Zone-A.ics", text, kParis, SchoolZone::B).holidays.front().zone == SchoolZone::A);
    CHECK(readSchoolCalendar("Reunion.ics", text, kParis, {}).holidays.front().zone == SchoolZone::LaReunion);
}
