#include "services/office.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::EnrolmentChange;
using domain::EnrolmentStatus;

namespace {

/// A cycle of one seat with nobody in it.
struct OneSeat : Office
{
    domain::CycleId group = cycle(track(3, 2), 1);

    EnrolmentStatus enrol(domain::PersonId person) { return must(services->enrolments.enrol(group, person)); }
    domain::EnrolmentId idOf(domain::PersonId person) const { return enrolment(group, person).id; }
    EnrolmentStatus status(domain::PersonId person) const { return enrolment(group, person).facts.status; }
    auto change(domain::PersonId person, const EnrolmentChange& change)
    {
        return services->enrolments.change(idOf(person), change);
    }
    std::vector<std::string> waiting() const
    {
        std::vector<std::string> names;
        for (const auto& row :
            ask([&](const application::Queries& queries) { return queries.planning.enrolmentsOf(group); })) {
            if (row.facts.status == EnrolmentStatus::Waiting) names.push_back(row.lastName);
        }
        return names;
    }
};

} // namespace

TEST_CASE("seats go to the first who come, the others wait in order", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    const auto yves = office.person("Yilmaz");
    const auto anna = office.person("Albin");
    CHECK(office.enrol(zoe) == EnrolmentStatus::Confirmed);
    CHECK(office.enrol(yves) == EnrolmentStatus::Waiting);
    office.clock.day = addDays(office.clock.day, 1);
    CHECK(office.enrol(anna) == EnrolmentStatus::Waiting);
    CHECK(office.waiting() == std::vector<std::string>{"Yilmaz", "Albin"}); // WAI-1: who asked first.
    const auto row = office.cycleRow(office.group);
    CHECK(row.seatsHeld == 1);
    CHECK(row.waiting == 2);
    CHECK(office.enrolment(office.group, zoe).facts.enteredOn == addDays(office.clock.day, -1));
    CHECK_FALSE(office.enrolment(office.group, yves).facts.enteredOn);
    CHECK(office.enrolment(office.group, anna).facts.requestedOn == office.clock.day);
}

TEST_CASE("a seat left free is offered to who waits, not to a newcomer", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    const auto yves = office.person("Yilmaz");
    const auto anna = office.person("Albin");
    (void)office.enrol(zoe);
    (void)office.enrol(yves);
    const auto full = refused(office, [&] { return office.change(yves, {EnrolmentStatus::SeatOffered}); });
    CHECK(full.code == ErrorCode::Conflict);
    CHECK(problemOf(full) == "cycle: full 1/1");

    must(office.change(zoe, {EnrolmentStatus::DroppedOut, {}, "emploi"}));
    CHECK(office.cycleRow(office.group).seatsHeld == 0);
    CHECK(office.status(yves) == EnrolmentStatus::Waiting); // WAI-2: never by itself.
    CHECK(office.enrol(anna) == EnrolmentStatus::Waiting); // CAP-5

    must(office.change(yves, {EnrolmentStatus::SeatOffered}));
    CHECK(office.cycleRow(office.group).seatsHeld == 1); // CAP-1: an offered seat is held.
    const auto offer = office.enrolment(office.group, yves).facts;
    REQUIRE(offer.offeredAt);
    CHECK(offer.offerExpiresAt == *offer.offeredAt + std::chrono::hours(72)); // WAI-4
    (void)refused(office, [&] { return office.change(anna, {EnrolmentStatus::SeatOffered}); });

    must(office.change(yves, {EnrolmentStatus::Confirmed}));
    CHECK(office.status(yves) == EnrolmentStatus::Confirmed);
    CHECK(office.enrolment(office.group, yves).facts.enteredOn == office.clock.day); // The next session's day.
}

