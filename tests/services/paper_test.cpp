#include "services/office.h"

#include <mediane/application/paper_service.h>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::PrintedSheetRow;
using domain::AttendanceState;
using domain::PersonId;
using domain::SheetId;

namespace {

PrintedSheetRow sheetOf(const Office& office, SheetId sheet)
{
    return office.ask([&](const application::Queries& queries) { return queries.papers.sheet(sheet); });
}

/// A session of two hours with ten people.
struct TenPeople : Office
{
    TenPeople()
    {
        group = cycle(track(2, 1));
        for (char letter = 'B'; letter <= 'K'; ++letter) {
            people.push_back(person(std::string(1, letter) + "enoit"));
            must(services->enrolments.enrol(group, people.back()));
        }
        first = sessionsOf(group).front();
    }
    [[nodiscard]] int count(AttendanceState state) const
    {
        return int(std::ranges::count_if(people, [&](PersonId one) {
            const auto found = mark(first, one);
            return found && found->state == state;
        }));
    }
    domain::CycleId group{0};
    std::vector<PersonId> people;
    domain::SessionId first{0};
};

} // namespace

TEST_CASE("T27: a line typed from the sheet marks ten rows at once, a bad one none", "[services][papers]")
{
    TenPeople office;
    auto& papers = office.services->papers;
    const auto sheet = must(papers.printSession(office.first));
    auto& attendance = office.services->attendance;
    CHECK(must(papers.enterBack(attendance, office.first, sheet, "3x 7r15 9e *p")) == 10);
    CHECK(office.mark(office.first, office.people[2])->state == AttendanceState::Absent);
    CHECK(office.mark(office.first, office.people[6])
        == domain::AttendanceMark{AttendanceState::Late, 105, domain::AttendanceOrigin::Sheet});
    CHECK(office.mark(office.first, office.people[8])->state == AttendanceState::Excused);
    CHECK(office.count(AttendanceState::Present) == 7);
    CHECK(sheetOf(office, sheet).facts.state == domain::PrintedSheetState::Returned);

    const auto error = refused(office, [&] { return papers.enterBack(attendance, office.first, sheet, "1x 11x"); });
    CHECK(problemOf(error) == "line: unknown-row 11x");
    const auto tooLate = refused(office, [&] { return papers.enterBack(attendance, office.first, sheet, "1r121"); });
    CHECK(problemOf(tooLate) == "line: exceeds-session 120");

    must(attendance.undoStack().undo()); // One step, whatever it marked.
    CHECK_FALSE(office.mark(office.first, office.people[0]));
}

TEST_CASE("an excuse entered before stays when the others are present", "[services][papers]")
{
    TenPeople office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.people[4], {AttendanceState::Excused}));
    const auto sheet = must(office.services->papers.printSession(office.first));
    CHECK(must(office.services->papers.enterBack(attendance, office.first, sheet, "*p")) == 9);
    CHECK(office.mark(office.first, office.people[4])->state == AttendanceState::Excused);
}

TEST_CASE("T28: a line means the rows of the print it was read from", "[services][papers]")
{
    TenPeople office;
    auto& papers = office.services->papers;
    const auto old = must(papers.printSession(office.first));
    const auto earlier = office.person("Abadie"); // Sorted before everybody.
    must(office.services->enrolments.enrol(office.group, earlier));
    must(papers.enterBack(office.services->attendance, office.first, old, "1x"));
    CHECK(office.mark(office.first, office.people[0])->state == AttendanceState::Absent);
    CHECK_FALSE(office.mark(office.first, earlier));

    const auto fresh = sheetOf(office, must(papers.printSession(office.first)));
    CHECK(fresh.facts.version == 2);
    CHECK(fresh.rows.front().person == earlier);
    CHECK(sheetOf(office, old).rows.front().person == office.people[0]);
    CHECK(fresh.ref != sheetOf(office, old).ref);
}

TEST_CASE("FEU-4: a print after the session is a reprint whose rows do not move", "[services][papers]")
{
    TenPeople office;
    auto& papers = office.services->papers;
    CHECK_FALSE(sheetOf(office, must(papers.printSession(office.first))).facts.reprint);
    const auto walkIn = office.person("Abadie");
    must(office.services->attendance.walkIn(office.first, walkIn));
    office.clock.day = addDays(office.clock.day, 1);
    const auto again = sheetOf(office, must(papers.printSession(office.first)));
    CHECK(again.facts.reprint);
    CHECK(again.rows.front().person == office.people[0]);
    CHECK(again.rows.back().person == walkIn);
    CHECK(again.rows.size() == 11);
}

TEST_CASE("the content of a sheet holds what it must mention", "[services][papers]")
{
    TenPeople office;
    must(office.services->attendance.mark(office.first, office.people[1], {AttendanceState::Absent}));
    auto& papers = office.services->papers;
    const auto one = must(papers.content(must(papers.printSession(office.first))));
    CHECK(one.sessions.size() == 1);
    CHECK(one.marks.size() == 10);
    CHECK(one.marks[1][0] == AttendanceState::Absent);
    CHECK_FALSE(one.marks[0][0]);
    CHECK(one.sheet.facts.blankLines == 4);
    const auto whole = must(papers.content(must(papers.printCycle(office.group))));
    CHECK(whole.sessions.size() == 2);
    CHECK(whole.sheet.rows.size() == 10);
    const auto offered
        = office.ask([&](const application::Queries& queries) { return queries.papers.sheetsOf(office.first); });
    CHECK(offered.size() == 2); // Its own print, and that of its cycle.
}

TEST_CASE("blank lines for walk-ins are a setting; nonsense there is the default", "[services][papers]")
{
    TenPeople office;
    const auto lines = [&](const std::string& setting) {
        must(office.store->transact(application::Actor(),
            [&](application::Repositories& stored) { return stored.settings.set("sheet.blank_lines", setting); }));
        return sheetOf(office, must(office.services->papers.printSession(office.first))).facts.blankLines;
    };
    CHECK(lines("7") == 7);
    CHECK(lines("many") == 4);
    CHECK(lines("-3") == 0);
}

TEST_CASE("a session with a printed sheet is not deleted", "[services][papers]")
{
    Office office;
    const auto session = office.session(addDays(office.clock.day, 7));
    (void)must(office.services->papers.printSession(session));
    const auto removed = office.store->transact(
        application::Actor(), [&](application::Repositories& stored) { return stored.sessions.remove(session); });
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == ErrorCode::Conflict);
}

TEST_CASE("a cancelled session has no sheet to print", "[services][papers]")
{
    TenPeople office;
    must(office.services->planning.cancelSession(office.first, domain::SessionReason::Weather));
    CHECK(problemOf(refused(office, [&] { return office.services->papers.printSession(office.first); }))
        == "session: cancelled");
}
