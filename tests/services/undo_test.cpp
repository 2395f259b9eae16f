#include "services/office.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;

namespace {

void last(Office& office, domain::SessionId session, int minutes)
{
    auto facts = office.sessionRow(session).facts;
    facts.end = {facts.start.minutes + minutes};
    REQUIRE(must(office.services->planning.editSession(session, facts)) == application::Outcome::Updated);
}

} // namespace

TEST_CASE("what is put back follows the length that the session has by then", "[services][attendance][undo]")
{
    Group office;
    auto& attendance = office.services->attendance;
    auto& steps = attendance.undoStack();
    must(attendance.mark(office.first, office.alice, {}));
    must(attendance.mark(office.first, office.bruno, {AttendanceState::Late, 100}));
    must(attendance.markMany(
        office.first, {{office.alice, {AttendanceState::Absent}}, {office.bruno, {AttendanceState::Absent}}}));
    last(office, office.first, 90);
    must(steps.undo()); // ATT-2: the whole session, and twenty minutes less than it.
    CHECK(office.mark(office.first, office.alice)->minutes == 90);
    CHECK(office.mark(office.first, office.bruno)->minutes == 70);

    must(steps.redo());
    CHECK(office.mark(office.first, office.alice)->state == AttendanceState::Absent);
    CHECK(office.mark(office.first, office.alice)->minutes == 0);
    must(attendance.clear(office.first, office.bruno));
    last(office, office.first, 15);
    must(steps.undo());
    must(steps.undo());
    CHECK(office.mark(office.first, office.alice)->minutes == 15);
    CHECK(office.mark(office.first, office.bruno)->minutes == 0); // Never less than nothing.
    last(office, office.first, 150);
    must(steps.undo());
    must(steps.undo());
    CHECK_FALSE(office.mark(office.first, office.alice));
    must(steps.redo());
    CHECK(office.mark(office.first, office.alice)->minutes == 150);
}

TEST_CASE("a comment is a step of its own", "[services][attendance][undo]")
{
    Group office;
    auto& attendance = office.services->attendance;
    auto& steps = attendance.undoStack();
    must(attendance.mark(office.first, office.alice, {}));
    must(attendance.comment(office.first, office.alice, "bus en retard"));
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late}));
    CHECK(steps.undoLabel() == "mark");
    must(steps.undo());
    CHECK(steps.undoLabel() == "comment");
    CHECK(office.mark(office.first, office.alice)->comment == "bus en retard");
    must(steps.undo());
    CHECK(office.mark(office.first, office.alice)->comment.empty());
    must(steps.redo());
    CHECK(office.mark(office.first, office.alice)->comment == "bus en retard");

    office.told.clear();
    must(attendance.comment(office.first, office.alice, "bus en retard "));
    CHECK(office.told.empty()); // The same again.
}

TEST_CASE("T15: marks are taken back and made again wherever the session was moved", "[services][attendance][undo]")
{
    Group office;
    auto& services = *office.services;
    (void)must(services.attendance.markAllPresent(office.first));
    auto facts = office.sessionRow(office.first).facts;
    facts.date = addDays(facts.date, 2);
    (void)must(services.planning.editSession(office.first, facts));
    office.clock.day = facts.date;
    must(services.attendance.undoStack().undo());
    CHECK(office.sessionRow(office.first).unmarked == 3);
    must(services.attendance.undoStack().redo());
    CHECK(office.sessionRow(office.first).present == 3);
    CHECK(office.sessionRow(office.first).facts.date == facts.date);
}

TEST_CASE("a step that the state of things refuses stays to be taken back later", "[services][attendance][undo]")
{
    Group office;
    auto& services = *office.services;
    auto& steps = services.attendance.undoStack();
    (void)must(services.attendance.markAllPresent(office.first));
    must(services.attendance.validate(office.first));
    CHECK(problemOf(refused(office, [&] { return steps.undo(); })) == "session: validated");
    CHECK(steps.undoLabel() == "all-present");
    must(services.attendance.reopen(office.first, "une erreur"));
    must(steps.undo());
    must(services.planning.cancelSession(office.first, domain::SessionReason::Weather));
    CHECK(problemOf(refused(office, [&] { return steps.redo(); })) == "session: cancelled");
    CHECK(steps.redoLabel() == "all-present");
}

TEST_CASE("steps of several sessions are taken back in the order of time", "[services][attendance][undo]")
{
    Group office;
    auto& attendance = office.services->attendance;
    auto& steps = attendance.undoStack();
    const auto other = office.session(office.clock.today());
    must(attendance.mark(office.first, office.alice, {}));
    must(attendance.walkIn(other, office.bruno));
    must(attendance.clear(office.first, office.alice));
    const auto end = office.everything();
    must(steps.undo());
    CHECK(office.mark(office.first, office.alice));
    must(steps.undo());
    CHECK_FALSE(office.mark(other, office.bruno));
    must(steps.undo());
    CHECK_FALSE(steps.canUndo());
    while (steps.canRedo())
        must(steps.redo());
    CHECK(office.everything() == end);
}