TEST_CASE("who drops out says why, and leaves on a day", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    (void)office.enrol(zoe);
    const auto today = office.clock.day;
    const auto problem = [&](const EnrolmentChange& change) {
        return problemOf(refused(office, [&] { return office.change(zoe, change); }));
    };
    CHECK(problem({EnrolmentStatus::DroppedOut}) == "reason: required");
    CHECK(problem({EnrolmentStatus::DroppedOut, {}, "parce que"}) == "reason: required"); // One of the coded ones.
    CHECK(problem({EnrolmentStatus::DroppedOut, addDays(today, -1), "sante"}) == "leftOn: end-before-start");

    office.clock.day = addDays(today, 8);
    const auto line = office.journalEnd();
    office.told.clear();
    must(office.change(zoe, {EnrolmentStatus::DroppedOut, addDays(today, 7), "sante"}));
    auto facts = office.enrolment(office.group, zoe).facts;
    CHECK(facts.status == EnrolmentStatus::DroppedOut);
    CHECK(facts.reason == domain::code(domain::LeavingReason::Health));
    CHECK(facts.leftOn == addDays(today, 7));
    CHECK(office.told.size() == 1);
    const auto entries = office.journalAfter(line);
    REQUIRE(entries.size() == 1);
    CHECK(nlohmann::json::parse(entries[0].before).at("status") == "confirme");
    CHECK(nlohmann::json::parse(entries[0].after).at("status") == "abandon");

    const auto onSheet = [&](int number) {
        return office.sessionRow(office.sessionsOf(office.group).at(std::size_t(number))).expected;
    };
    CHECK(onSheet(1) == 1); // On the day of leaving still…
    CHECK(onSheet(2) == 0); // …and no later.
    must(office.change(zoe, {EnrolmentStatus::Confirmed, {}, "revient"}));
    facts = office.enrolment(office.group, zoe).facts;
    CHECK_FALSE(facts.leftOn);
    CHECK(facts.enteredOn == today);
    CHECK(onSheet(2) == 1);
}

TEST_CASE("who came once does not cancel before the start, but drops out", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    (void)office.enrol(zoe);
    const auto first = office.sessionsOf(office.group).at(0);
    must(office.services->attendance.mark(first, zoe, {}));
    CHECK(problemOf(refused(office, [&] {
        return office.change(zoe, {EnrolmentStatus::CancelledBeforeStart, {}, "horaires"});
    })) == "status: transition confirme");
    must(office.services->attendance.mark(first, zoe, {domain::AttendanceState::Excused}));
    must(office.change(zoe, {EnrolmentStatus::CancelledBeforeStart, {}, "horaires"}));
    CHECK(office.status(zoe) == EnrolmentStatus::CancelledBeforeStart);
}

TEST_CASE("nobody comes back to a seat that is taken", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    const auto yves = office.person("Yilmaz");
    (void)office.enrol(zoe);
    must(office.change(zoe, {EnrolmentStatus::DroppedOut, {}, "emploi"}));
    CHECK(office.enrol(yves) == EnrolmentStatus::Confirmed);
    CHECK(problemOf(refused(office, [&] {
        return office.change(zoe, {EnrolmentStatus::Confirmed, {}, "revient"});
    })) == "cycle: full 1/1");
}

TEST_CASE("the store itself counts seats, where no transition does", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    const auto yves = office.person("Yilmaz");
    (void)office.enrol(zoe);
    must(office.change(zoe, {EnrolmentStatus::Completed}));
    (void)office.enrol(yves);
    const auto error = refused(office, [&] { return office.change(zoe, {EnrolmentStatus::Confirmed}); });
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(problemOf(error) == "cycle: full 1/1");
}

TEST_CASE("every change of status that no rule knows is refused", "[services][enrolment]")
{
    Office office;
    const auto group = office.cycle(office.track(2, 1));
    const auto zoe = office.person("Zidane");
    (void)must(office.services->enrolments.enrol(group, zoe));
    const auto id = office.enrolment(group, zoe).id;
    const auto put = [&](EnrolmentStatus status) {
        domain::EnrolmentFacts facts{group, zoe, status};
        facts.enteredOn = office.clock.day;
        must(office.store->transact({}, [&](application::Repositories& stored) {
            return stored.enrolments.update(id, domain::Enrolment::restore(facts));
        }));
    };
    for (const auto from : domain::allOf<EnrolmentStatus>()) {
        const auto ways = application::EnrolmentService::next(from);
        for (const auto to : domain::allOf<EnrolmentStatus>()) {
            INFO(domain::code(from) << " → " << domain::code(to));
            put(from);
            const EnrolmentChange change{to, office.clock.day, "emploi"};
            if (std::ranges::find(ways, to) != ways.end()) {
                must(office.services->enrolments.change(id, change));
                CHECK(office.enrolment(group, zoe).facts.status == to);
            } else {
                const auto error = refused(office, [&] { return office.services->enrolments.change(id, change); });
                CHECK(error.code == ErrorCode::Conflict);
                CHECK(problemOf(error) == "status: transition " + std::string(domain::code(from)));
            }
        }
    }
}

