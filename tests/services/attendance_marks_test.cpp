#include "services/office.h"

#include <nlohmann/json.hpp>

using namespace mediane;
using namespace mediane::test;
using application::MarkRequest;
using domain::AttendanceOrigin;
using domain::AttendanceState;
using domain::SessionStatus;
using domain::SheetState;
using nlohmann::json;

TEST_CASE("each state is stored with the minutes that it stands for", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    const auto [state, minutes] = GENERATE(table<AttendanceState, int>(
        {{AttendanceState::Present, 120}, {AttendanceState::Late, 105}, {AttendanceState::LeftEarly, 105},
            {AttendanceState::Excused, 0}, {AttendanceState::Absent, 0}, {AttendanceState::NotExpected, 0}}));
    must(attendance.mark(office.first, office.alice, {state}));
    const auto mark = office.mark(office.first, office.alice);
    REQUIRE(mark);
    CHECK(mark->state == state);
    CHECK(mark->minutes == minutes);
    CHECK(mark->origin == AttendanceOrigin::Keyboard);
}

TEST_CASE("every state may follow every other while the sheet is open", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    for (const auto from : domain::allOf<AttendanceState>()) {
        for (const auto to : domain::allOf<AttendanceState>()) {
            must(attendance.mark(office.first, office.alice, {from}));
            must(attendance.mark(office.first, office.alice, {to}));
            CHECK(office.mark(office.first, office.alice)->state == to);
        }
    }
}

TEST_CASE("minutes said are kept, those that cannot be are refused", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late, 80}));
    CHECK(office.mark(office.first, office.alice)->minutes == 80);
    must(attendance.mark(office.first, office.alice, {AttendanceState::LeftEarly, 120}));
    CHECK(office.mark(office.first, office.alice)->minutes == 120);

    const auto problem = [&](const MarkRequest& request) {
        const auto error = refused(office, [&] { return attendance.mark(office.first, office.alice, request); });
        CHECK(error.code == ErrorCode::Invalid);
        return problemOf(error);
    };
    CHECK(problem({AttendanceState::Present, 121}) == "minutes: exceeds-session 120");
    CHECK(problem({AttendanceState::Late, -1}) == "minutes: negative");
    CHECK(problem({AttendanceState::Absent, 5}) == "minutes: absent-with-minutes");
}

TEST_CASE("nobody is present, nor missing, before the doors open", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    const auto early = [&](domain::SessionId session, AttendanceState state) {
        const auto error = refused(office, [&] { return attendance.mark(session, office.alice, {state}); });
        CHECK(error.code == ErrorCode::Conflict);
        CHECK(problemOf(error) == "session: too-early 14:00");
    };
    const auto state = GENERATE(
        AttendanceState::Present, AttendanceState::Late, AttendanceState::LeftEarly, AttendanceState::Absent);
    early(office.sessions[1], state); // A week later.
    office.clock.time = {13 * 60 + 29};
    early(office.first, state);
    office.clock.time = {13 * 60 + 30}; // ATT-1: from half an hour before the start.
    must(attendance.mark(office.first, office.alice, {state}));
    CHECK(office.mark(office.first, office.alice)->state == state);
}

TEST_CASE("an absence that is announced is recorded ahead, and the session stays planned", "[services][attendance]")
{
    Group office;
    const auto state = GENERATE(AttendanceState::Excused, AttendanceState::NotExpected);
    must(office.services->attendance.mark(office.sessions[2], office.alice, {state}));
    CHECK(office.mark(office.sessions[2], office.alice)->state == state);
    const auto row = office.sessionRow(office.sessions[2]);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK(row.facts.sheet == SheetState::Started);
    CHECK(office.cycleRow(office.group).status == domain::CycleStatus::Open);
}

TEST_CASE("a session that does not take place has no attendance", "[services][attendance]")
{
    Group office;
    auto& services = *office.services;
    must(services.planning.cancelSession(office.first, domain::SessionReason::Weather));
    CHECK(problemOf(refused(office, [&] { return services.attendance.mark(office.first, office.alice, {}); }))
        == "session: cancelled");
    CHECK(problemOf(refused(office, [&] {
        return services.attendance.mark(office.first, office.alice, {AttendanceState::Excused});
    })) == "session: cancelled");
    must(services.planning.postponeSession(
        office.sessions[1], domain::SessionReason::Room, office.clock.today(), {17 * 60}));
    CHECK(problemOf(refused(office, [&] { return services.attendance.walkIn(office.sessions[1], office.alice); }))
        == "session: postponed");
}

TEST_CASE("the first presence holds the session and starts its cycle, the last one cleared takes it back",
    "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.alice, {}));
    auto row = office.sessionRow(office.first);
    CHECK(row.facts.status == SessionStatus::Held);
    CHECK(row.facts.sheet == SheetState::Started);
    CHECK(office.cycleRow(office.group).status == domain::CycleStatus::Running);
    CHECK(row.present == 1);
    CHECK(row.expected == 3);
    CHECK(row.unmarked == 2);

    must(attendance.clear(office.first, office.alice));
    CHECK_FALSE(office.mark(office.first, office.alice));
    row = office.sessionRow(office.first);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK(row.facts.sheet == SheetState::ToRecord);
}

