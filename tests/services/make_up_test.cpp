#include "services/office.h"

#include <thread>

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;

namespace {

/// Two groups of the same track; alice, of the first, missed its second session.
struct TwoGroups : Group
{
    TwoGroups()
    {
        other = cycle(plan);
        others = sessionsOf(other);
        clock.day = sessionRow(sessions[1]).facts.date;
        must(services->attendance.mark(sessions[1], alice, {AttendanceState::Excused}));
        must(services->attendance.mark(sessions[1], bruno, {AttendanceState::Present}));
        clock.day = sessionRow(others[1]).facts.date;
    }
    [[nodiscard]] Error refusedMakeUp(domain::SessionId host, domain::PersonId person, domain::SessionId missed)
    {
        return refused(*this, [&] { return services->attendance.walkIn(host, person, missed); });
    }
    domain::CycleId other{0};
    std::vector<domain::SessionId> others;
};

} // namespace

TEST_CASE("a presence in another group's session makes up for the missed one", "[services][attendance][makeup]")
{
    TwoGroups office;
    const auto missed = office.ask(
        [&](const application::Queries& queries) { return queries.attendance.missed(office.alice, office.others[1]); });
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].session == office.sessions[1]);
    CHECK(missed[0].position == 2);
    const int before = office.enrolment(office.group, office.alice).attended;

    must(office.services->attendance.walkIn(office.others[1], office.alice, office.sessions[1]));

    const auto row = office.enrolment(office.group, office.alice);
    CHECK(row.attended == before + 1); // The position is validated (VAL-1)…
    CHECK(office.mark(office.sessions[1], office.alice)->state == AttendanceState::Excused); // …the row stays.
    CHECK(office.mark(office.others[1], office.alice)->makesUp == office.sessions[1]);
}

TEST_CASE("a session is made up once, by somebody who missed it", "[services][attendance][makeup]")
{
    TwoGroups office;
    const auto stranger = office.person("Étranger");
    CHECK(problemOf(office.refusedMakeUp(office.others[1], office.bruno, office.sessions[1])) == "makesUp: attended");
    CHECK(problemOf(office.refusedMakeUp(office.others[1], stranger, office.sessions[1])) == "makesUp: not-enrolled");
    CHECK(problemOf(office.refusedMakeUp(office.sessions[1], office.alice, office.sessions[1]))
        == "makesUp: same-session");
    const auto alone = office.session(office.clock.day);
    CHECK(problemOf(office.refusedMakeUp(office.others[1], office.alice, alone)) == "makesUp: no-position");

    must(office.services->attendance.walkIn(office.others[1], office.alice, office.sessions[1]));
    CHECK(problemOf(office.refusedMakeUp(alone, office.alice, office.sessions[1])) == "makesUp: made-up");
    must(office.services->attendance.undoStack().undo());
    must(office.services->attendance.walkIn(alone, office.alice, office.sessions[1]));
}

TEST_CASE("sessions of the same position with a seat left are found", "[services][attendance][makeup]")
{
    TwoGroups office;
    const auto offered = [&](Date today) {
        return office.ask([&](const application::Queries& queries) {
            return queries.attendance.makeUpSessions(office.sessions[1], today);
        });
    };
    const auto day = office.sessionRow(office.others[1]).facts.date;
    REQUIRE(offered(day).size() == 1);
    CHECK(offered(day)[0].session == office.others[1]);
    CHECK(offered(addDays(day, 1)).empty());
    must(office.services->planning.editCycle(office.other, "Complet", {}, 0));
    CHECK(offered(day).empty());
}

TEST_CASE("a batch is taken back after the program was closed; rows changed since stay", "[services][attendance][undo]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.mark(office.first, office.chloe, {AttendanceState::Excused}));
    std::this_thread::sleep_for(std::chrono::milliseconds(2)); // Batches are told apart by their moment.
    CHECK(must(attendance.markAllPresent(office.first)) == 2);
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    must(attendance.undoStack().undo());
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    must(attendance.undoStack().redo());

    office.services = std::make_unique<application::Services>(*office.context); // As after a restart: no steps left.
    CHECK_FALSE(office.services->attendance.undoStack().canUndo());
    const auto batches
        = office.ask([&](const application::Queries& queries) { return queries.attendance.batches(office.first); });
    REQUIRE(batches.size() == 4);
    REQUIRE(batches.front().lines.size() == 2);

    SECTION("everything goes back")
    {
        const auto done = must(office.services->attendance.takeBack(office.first, batches.front().at));
        CHECK(done.restored == 2);
        CHECK(done.leftAlone.empty());
        CHECK_FALSE(office.mark(office.first, office.alice));
        CHECK(office.mark(office.first, office.chloe)->state == AttendanceState::Excused);
    }
    SECTION("a row edited by hand is left alone and named")
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(2)); // As a hand does, after the batch.
        must(office.services->attendance.mark(office.first, office.alice, {AttendanceState::Late}));
        const auto done = must(office.services->attendance.takeBack(office.first, batches.front().at));
        CHECK(done.restored == 1);
        CHECK(done.leftAlone.size() == 1);
        CHECK(office.mark(office.first, office.alice)->state == AttendanceState::Late);
    }
    SECTION("not in a validated sheet")
    {
        must(office.services->attendance.validate(office.first));
        CHECK(problemOf(refused(office, [&] {
            return office.services->attendance.takeBack(office.first, batches.front().at);
        })) == "session: validated");
    }
}
