#include "services/service_writes.h"

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::CycleStatus;
using domain::EnrolmentStatus;
using domain::SessionStatus;

namespace {

/// One person in a cycle of eight weekly sessions, and what the sheet says of each: P R T E X N, "-" for cancelled.
struct Course : Office
{
    explicit Course(std::optional<int> minimum, const std::vector<int>& mandatory = {})
        : group(cycle(track(8, minimum, mandatory)))
        , sessions(sessionsOf(group))
        , person(Office::person("Albin"))
    {
        REQUIRE(must(services->enrolments.enrol(group, person)) == EnrolmentStatus::Confirmed);
    }

    void attend(const std::string& letters)
    {
        for (std::size_t at = 0; at < letters.size(); ++at) {
            clock.day = sessionRow(sessions.at(at)).facts.date;
            if (letters[at] == '-') {
                must(services->planning.cancelSession(sessions[at], domain::SessionReason::Weather));
                continue;
            }
            const auto state = std::string_view("PRTEXN").find(letters[at]);
            must(services->attendance.mark(sessions[at], person, {domain::allOf<AttendanceState>().at(state)}));
            if (at == 0) (void)must(services->attendance.walkInNew(sessions[at], "Passant", ""));
        }
        // Somebody came each time, so that every session was held.
        for (std::size_t at = 1; at < letters.size(); ++at) {
            if (letters[at] == '-') continue;
            const auto guest = Office::person("Passante " + std::to_string(at));
            must(services->attendance.walkIn(sessions[at], guest));
        }
    }

    [[nodiscard]] Result<void> close()
    {
        return services->planning.changeStatus(group, CycleStatus::Closed, clock.day);
    }
    [[nodiscard]] application::EnrolmentRow verdict() const { return enrolment(group, person); }

    domain::CycleId group;
    std::vector<domain::SessionId> sessions;
    domain::PersonId person;
};

} // namespace

TEST_CASE("closing judges each person by the rule of the cycle", "[services][planning][closing]")
{
    struct Case
    {
        const char* name;
        std::optional<int> minimum;
        std::vector<int> mandatory;
        const char* letters;
        bool completed;
    };
    const auto one = GENERATE(values<Case>({
        {"exactly the minimum", 6, {}, "PPPPPPXX", true},
        {"one less", 6, {}, "PPPPPXXX", false},
        {"late and early count", 6, {}, "PRTRTPEE", true},
        {"an excuse is no presence", 6, {}, "PPPPPEEE", false},
        {"not expected is no presence", 6, {}, "PPPPPNNN", false},
        {"T39: a mandatory session missed, for all the presences", 6, {8}, "PPPPPPPX", false},
        {"the mandatory session and the minimum", 6, {8}, "XXPPPPPP", true},
        {"no minimum", {}, {}, "XXXXXXXX", true},
        {"no minimum, but a mandatory session", {}, {3}, "PPXPPPPP", false},
        {"a cancelled session counts for nothing", 6, {}, "PPPPP-XX", false},
    }));
    CAPTURE(one.name);
    Course course(one.minimum, one.mandatory);
    course.attend(one.letters);
    must(course.close());
    CHECK(course.cycleRow(course.group).status == CycleStatus::Closed);
    const auto row = course.verdict();
    CHECK(row.facts.status == (one.completed ? EnrolmentStatus::Completed : EnrolmentStatus::DroppedOut));
    CHECK(row.facts.reason == (one.completed ? "" : "assiduite_insuffisante"));
    CHECK(row.facts.leftOn == course.clock.today());
}

TEST_CASE("closing leaves those alone who were not in the course", "[services][planning][closing]")
{
    Course course(1);
    auto& enrolments = course.services->enrolments;
    (void)must(course.services->planning.editCycle(course.group, "Printemps", {}, 2));
    const auto left = course.Office::person("Benali");
    const auto waits = course.Office::person("Camara");
    REQUIRE(must(enrolments.enrol(course.group, left)) == EnrolmentStatus::Confirmed);
    REQUIRE(must(enrolments.enrol(course.group, waits)) == EnrolmentStatus::Waiting);
    must(enrolments.change(
        course.enrolment(course.group, left).id, {EnrolmentStatus::DroppedOut, course.clock.today(), "emploi"}));
    course.attend("PPPPPPPP");
    const auto line = course.journalEnd();
    must(course.close());
    CHECK(course.verdict().facts.status == EnrolmentStatus::Completed);
    CHECK(course.enrolment(course.group, left).facts.reason == "emploi");
    CHECK(course.enrolment(course.group, waits).facts.status == EnrolmentStatus::Waiting);
    CHECK(course.journalAfter(line).size() == 2); // One verdict and the cycle itself.
}

TEST_CASE("a cycle is not closed while something is still to be recorded", "[services][planning][closing]")
{
    Course course(1);
    course.attend("PPPPPP");
    CHECK(problemOf(refused(course, [&] { return course.close(); })) == "cycle: sessions-open 2");
    must(course.services->planning.cancelSession(course.sessions[6], domain::SessionReason::Room));
    CHECK(problemOf(refused(course, [&] { return course.close(); })) == "cycle: sessions-open 1");

    auto facts = course.sessionRow(course.sessions[7]).facts;
    facts.status = SessionStatus::Held; // As an import may bring it: held, its sheet empty.
    must(ended(course.store->transact({}, [&](application::Repositories& stored) {
        return stored.sessions.update(course.sessions[7], domain::Session::restore(facts));
    })));
    CHECK(problemOf(refused(course, [&] { return course.close(); })) == "cycle: sessions-open 1");
    course.clock.day = facts.date;
    must(course.services->attendance.mark(course.sessions[7], course.person, {AttendanceState::Absent}));
    must(course.close());
}

