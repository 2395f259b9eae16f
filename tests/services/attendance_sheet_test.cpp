#include "services/office.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::Outcome;
using domain::AttendanceOrigin;
using domain::AttendanceState;
using domain::HeadcountDimension;
using domain::HeadcountFacts;
using domain::HeadcountMode;
using domain::HeadcountUnit;
using domain::SessionStatus;
using domain::SheetState;

namespace {

HeadcountFacts counted(int total, int parents, int children)
{
    return {HeadcountUnit::Passages, HeadcountMode::Estimated,
        {{HeadcountDimension::Total, "", total}, {HeadcountDimension::Audience, "parents", parents},
            {HeadcountDimension::Audience, "enfants", children}}};
}

int linesOf(const std::vector<application::JournalEntry>& entries, const std::string& table)
{
    return int(std::ranges::count(entries, table, &application::JournalEntry::table));
}

} // namespace

TEST_CASE("everybody present touches only the rows without a mark", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.bruno, {AttendanceState::Excused}));
    const auto line = office.journalEnd();
    office.told.clear();
    CHECK(must(attendance.markAllPresent(office.first)) == 2);
    CHECK(office.mark(office.first, office.bruno)->state == AttendanceState::Excused);
    for (const auto person : {office.alice, office.chloe}) {
        const auto mark = office.mark(office.first, person);
        CHECK(mark->state == AttendanceState::Present);
        CHECK(mark->origin == AttendanceOrigin::Bulk);
    }
    const auto entries = office.journalAfter(line);
    CHECK(linesOf(entries, "attendance") == 2);
    for (const auto& entry : entries) // One transaction carries one moment.
        CHECK(entry.at == entries.front().at);
    CHECK(office.told.size() == 1);

    CHECK(must(attendance.markAllPresent(office.first)) == 0);
    CHECK(office.told.size() == 1);
    must(attendance.undoStack().undo()); // One step, whatever it marked.
    CHECK_FALSE(office.mark(office.first, office.alice));
    CHECK_FALSE(office.mark(office.first, office.chloe));
    CHECK(office.mark(office.first, office.bruno)->state == AttendanceState::Excused);
}

TEST_CASE("several marks are made together or not at all", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    const auto error = refused(office, [&] {
        return attendance.markMany(
            office.first, {{office.alice, {}}, {office.bruno, {AttendanceState::Late, 500}}, {office.chloe, {}}});
    });
    CHECK(problemOf(error) == "marks[2]: exceeds-session 120");
    (void)refused(office, [&] {
        return attendance.markMany(office.first, {{office.alice, {}}, {domain::PersonId(9999), {}}});
    });
    CHECK_FALSE(attendance.undoStack().canUndo());

    must(attendance.markMany(office.first, {{office.alice, {}}, {office.bruno, {AttendanceState::Late, 60}}}));
    CHECK(office.mark(office.first, office.alice)->minutes == 120);
    CHECK(office.mark(office.first, office.bruno)->minutes == 60);
    CHECK_FALSE(office.mark(office.first, office.chloe));
}

TEST_CASE("what was done can be taken back and done again, step by step", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    auto& steps = attendance.undoStack();
    const auto blank = office.everything();
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late, 70}));
    must(attendance.mark(office.first, office.alice, {AttendanceState::Absent}));
    const auto guest = must(attendance.walkInNew(office.first, "Ehrmann", "Zoé"));
    const auto line = office.journalEnd();

    must(steps.undo());
    CHECK_FALSE(office.mark(office.first, guest));
    must(steps.undo());
    CHECK(office.mark(office.first, office.alice)
        == domain::AttendanceMark{AttendanceState::Late, 70, AttendanceOrigin::Keyboard});
    must(steps.undo());
    CHECK_FALSE(steps.canUndo());
    const auto row = office.sessionRow(office.first);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK(row.facts.sheet == SheetState::ToRecord);
    CHECK(row.unmarked == 3);

    for (int i = 0; i < 3; ++i)
        must(steps.redo());
    CHECK_FALSE(steps.canRedo());
    CHECK(office.mark(office.first, office.alice)->state == AttendanceState::Absent);
    CHECK(office.mark(office.first, guest)->state == AttendanceState::Present);
    CHECK(office.sessionRow(office.first).facts.status == SessionStatus::Held);
    CHECK(linesOf(office.journalAfter(line), "attendance") == 6); // Taking back is a change like any other.

    must(steps.undo());
    must(attendance.mark(office.first, office.chloe, {}));
    CHECK_FALSE(steps.canRedo()); // Another way was taken.
    CHECK(office.everything() != blank);
}

TEST_CASE("a checked sheet refuses every change, taking back included", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.markAllPresent(office.first));
    must(attendance.validate(office.first));
    auto row = office.sessionRow(office.first);
    CHECK(row.facts.sheet == SheetState::Validated);
    CHECK(row.facts.status == SessionStatus::Held);

    const auto locked = [&](auto act) { CHECK(problemOf(refused(office, act)) == "session: validated"); };
    locked([&] { return attendance.mark(office.first, office.alice, {AttendanceState::Absent}); });
    locked([&] { return attendance.clear(office.first, office.alice); });
    locked([&] { return attendance.comment(office.first, office.alice, "…"); });
    locked([&] { return attendance.walkInNew(office.first, "Ehrmann", "Zoé"); });
    locked([&] { return attendance.setHeadcount(office.first, counted(5, 2, 3)); });
    locked([&] { return attendance.clearHeadcount(office.first); });
    locked([&] { return attendance.validate(office.first); });
    locked([&] { return attendance.undoStack().undo(); });
    locked([&] { return office.services->planning.editSession(office.first, row.facts); });
    const auto error = refused(office, [&] { return attendance.markMany(office.first, {{office.alice, {}}}); });
    CHECK(problemOf(error) == "marks[1]: validated");
    CHECK(attendance.undoStack().canUndo()); // The step stays for when the sheet is open again.
}

