#include "services/office.h"

#include <mediane/application/follow_up_queries.h>
#include <mediane/application/follow_up_service.h>

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::DropOutAlert;
using domain::EnrolmentStatus;

namespace {

std::vector<application::SeatTask> seatTasks(const Office& office)
{
    return office.ask([](const application::Queries& queries) { return queries.followUps.seatTasks(); });
}

std::vector<application::AlertRow> alerts(const Office& office)
{
    return office.ask([](const application::Queries& queries) { return queries.followUps.alerts(); });
}

/// A cycle of one seat with somebody in it, and two who wait.
struct FullCycle : Office
{
    FullCycle()
    {
        group = cycle(track(8, 6), 1);
        inside = person("Dedans");
        first = person("Première");
        second = person("Seconde");
        for (const auto who : {inside, first, second})
            (void)must(services->enrolments.enrol(group, who));
    }
    void move(domain::PersonId who, EnrolmentStatus to, const std::string& reason = {})
    {
        must(services->enrolments.change(enrolment(group, who).id, {to, {}, reason}));
    }
    domain::CycleId group{0};
    domain::PersonId inside{0};
    domain::PersonId first{0};
    domain::PersonId second{0};
};

/// Marks of alice at the sessions of a group where bruno always comes: "XEX".
std::vector<application::AlertRow> alertsAfter(
    Office& office, domain::CycleId group, domain::PersonId alice, domain::PersonId bruno, const std::string& letters)
{
    const auto sessions = office.sessionsOf(group);
    for (std::size_t at = 0; at < letters.size(); ++at) {
        office.clock.day = office.sessionRow(sessions[at]).facts.date;
        must(office.services->attendance.mark(sessions[at], bruno, {AttendanceState::Present}));
        if (letters[at] == '.') continue;
        const auto state = letters[at] == 'X' ? AttendanceState::Absent
            : letters[at] == 'E'              ? AttendanceState::Excused
                                              : AttendanceState::Present;
        must(office.services->attendance.mark(sessions[at], alice, {state}));
    }
    return alerts(office);
}

} // namespace

TEST_CASE("a seat that any path frees is a task for the next person in order", "[services][followups]")
{
    FullCycle office;
    CHECK(seatTasks(office).empty());
    SECTION("cancelled before the start")
    {
        office.move(office.inside, EnrolmentStatus::CancelledBeforeStart, "emploi");
    }
    SECTION("dropped out") { office.move(office.inside, EnrolmentStatus::DroppedOut, "emploi"); }
    SECTION("a larger capacity") { must(office.services->planning.editCycle(office.group, "Cycle", {}, 2)); }
    const auto tasks = seatTasks(office);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].call.person == office.first);
    CHECK_FALSE(tasks[0].offered);

    office.move(office.first, EnrolmentStatus::SeatOffered);
    const auto offered = seatTasks(office);
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].offered);
    CHECK(offered[0].expiresAt == office.clock.now() + std::chrono::hours(72));

    office.clock.day = addDays(office.clock.day, 4); // It expired: the next one is proposed once that is confirmed.
    office.move(office.first, EnrolmentStatus::Waiting);
    const auto next = seatTasks(office);
    REQUIRE(next.size() == 1);
    CHECK(next[0].call.person == office.second);
}

TEST_CASE("nobody is proposed once newcomers are not admitted any more", "[services][followups]")
{
    FullCycle office;
    const auto sessions = office.sessionsOf(office.group);
    for (int at = 0; at < domain::kLastAdmission; ++at) {
        office.clock.day = office.sessionRow(sessions[std::size_t(at)]).facts.date;
        must(office.services->attendance.mark(sessions[std::size_t(at)], office.inside, {AttendanceState::Present}));
    }
    office.move(office.inside, EnrolmentStatus::DroppedOut, "emploi");
    CHECK(seatTasks(office).empty());
}

TEST_CASE("absences raise the alert of their rule, and a presence ends it", "[services][followups]")
{
    const auto [letters, expected]
        = GENERATE(table<std::string, std::optional<DropOutAlert>>({{"XEX", DropOutAlert::AbsentTwice},
            {"XPX", std::nullopt}, {"X.X", DropOutAlert::AbsentTwice}, {"EE", DropOutAlert::NeverCame},
            {"PEEX", DropOutAlert::LowAttendance}, {"PP", std::nullopt}, {"PEP", std::nullopt}}));
    Office office;
    const auto group = office.cycle(office.track(8, 4));
    const auto alice = office.person("Alice");
    const auto bruno = office.person("Bruno");
    (void)must(office.services->enrolments.enrol(group, alice));
    (void)must(office.services->enrolments.enrol(group, bruno));
    const auto found = alertsAfter(office, group, alice, bruno, letters);
    CAPTURE(letters);
    REQUIRE(found.size() == (expected ? 1U : 0U));
    if (!expected) return;
    CHECK(found[0].alert == *expected);
    CHECK(found[0].call.person == alice);

    must(office.services->followUps.recordContact(found[0].call.enrolment, {}));
    CHECK(alerts(office).size() == 1); // A call without an outcome settles nothing.
    domain::ContactFacts answer;
    answer.decision = domain::FollowUpDecision::Resumes;
    must(office.services->followUps.recordContact(found[0].call.enrolment, answer));
    CHECK(alerts(office).empty());
}

TEST_CASE("somebody who cannot reach the minimum any more is an alert", "[services][followups]")
{
    Office office;
    const auto group = office.cycle(office.track(4, 4));
    const auto alice = office.person("Alice");
    const auto bruno = office.person("Bruno");
    (void)must(office.services->enrolments.enrol(group, alice));
    (void)must(office.services->enrolments.enrol(group, bruno));
    const auto found = alertsAfter(office, group, alice, bruno, "PE");
    REQUIRE(found.size() == 1);
    CHECK(found[0].alert == DropOutAlert::OutOfReach);
}

TEST_CASE("calls and steps of an enrolment are kept, with their day", "[services][followups]")
{
    FullCycle office;
    const auto enrolment = office.enrolment(office.group, office.first).id;
    auto& followUps = office.services->followUps;
    domain::ContactFacts contact;
    contact.channel = domain::ContactChannel::Text;
    contact.outcome = domain::ContactOutcome::Message;
    contact.note = "  rappeler jeudi ";
    must(followUps.recordContact(enrolment, contact));
    must(followUps.recordContact(enrolment, {}));
    const auto contacts
        = office.ask([&](const application::Queries& queries) { return queries.followUps.contacts(enrolment); });
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[1].note == "rappeler jeudi");
    CHECK(contacts[1].channel == domain::ContactChannel::Text);

    const auto step = domain::EnrolmentStep::NeedsAssessment;
    must(followUps.recordStep(enrolment, step, office.clock.today()));
    CHECK(problemOf(refused(office, [&] {
        return followUps.recordStep(enrolment, step, addDays(office.clock.today(), 1));
    })) == "on: in-the-future");
    const auto steps
        = office.ask([&](const application::Queries& queries) { return queries.followUps.steps(enrolment); });
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].step == step);
    must(followUps.removeStep(enrolment, step));
    CHECK(office.ask([&](const application::Queries& queries) { return queries.followUps.steps(enrolment); }).empty());
}
