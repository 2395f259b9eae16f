#include "services/service_writes.h"

using namespace mediane;
using namespace mediane::test;
using domain::SessionReason;
using domain::SessionStatus;
using domain::SheetState;

namespace {

void bring(Office& office, domain::SessionId session, SessionStatus status)
{
    auto facts = office.sessionRow(session).facts;
    facts.status = status;
    must(ended(office.store->transact({}, [&](application::Repositories& stored) {
        return stored.sessions.update(session, domain::Session::restore(facts));
    })));
}

} // namespace

TEST_CASE("a session leaves its state only where the state machine says", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    const auto tomorrow = addDays(office.clock.today(), 1);
    for (const auto from : domain::allOf<SessionStatus>()) {
        const std::string state(domain::code(from));
        CAPTURE(state);
        bring(office, office.first, from);
        const std::string refusal = "session: transition " + state;
        if (from == SessionStatus::Cancelled || from == SessionStatus::Postponed) {
            CHECK(problemOf(refused(office, [&] { return planning.cancelSession(office.first, SessionReason::Room); }))
                == refusal);
        } else {
            must(planning.cancelSession(office.first, SessionReason::Room));
            bring(office, office.first, from);
        }
        if (from != SessionStatus::Planned) {
            CHECK(problemOf(refused(office, [&] {
                return planning.postponeSession(office.first, SessionReason::Room, tomorrow, {600});
            })) == refusal);
        }
        if (from == SessionStatus::Postponed) {
            CHECK(problemOf(refused(office, [&] { return planning.restoreSession(office.first); })) == refusal);
        }
    }
}

TEST_CASE("a cancelled session says why, and can come back while it is to come", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    const auto second = office.sessions[1];
    CHECK(problemOf(refused(office, [&] { return planning.cancelSession(second, SessionReason::Other, "  "); }))
        == "reasonText: required");
    must(planning.cancelSession(second, SessionReason::Other, " chauffage "));
    auto row = office.sessionRow(second);
    CHECK(row.facts.status == SessionStatus::Cancelled);
    CHECK(row.facts.reason == SessionReason::Other);
    CHECK(row.facts.reasonText == "chauffage");
    CHECK(office.cycleRow(office.group).sessions == 2);

    must(planning.restoreSession(second));
    row = office.sessionRow(second);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK_FALSE(row.facts.reason);
    CHECK(row.facts.reasonText.empty());
    CHECK(office.cycleRow(office.group).sessions == 3);

    must(planning.cancelSession(office.first, SessionReason::Weather));
    must(planning.restoreSession(office.first)); // Today is still to come.
    must(planning.cancelSession(office.first, SessionReason::Weather));
    office.clock.day = addDays(office.clock.day, 1);
    CHECK(problemOf(refused(office, [&] { return planning.restoreSession(office.first); })) == "session: in-the-past");
}

TEST_CASE("a session where people were is not cancelled, postponed nor removed", "[services][planning]")
{
    Group office;
    auto& services = *office.services;
    const auto named = GENERATE(true, false);
    if (named) {
        must(services.attendance.mark(office.first, office.alice, {}));
        must(services.attendance.mark(office.first, office.bruno, {}));
    } else {
        (void)must(
            services.attendance.setHeadcount(office.first, {{}, {}, {{domain::HeadcountDimension::Total, "", 2}}}));
    }
    auto& planning = services.planning;
    CHECK(problemOf(refused(office, [&] { return planning.cancelSession(office.first, SessionReason::Room); }))
        == "session: has-attendance 2");
    CHECK(problemOf(refused(office, [&] {
        return planning.postponeSession(office.first, SessionReason::Room, office.clock.today(), {600});
    })) == "session: has-attendance 2");
    CHECK(problemOf(refused(office, [&] { return planning.removeSession(office.first); }))
        == (named ? "session: has-attendance 2" : "session: has-attendance 0")); // ENT-3

    if (!named) return;
    must(services.attendance.mark(office.first, office.alice, {domain::AttendanceState::Absent}));
    must(services.attendance.mark(office.first, office.bruno, {domain::AttendanceState::Absent}));
    must(planning.cancelSession(office.first, SessionReason::StaffAbsent)); // Nobody was there.
    CHECK(problemOf(refused(office, [&] { return planning.removeSession(office.first); }))
        == "session: has-attendance 2");
}