TEST_CASE("what a change of status needs is asked for", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    const auto yves = office.person("Yilmaz");
    (void)office.enrol(zoe);
    (void)office.enrol(yves);
    const auto needsReason = [&](domain::PersonId person, EnrolmentStatus to) {
        CHECK(problemOf(refused(office, [&] { return office.change(person, {to}); })) == "reason: required");
    };
    needsReason(zoe, EnrolmentStatus::CancelledBeforeStart);
    needsReason(yves, EnrolmentStatus::Refused);
    needsReason(yves, EnrolmentStatus::CancelledBeforeStart);
    must(office.change(yves, {EnrolmentStatus::Refused, {}, "autre parcours conseillé"}));
    office.clock.day = addDays(office.clock.day, 2);
    must(office.change(yves, {EnrolmentStatus::Requested})); // A new request has a new date.
    CHECK(office.enrolment(office.group, yves).facts.requestedOn == office.clock.day);
}

TEST_CASE("nobody is enrolled twice, nor where enrolment is over", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    (void)office.enrol(zoe);
    auto& enrolments = office.services->enrolments;
    CHECK(problemOf(refused(office, [&] { return enrolments.enrol(office.group, zoe); }))
        == "person: already-enrolled confirme");
    const auto yves = office.person("Yilmaz");
    CHECK(refused(office, [&] { return enrolments.enrol(domain::CycleId(9999), yves); }).code == ErrorCode::NotFound);
    (void)refused(office, [&] { return enrolments.enrol(office.group, domain::PersonId(9999)); });
    CHECK(
        refused(office, [&] { return enrolments.change(domain::EnrolmentId(9999), {}); }).code == ErrorCode::NotFound);
    must(office.services->planning.changeStatus(
        office.group, domain::CycleStatus::Cancelled, office.clock.day, "salle fermée"));
    CHECK(problemOf(refused(office, [&] { return enrolments.enrol(office.group, yves); })) == "cycle: not-open annule");
}

TEST_CASE("the day on which the contract was signed is kept", "[services][enrolment]")
{
    OneSeat office;
    const auto zoe = office.person("Zidane");
    (void)office.enrol(zoe);
    const auto tomorrow = addDays(office.clock.day, 1);
    CHECK(problemOf(refused(office, [&] {
        return office.services->enrolments.signContract(office.idOf(zoe), tomorrow);
    })) == "contractSignedOn: in-the-future");
    must(office.services->enrolments.signContract(office.idOf(zoe), office.clock.day));
    CHECK(office.enrolment(office.group, zoe).facts.contractSignedOn == office.clock.day);
    CHECK(office.status(zoe) == EnrolmentStatus::Confirmed);
}

TEST_CASE("seats can be added, never taken from who holds them", "[services][enrolment]")
{
    OneSeat office;
    (void)office.enrol(office.person("Zidane"));
    auto& planning = office.services->planning;
    CHECK(problemOf(refused(office, [&] { return planning.editCycle(office.group, "Printemps", {}, 0); }))
        == "capacity: below-seats-held 1"); // CAP-3
    (void)must(planning.editCycle(office.group, "Printemps", {}, 2));
    CHECK(office.enrol(office.person("Yilmaz")) == EnrolmentStatus::Confirmed);
    (void)must(planning.editCycle(office.group, "Printemps", {}, std::nullopt));
    CHECK(office.enrol(office.person("Albin")) == EnrolmentStatus::Confirmed);
}