TEST_CASE("a checked sheet is opened again with a reason, which is journaled", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    CHECK(problemOf(refused(office, [&] { return attendance.reopen(office.first, "erreur"); }))
        == "session: not-validated");
    must(attendance.markAllPresent(office.first));
    must(attendance.validate(office.first));
    CHECK(problemOf(refused(office, [&] { return attendance.reopen(office.first, "  "); })) == "reason: required");

    const auto line = office.journalEnd();
    must(attendance.reopen(office.first, " feuille mal lue "));
    CHECK(office.sessionRow(office.first).facts.sheet == SheetState::Started);
    const auto entries = office.journalAfter(line);
    const auto note = std::ranges::find(entries, "sheet-reopened", &application::JournalEntry::verb);
    REQUIRE(note != entries.end());
    CHECK(nlohmann::json::parse(note->after).at("reason") == "feuille mal lue");
    must(attendance.mark(office.first, office.alice, {AttendanceState::Absent}));
    CHECK(office.mark(office.first, office.alice)->state == AttendanceState::Absent);
}

TEST_CASE("a sheet is checked when every row has a mark and somebody came", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.alice, {AttendanceState::Absent}));
    CHECK(problemOf(refused(office, [&] { return attendance.validate(office.first); })) == "session: unmarked 2");
    must(attendance.mark(office.first, office.bruno, {AttendanceState::Excused}));
    must(attendance.mark(office.first, office.chloe, {AttendanceState::NotExpected}));
    CHECK(problemOf(refused(office, [&] { return attendance.validate(office.first); })) == "session: nobody");
    CHECK(problemOf(refused(office, [&] { return attendance.validate(office.sessions[1], true); }))
        == "session: too-early 14:00");

    must(attendance.validate(office.first, true)); // SES-1: held with nobody is held.
    auto facts = office.sessionRow(office.first).facts;
    CHECK(facts.status == SessionStatus::Held);
    CHECK(facts.heldWithNobody);
    CHECK(office.cycleRow(office.group).status == domain::CycleStatus::Running);

    must(attendance.reopen(office.first, "arrivée oubliée"));
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late}));
    facts = office.sessionRow(office.first).facts;
    CHECK(facts.status == SessionStatus::Held);
    CHECK_FALSE(facts.heldWithNobody); // Somebody was there after all.
}

TEST_CASE("people counted without names are stored as counted", "[services][attendance][headcount]")
{
    Office office;
    auto& attendance = office.services->attendance;
    const auto session = office.session(office.clock.today());
    CHECK_FALSE(must(attendance.headcount(session)));
    CHECK(must(attendance.setHeadcount(session, counted(12, 5, 7))) == Outcome::Created);
    const auto kept = must(attendance.headcount(session));
    REQUIRE(kept);
    CHECK(kept->unit == HeadcountUnit::Passages);
    CHECK(kept->mode == HeadcountMode::Estimated);
    CHECK(std::ranges::is_permutation(kept->lines, counted(12, 5, 7).lines));
    CHECK(kept->total() == 12);
    CHECK(kept->sumOf(HeadcountDimension::Audience) == 12);
    auto row = office.sessionRow(session);
    CHECK(row.headcount == 12);
    CHECK(row.present == 0);
    CHECK(row.facts.status == SessionStatus::Held);
    CHECK(row.facts.sheet == SheetState::Started);
    CHECK(office.ask([](const application::Queries& queries) { return queries.people.count(); }) == 0); // CPT-4

    const auto line = office.journalEnd();
    CHECK(must(attendance.setHeadcount(session, counted(12, 5, 7))) == Outcome::Unchanged);
    CHECK(office.journalEnd() == line);
    CHECK(must(attendance.setHeadcount(session, counted(13, 5, 8))) == Outcome::Updated);
    CHECK(office.sessionRow(session).headcount == 13);
    must(attendance.validate(session)); // Somebody came, though nobody is named.
    CHECK_FALSE(office.sessionRow(session).facts.heldWithNobody);
    must(attendance.reopen(session, "recompté"));

    CHECK(must(attendance.clearHeadcount(session)) == Outcome::Updated);
    CHECK_FALSE(must(attendance.headcount(session)));
    row = office.sessionRow(session);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK(row.facts.sheet == SheetState::ToRecord);
}

TEST_CASE("a margin never exceeds its total, and both numbers are said", "[services][attendance][headcount]")
{
    Office office;
    auto& attendance = office.services->attendance;
    const auto session = office.session(office.clock.today());
    const auto problem = [&](const HeadcountFacts& facts) {
        return problemOf(refused(office, [&] { return attendance.setHeadcount(session, facts); }));
    };
    CHECK(problem(counted(12, 5, 8)) == "public: exceeds-total 13 > 12"); // CPT-2
    CHECK(problem({HeadcountUnit::Passages, HeadcountMode::Counted, {{HeadcountDimension::Gender, "F", 3}}})
        == "total: required"); // CPT-1
    CHECK(problem(counted(12, -1, 8)) == "public: negative");
    const auto tomorrow = office.session(addDays(office.clock.today(), 1));
    CHECK(problemOf(refused(office, [&] { return attendance.setHeadcount(tomorrow, counted(12, 5, 7)); }))
        == "session: too-early 14:00");
    must(office.services->planning.cancelSession(session, domain::SessionReason::Breakdown));
    CHECK(problem(counted(12, 5, 7)) == "session: cancelled");
}
