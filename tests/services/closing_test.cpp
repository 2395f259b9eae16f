#include "services/office.h"

#include <map>

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::CycleStatus;
using domain::EnrolmentStatus;

namespace {

/// A cycle whose sessions are all over, its sheets filled as "PXP…" says for each person, a letter a session.
struct Finished : Office
{
    Finished(int sessions, std::optional<int> minimum, const std::vector<int>& mandatory,
        const std::map<std::string, std::string>& sheets)
        : group(cycle(track(sessions, minimum, mandatory)))
    {
        for (const auto& [name, letters] : sheets) {
            people.emplace(name, person(name));
            must(services->enrolments.enrol(group, people.at(name)));
        }
        const auto ids = sessionsOf(group);
        clock.day = sessionRow(ids.back()).facts.date;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            for (const auto& [name, letters] : sheets)
                must(services->attendance.mark(ids[i], people.at(name), {stateOf(letters.at(i))}));
            must(services->attendance.validate(ids[i], true));
        }
        told.clear();
    }
    static AttendanceState stateOf(char letter)
    {
        static const std::map<char, AttendanceState> states{{'P', AttendanceState::Present},
            {'R', AttendanceState::Late}, {'T', AttendanceState::LeftEarly}, {'E', AttendanceState::Excused},
            {'X', AttendanceState::Absent}, {'N', AttendanceState::NotExpected}};
        return states.at(letter);
    }
    Result<void> close() { return services->planning.changeStatus(group, CycleStatus::Closed, clock.day); }
    domain::EnrolmentFacts verdict(const std::string& name) const { return enrolment(group, people.at(name)).facts; }

    domain::CycleId group;
    std::map<std::string, domain::PersonId> people;
};

} // namespace

TEST_CASE("exactly the minimum is enough, one less is not", "[services][planning][closing]")
{
    Finished office(4, 3, {}, {{"Albin", "PPPX"}, {"Benali", "XRTP"}, {"Camara", "PPXX"}, {"Diallo", "PPEN"}});
    must(office.close());
    CHECK(office.cycleRow(office.group).status == CycleStatus::Closed);
    for (const auto* const name : {"Albin", "Benali"}) {
        INFO(name);
        CHECK(office.verdict(name).status == EnrolmentStatus::Completed);
        CHECK(office.verdict(name).reason.empty());
        CHECK(office.verdict(name).leftOn == office.clock.day);
    }
    for (const auto* const name : {"Camara", "Diallo"}) { // An excuse is not a presence.
        INFO(name);
        CHECK(office.verdict(name).status == EnrolmentStatus::DroppedOut);
        CHECK(office.verdict(name).reason == domain::code(domain::LeavingReason::TooFewAttended));
        CHECK(office.verdict(name).leftOn == office.clock.day);
    }
    CHECK(office.told.size() == 1);
    CHECK(office.cycleRow(office.group).seatsHeld == 0);
}

TEST_CASE("a mandatory session that was missed is not made good by the others", "[services][planning][closing]")
{
    Finished office(3, 2, {3}, {{"Albin", "XPP"}, {"Benali", "PPX"}, {"Camara", "XXP"}});
    must(office.close());
    CHECK(office.verdict("Albin").status == EnrolmentStatus::Completed);
    CHECK(office.verdict("Benali").status == EnrolmentStatus::DroppedOut);
    CHECK(office.enrolment(office.group, office.people.at("Benali")).missingMandatory == "3");
    CHECK(office.verdict("Camara").status == EnrolmentStatus::DroppedOut);
}

TEST_CASE("without a minimum everybody who stayed has completed", "[services][planning][closing]")
{
    Finished office(2, {}, {}, {{"Albin", "XX"}});
    must(office.close());
    CHECK(office.verdict("Albin").status == EnrolmentStatus::Completed);
}

TEST_CASE("only those who are still there get a verdict", "[services][planning][closing]")
{
    Finished office(2, 1, {}, {{"Albin", "PP"}, {"Benali", "PX"}});
    must(office.services->enrolments.change(office.enrolment(office.group, office.people.at("Benali")).id,
        {EnrolmentStatus::DroppedOut, addDays(office.clock.day, -1), "emploi"}));
    const auto before = office.verdict("Benali");
    must(office.close());
    CHECK(office.verdict("Albin").status == EnrolmentStatus::Completed);
    CHECK(office.verdict("Benali").status == EnrolmentStatus::DroppedOut);
    CHECK(office.verdict("Benali").reason == "emploi");
    CHECK(office.verdict("Benali").leftOn == before.leftOn);
}

TEST_CASE("a position is worth one session, however often it was attended", "[services][planning][closing]")
{
    Finished office(2, 2, {}, {{"Albin", "PX"}});
    domain::SessionFacts again = office.sessionRow(office.sessionsOf(office.group).at(0)).facts;
    again.date = office.clock.day;
    again.status = domain::SessionStatus::Planned;
    again.sheet = domain::SheetState::ToRecord;
    const auto repeated = must(office.services->planning.addSession(again));
    must(office.services->attendance.mark(repeated, office.people.at("Albin"), {}));
    must(office.close());
    CHECK(office.verdict("Albin").status == EnrolmentStatus::DroppedOut);
}

TEST_CASE("a cycle with a session left to hold is not closed", "[services][planning][closing]")
{
    Group office;
    must(office.services->attendance.markAllPresent(office.first));
    const auto close
        = [&] { return office.services->planning.changeStatus(office.group, CycleStatus::Closed, office.clock.day); };
    CHECK(problemOf(refused(office, close)) == "cycle: sessions-open 2");
    must(office.services->planning.cancelSession(office.sessions[1], domain::SessionReason::Room));
    CHECK(problemOf(refused(office, close)) == "cycle: sessions-open 1");
    must(office.services->planning.cancelSession(office.sessions[2], domain::SessionReason::Room));
    must(close());
    CHECK(office.enrolment(office.group, office.alice).facts.status == EnrolmentStatus::DroppedOut);
}

TEST_CASE("a closed cycle opens again with a reason, its verdicts kept", "[services][planning][closing]")
{
    Finished office(2, 1, {}, {{"Albin", "PX"}, {"Benali", "XX"}});
    must(office.close());
    must(office.services->planning.changeStatus(
        office.group, CycleStatus::Running, office.clock.day, "feuille oubliée"));
    CHECK(office.verdict("Albin").status == EnrolmentStatus::Completed);
    CHECK(office.verdict("Benali").status == EnrolmentStatus::DroppedOut);
    must(office.close());
    CHECK(office.cycleRow(office.group).status == CycleStatus::Closed);
}