TEST_CASE("a position is worth one session, however often it was attended", "[services][planning][closing]")
{
    Course course(6);
    course.attend("PPPPPXXX");
    auto again = course.sessionRow(course.sessions[0]).facts;
    again.date = course.clock.today();
    again.status = SessionStatus::Planned;
    again.sheet = domain::SheetState::ToRecord;
    const auto repeated = must(course.services->planning.addSession(again));
    must(course.services->attendance.mark(repeated, course.person, {}));
    must(course.close());
    CHECK(course.verdict().attended == 5);
    CHECK(course.verdict().facts.status == EnrolmentStatus::DroppedOut);
}

TEST_CASE("a cycle changes its status only where the state machine says", "[services][planning][closing]")
{
    Group office;
    auto& planning = office.services->planning;
    for (const auto session : office.sessions) // Nothing is left to record.
        must(planning.cancelSession(session, domain::SessionReason::Weather));
    for (const auto from : domain::allOf<CycleStatus>()) {
        for (const auto to : domain::allOf<CycleStatus>()) {
            CAPTURE(std::string(domain::code(from)), std::string(domain::code(to)));
            auto facts = must(planning.find(office.group)).value.facts();
            facts.status = from;
            must(ended(office.store->transact({}, [&](application::Repositories& stored) {
                return stored.cycles.update(office.group, domain::Cycle::restore(facts));
            })));
            const auto change = [&](const std::string& reason) {
                return planning.changeStatus(office.group, to, office.clock.today(), reason);
            };
            const auto* const step = domain::find(domain::cycleTransitions(), from, to);
            if (step == nullptr) {
                CHECK(problemOf(refused(office, [&] { return change("raison"); }))
                    == "status: transition " + std::string(domain::code(from)));
                continue;
            }
            if (domain::has(step->needs, domain::Needs::Reason))
                CHECK(problemOf(refused(office, [&] { return change(" "); })) == "reason: required");
            must(change("raison"));
            CHECK(office.cycleRow(office.group).status == to);
        }
    }
}

TEST_CASE("a closed cycle is opened again with a reason, and its verdicts stay", "[services][planning][closing]")
{
    Course course(6);
    course.attend("PPPPPPPP");
    must(course.close());
    auto& planning = course.services->planning;
    CHECK(problemOf(refused(course, [&] {
        return planning.changeStatus(course.group, CycleStatus::Running, course.clock.today(), "  ");
    })) == "reason: required");
    const auto line = course.journalEnd();
    must(planning.changeStatus(course.group, CycleStatus::Running, course.clock.today(), " feuille oubliée "));
    CHECK(course.cycleRow(course.group).status == CycleStatus::Running);
    CHECK(course.verdict().facts.status == EnrolmentStatus::Completed);
    const auto entries = course.journalAfter(line);
    const auto note = std::ranges::find(entries, "status-reason", &application::JournalEntry::verb);
    REQUIRE(note != entries.end());
    CHECK(note->after == R"({"reason":"feuille oubliée"})");
}

TEST_CASE("cancelling a cycle cancels what is planned and gives every seat back", "[services][planning][closing]")
{
    Course course(2);
    auto& services = *course.services;
    const auto came = course.Office::person("Benali");
    const auto excused = course.Office::person("Camara");
    for (const auto person : {came, excused})
        REQUIRE(must(services.enrolments.enrol(course.group, person)) == EnrolmentStatus::Confirmed);
    course.attend("PP");
    must(services.attendance.mark(course.sessions[1], came, {AttendanceState::Late}));
    must(services.attendance.mark(course.sessions[1], excused, {AttendanceState::Excused}));
    const auto cancel = [&](const std::string& reason) {
        return services.planning.changeStatus(course.group, CycleStatus::Cancelled, course.clock.today(), reason);
    };
    CHECK(problemOf(refused(course, [&] { return cancel(""); })) == "reason: required");
    must(cancel("salle inondée"));
    for (std::size_t at = 0; at < course.sessions.size(); ++at) {
        const auto facts = course.sessionRow(course.sessions[at]).facts;
        CHECK(facts.status == (at < 2 ? SessionStatus::Held : SessionStatus::Cancelled));
        CHECK(facts.reasonText == (at < 2 ? "" : "salle inondée"));
    }
    CHECK(course.cycleRow(course.group).seatsHeld == 0);
    CHECK(course.verdict().facts.status == EnrolmentStatus::Completed); // Two presences of two.
    const auto stopped = course.enrolment(course.group, came).facts;
    CHECK(stopped.status == EnrolmentStatus::DroppedOut);
    CHECK(stopped.leftOn == course.clock.today());
    CHECK(stopped.reason == "autre"); // Funders ask for a coded reason.
    CHECK(course.enrolment(course.group, excused).facts.status == EnrolmentStatus::CancelledBeforeStart);
    CHECK(problemOf(refused(course, [&] { return services.enrolments.enrol(course.group, course.person); }))
        == "cycle: not-open annule");
}