TEST_CASE("T17: a sheet checked with nobody present stays held", "[services][planning]")
{
    Group office;
    auto& services = *office.services;
    for (const auto person : {office.alice, office.bruno, office.chloe})
        must(services.attendance.mark(office.first, person, {domain::AttendanceState::Absent}));
    must(services.attendance.validate(office.first, true));
    CHECK(problemOf(refused(office, [&] {
        return services.planning.cancelSession(office.first, SessionReason::TooFewPeople);
    })) == "session: validated");
    CHECK(problemOf(refused(office, [&] { return services.planning.removeSession(office.first); }))
        == "session: validated");
    const auto row = office.sessionRow(office.first);
    CHECK(row.facts.status == SessionStatus::Held);
    CHECK(row.expected == 3);
    CHECK(row.present == 0);
}

TEST_CASE("T16: a postponed session counts once, through the one that takes its place", "[services][planning]")
{
    Group office;
    auto& services = *office.services;
    must(services.attendance.mark(office.first, office.chloe, {domain::AttendanceState::Excused}));
    const Date date = addDays(office.clock.today(), 30);
    const auto replacement = must(
        services.planning.postponeSession(office.first, SessionReason::Other, date, {9 * 60 + 30}, "panne de courant"));
    const auto old = office.sessionRow(office.first);
    CHECK(old.facts.status == SessionStatus::Postponed);
    CHECK(old.facts.reason == SessionReason::Other);
    CHECK(old.facts.reasonText == "panne de courant");
    const auto row = office.sessionRow(replacement);
    CHECK(row.facts.status == SessionStatus::Planned);
    CHECK(row.facts.sheet == SheetState::ToRecord);
    CHECK(row.facts.replaces == office.first);
    CHECK(row.facts.position == old.facts.position);
    CHECK(row.facts.title == old.facts.title);
    CHECK(row.facts.cycle == office.group);
    CHECK(row.facts.date == date);
    CHECK(row.facts.start.minutes == 9 * 60 + 30);
    CHECK(row.facts.minutes() == 120);
    CHECK_FALSE(row.facts.reason);
    CHECK(row.facts.reasonText.empty());
    CHECK(office.cycleRow(office.group).sessions == 3);
    CHECK_FALSE(office.mark(replacement, office.chloe)); // An excuse is for a day.

    office.clock.day = date;
    must(services.attendance.mark(replacement, office.alice, {}));
    CHECK(office.enrolment(office.group, office.alice).attended == 1);
    CHECK(office.cycleRow(office.group).held == 1);
    (void)refused(office, [&] { return services.planning.removeSession(office.first); }); // It is pointed to.
}

TEST_CASE("a session is not postponed beyond midnight nor without words for another reason", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    const auto day = addDays(office.clock.today(), 1);
    CHECK(problemOf(refused(office, [&] {
        return planning.postponeSession(office.first, SessionReason::Room, day, {22 * 60 + 1});
    })) == "end: not-a-time");
    CHECK(problemOf(refused(office, [&] {
        return planning.postponeSession(office.first, SessionReason::Other, day, {600});
    })) == "reasonText: required");
    (void)must(planning.postponeSession(office.first, SessionReason::Room, day, {22 * 60}));
}

TEST_CASE("a session without a trace goes", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    must(planning.removeSession(office.sessions[2]));
    CHECK(office.sessionsOf(office.group).size() == 2);
    CHECK(refused(office, [&] { return planning.removeSession(office.sessions[2]); }).code == ErrorCode::NotFound);
    must(office.services->attendance.mark(
        office.sessions[1], office.alice, {domain::AttendanceState::Excused})); // Announced ahead.
    CHECK(problemOf(refused(office, [&] { return planning.removeSession(office.sessions[1]); }))
        == "session: has-attendance 1");
}
