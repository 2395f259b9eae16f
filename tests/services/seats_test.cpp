#include "services/office.h"

using namespace mediane;
using namespace mediane::test;
using application::EnrolmentChange;
using domain::CycleStatus;
using domain::EnrolmentStatus;

namespace {

/// A cycle of two seats: Albin and Benali have them, Camara and Diallo wait in that order.
struct TwoSeats : Office
{
    TwoSeats()
    {
        const std::vector<EnrolmentStatus> expected{
            EnrolmentStatus::Confirmed, EnrolmentStatus::Confirmed, EnrolmentStatus::Waiting, EnrolmentStatus::Waiting};
        for (std::size_t at = 0; at < people.size(); ++at)
            REQUIRE(must(services->enrolments.enrol(group, people[at])) == expected[at]);
    }
    Result<void> change(std::size_t who, const EnrolmentChange& change)
    {
        return services->enrolments.change(enrolment(group, people.at(who)).id, change);
    }
    [[nodiscard]] domain::EnrolmentFacts facts(std::size_t who) const { return enrolment(group, people.at(who)).facts; }
    [[nodiscard]] std::vector<domain::PersonId> waiting() const
    {
        std::vector<domain::PersonId> ids;
        for (const auto& row :
            ask([&](const application::Queries& queries) { return queries.planning.enrolmentsOf(group); })) {
            if (row.facts.status == EnrolmentStatus::Waiting) ids.push_back(row.facts.person);
        }
        return ids;
    }

    domain::CycleId group = cycle(track(3, {}), 2);
    std::vector<domain::PersonId> people{person("Albin"), person("Benali"), person("Camara"), person("Diallo")};
};

} // namespace

TEST_CASE("WAI-3: no seat is offered, confirmed or taken again in a cycle that is not open", "[services][enrolment]")
{
    TwoSeats office;
    must(office.change(0, {EnrolmentStatus::DroppedOut, {}, "emploi"}));
    must(office.change(2, {EnrolmentStatus::SeatOffered}));
    must(office.change(1, {EnrolmentStatus::CancelledBeforeStart, {}, "sante"}));
    must(office.change(1, {EnrolmentStatus::Requested}));
    const auto put = [&](CycleStatus status) {
        auto facts = must(office.services->planning.find(office.group)).value.facts();
        facts.status = status;
        must(office.store->transact({}, [&](application::Repositories& stored) -> Result<void> {
            auto done = stored.cycles.update(office.group, domain::Cycle::restore(facts));
            if (!done) return done.error();
            return {};
        }));
    };
    for (const auto status : {CycleStatus::Draft, CycleStatus::Closed, CycleStatus::Cancelled}) {
        const std::string refusal = "cycle: not-open " + std::string(domain::code(status));
        CAPTURE(refusal);
        put(status);
        const auto problem = [&](std::size_t who, EnrolmentStatus to) {
            return problemOf(refused(office, [&] { return office.change(who, {to, {}, "exception"}); }));
        };
        CHECK(problem(0, EnrolmentStatus::Confirmed) == refusal);
        CHECK(problem(1, EnrolmentStatus::Confirmed) == refusal);
        CHECK(problem(2, EnrolmentStatus::Confirmed) == refusal);
        CHECK(problem(3, EnrolmentStatus::SeatOffered) == refusal);
    }
    put(CycleStatus::Running);
    must(office.change(2, {EnrolmentStatus::Confirmed}));
}

TEST_CASE("CAP-5: a request does not pass those who wait, unless somebody writes why", "[services][enrolment]")
{
    TwoSeats office;
    must(office.change(0, {EnrolmentStatus::CancelledBeforeStart, {}, "sante"}));
    must(office.change(0, {EnrolmentStatus::Requested}));
    CHECK(problemOf(refused(office, [&] { return office.change(0, {EnrolmentStatus::Confirmed}); }))
        == "cycle: others-wait 2");
    must(office.change(0, {EnrolmentStatus::Confirmed, {}, "place promise par écrit"}));
    CHECK(office.facts(0).reason == "place promise par écrit");
    CHECK(office.cycleRow(office.group).seatsHeld == 2);

    must(office.change(1, {EnrolmentStatus::CancelledBeforeStart, {}, "emploi"}));
    for (const std::size_t who : {2U, 3U})
        must(office.change(who, {EnrolmentStatus::Refused, {}, "autre parcours"}));
    must(office.change(1, {EnrolmentStatus::Requested}));
    must(office.change(1, {EnrolmentStatus::Confirmed})); // Nobody waits any more.
}

TEST_CASE("an offer that passed costs the rank, one that is declined does not", "[services][enrolment]")
{
    TwoSeats office;
    const std::vector inOrder{office.people[2], office.people[3]};
    REQUIRE(office.waiting() == inOrder);
    must(office.change(0, {EnrolmentStatus::DroppedOut, {}, "emploi"}));
    must(office.change(2, {EnrolmentStatus::SeatOffered}));
    const Instant expiry = *office.facts(2).offerExpiresAt;
    must(office.change(2, {EnrolmentStatus::Waiting})); // « Garde son rang ».
    CHECK(office.facts(2).expiredOffers == 0);
    CHECK(office.waiting() == inOrder);

    must(office.change(2, {EnrolmentStatus::SeatOffered}));
    office.clock.day = addDays(office.clock.day, 4);
    REQUIRE(office.clock.now() > expiry);
    must(office.change(2, {EnrolmentStatus::Waiting}));
    CHECK(office.facts(2).expiredOffers == 1);
    CHECK(office.waiting() == std::vector{office.people[3], office.people[2]});

    must(office.change(2, {EnrolmentStatus::SeatOffered}));
    office.clock.day = addDays(office.clock.day, 4);
    must(office.change(2, {EnrolmentStatus::Confirmed})); // WAI-5, T33: a late « oui » is good while the seat is free.
    CHECK(office.facts(2).expiredOffers == 1);
}

TEST_CASE("somebody who comes back takes part again from the day that is said", "[services][enrolment]")
{
    TwoSeats office;
    must(office.change(0, {EnrolmentStatus::DroppedOut, office.clock.today(), "garde_enfant"}));
    CHECK(office.facts(0).leftOn == office.clock.today());
    CHECK(problemOf(refused(office, [&] { return office.change(0, {EnrolmentStatus::Confirmed}); }))
        == "reason: required");
    must(office.change(0, {EnrolmentStatus::Confirmed, {}, "place en crèche"}));
    CHECK(office.facts(0).status == EnrolmentStatus::Confirmed);
    CHECK_FALSE(office.facts(0).leftOn);
    CHECK(office.cycleRow(office.group).seatsHeld == 2);
}