TEST_CASE("a passer-by is on the sheet, present and not enrolled", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    const auto guest = office.person("Diallo");
    must(attendance.walkIn(office.first, guest));
    const auto stranger = must(attendance.walkInNew(office.first, "  Ehrmann ", "Zoé"));
    const auto roster
        = office.ask([&](const application::Queries& queries) { return queries.attendance.roster(office.first); });
    REQUIRE(roster.size() == 5);
    CHECK(roster[3].person == guest);
    CHECK(roster[4].person == stranger);
    CHECK(roster[4].lastName == "Ehrmann");
    for (const auto& row : {roster[3], roster[4]}) {
        CHECK_FALSE(row.enrolled);
        REQUIRE(row.mark);
        CHECK(row.mark->state == AttendanceState::Present);
        CHECK(row.mark->origin == AttendanceOrigin::WalkIn);
    }
    CHECK(must(office.services->people.find(stranger)).value->welcomedOn == office.clock.today());
}

TEST_CASE("a stranger without a name, or at a closed door, does not become a person", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    CHECK(problemOf(refused(office, [&] { return attendance.walkInNew(office.first, " ", ""); }))
        == "lastName: required");
    CHECK(problemOf(refused(office, [&] { return attendance.walkInNew(office.sessions[1], "Ehrmann", "Zoé"); }))
        == "session: too-early 14:00");
    CHECK(office.ask([](const application::Queries& queries) { return queries.people.count(); }) == 3);
}

TEST_CASE("nobody attends before birth, nor without existing", "[services][attendance]")
{
    Group office;
    domain::PersonFacts facts;
    facts.lastName = "Noël";
    facts.birthDate = office.clock.today();
    const auto baby = must(office.services->people.registerPerson(facts));
    const auto past = office.session(addDays(office.clock.today(), -1));
    const auto error = refused(office, [&] { return office.services->attendance.mark(past, baby, {}); });
    CHECK(problemOf(error) == "person: before-birth");

    const domain::PersonId nobody(9999);
    for (const auto state : {AttendanceState::Present, AttendanceState::Excused}) {
        (void)refused(office, [&] { return office.services->attendance.mark(past, nobody, {state}); });
    }
    CHECK(refused(office, [&] { return office.services->attendance.mark(domain::SessionId(9999), baby, {}); }).code
        == ErrorCode::NotFound);
}

TEST_CASE("a comment belongs to a mark and outlives its changes", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    CHECK(problemOf(refused(office, [&] { return attendance.comment(office.first, office.alice, "en avance"); }))
        == "person: not-marked");
    must(attendance.mark(office.first, office.alice, {}));
    must(attendance.comment(office.first, office.alice, "  en avance "));
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late}));
    CHECK(office.mark(office.first, office.alice)->comment == "en avance");
}

TEST_CASE("each mark leaves one line: before, after, who, when in UTC", "[services][attendance][journal]")
{
    Group office;
    office.context->actor.channel = "cli";
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.alice, {})); // Also holds the session and starts the cycle.
    const auto line = office.journalEnd();
    const auto from = toIso(SystemClock().now());
    must(attendance.mark(office.first, office.alice, {AttendanceState::Late, 90}));
    must(attendance.mark(office.first, office.bruno, {AttendanceState::Excused}));
    must(attendance.clear(office.first, office.bruno));
    const auto until = toIso(SystemClock().now());

    const auto entries = office.journalAfter(line);
    REQUIRE(entries.size() == 3);
    for (const auto& entry : entries) {
        CHECK(entry.table == "attendance");
        CHECK(entry.subject == application::Subject{application::SubjectKind::Session, office.first.value()});
        CHECK(entry.channel == "cli");
        CHECK_FALSE(entry.who.empty());
        CHECK(entry.at.back() == 'Z');
        CHECK(from <= entry.at);
        CHECK(entry.at <= until);
    }
    CHECK(entries[0].verb == "updated");
    CHECK(entries[0].person == office.alice);
    CHECK(json::parse(entries[0].before) == json{{"state", "present"}, {"minutes", 120}});
    CHECK(json::parse(entries[0].after) == json{{"state", "retard"}, {"minutes", 90}});
    const json excused{{"state", "excuse"}, {"minutes", 0}, {"origin", "clavier"}};
    CHECK(entries[1].verb == "created");
    CHECK(entries[1].before.empty());
    CHECK(json::parse(entries[1].after) == excused);
    CHECK(entries[2].verb == "deleted");
    CHECK(json::parse(entries[2].before) == excused);
    CHECK(entries[2].after.empty());
}

TEST_CASE("saying the same again changes nothing and tells nobody", "[services][attendance]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.alice, {}));
    const auto line = office.journalEnd();
    office.told.clear();
    must(attendance.mark(office.first, office.alice, {}));
    CHECK(must(attendance.clear(office.first, office.bruno)) == application::Outcome::Unchanged);
    CHECK(office.journalEnd() == line);
    CHECK(office.told.empty());
    must(attendance.undoStack().undo()); // The one step there is.
    CHECK_FALSE(office.mark(office.first, office.alice));
}
