#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using namespace mediane::domain;
using application::Outcome;
using application::Repositories;

namespace {

EnrolmentFacts confirmed(const Seeds& seeds, PersonId person)
{
    EnrolmentFacts facts;
    facts.cycle = seeds.cycle;
    facts.person = person;
    facts.status = EnrolmentStatus::Confirmed;
    facts.enteredOn = kDay;
    return facts;
}

} // namespace

TEST_CASE("an enrolment keeps its facts and is found by its pair", "[persistence][enrolment]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        EnrolmentFacts facts = confirmed(seeds, seeds.person);
        facts.status = EnrolmentStatus::SeatOffered;
        facts.priority = 2;
        facts.requestedOn = kDay;
        facts.offeredAt = Instant(std::chrono::milliseconds(1'767'268'799'123));
        facts.offerExpiresAt = *facts.offeredAt + std::chrono::hours(48);
        facts.expiredOffers = 1;
        const auto id = must(all.enrolments.add(valid(facts)));
        const auto found = must(all.enrolments.findPair(seeds.cycle, seeds.person));
        REQUIRE(found.has_value());
        CHECK(found->id == id);
        CHECK(found->ref == "CYC-00001/PER-00001");
        CHECK(found->value->status == EnrolmentStatus::SeatOffered);
        CHECK(found->value->offeredAt == facts.offeredAt);
        CHECK(found->value->offerExpiresAt == facts.offerExpiresAt);
        CHECK(found->value->expiredOffers == 1);
        CHECK(must(all.enrolments.findPair(seeds.cycle, PersonId(99))) == std::nullopt);
        CHECK(all.enrolments.add(valid(facts)).error().code == ErrorCode::Conflict); // Once in a cycle.
    });
}

TEST_CASE("the storage refuses a seat too many", "[persistence][enrolment]")
{
    SampleFile file;
    const Seeds seeds = file.seed(); // One seat.
    const std::vector<FieldProblem> full{{"cycle", "full", "1/1"}};
    const PersonId other = file.write([&](Repositories& all) {
        must(all.enrolments.add(valid(confirmed(seeds, seeds.person))));
        return addPerson(all, "Saïdi", "Nadia");
    });
    const auto added = file.store().transact(
        {}, [&](Repositories& all) { return all.enrolments.add(valid(confirmed(seeds, other))); });
    REQUIRE_FALSE(added.hasValue());
    CHECK(added.error().code == ErrorCode::Conflict);
    CHECK(added.error().problems == full);

    const auto moved = file.store().transact({}, [&](Repositories& all) {
        EnrolmentFacts waiting = confirmed(seeds, other);
        waiting.status = EnrolmentStatus::Waiting;
        const auto id = must(all.enrolments.add(valid(waiting)));
        return all.enrolments.update(id, valid(confirmed(seeds, other)));
    });
    CHECK(moved.error().problems == full);
}

TEST_CASE("history is accepted for one transaction", "[persistence][enrolment]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        must(all.enrolments.acceptHistory());
        must(all.enrolments.acceptHistory());
        must(all.enrolments.add(valid(confirmed(seeds, seeds.person))));
        must(all.enrolments.add(valid(confirmed(seeds, addPerson(all, "Saïdi", "Nadia")))));
    });
    CHECK(file.count("SELECT count(*) FROM enrolment") == 2);
    CHECK(file.count("SELECT count(*) FROM history_import") == 0);
    const auto later = file.store().transact({}, [&](Repositories& all) {
        return all.enrolments.add(valid(confirmed(seeds, addPerson(all, "Petit", "Hugo"))));
    });
    CHECK(later.error().code == ErrorCode::Conflict);
}
