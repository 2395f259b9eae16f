#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using namespace mediane::domain;
using application::Outcome;
using application::Repositories;

TEST_CASE("lots and devices keep their facts", "[persistence][device]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        const auto donor = must(all.organisations.add(valid(OrganisationFacts{"Mairie"})));
        const auto lot = must(all.lots.add(valid(LotFacts{donor, kDay, 10, 9, 41'500}), "LOT1"));
        const auto found = must(all.lots.find(lot));
        CHECK(found.value->donor == donor);
        CHECK(found.value->date == kDay);
        CHECK(found.value->announced == 10);
        CHECK(found.value->received == 9);
        CHECK(found.value->weightGrams == 41'500);

        const DeviceFacts facts{lot, DeviceKind::Desktop, "Dell", "Élan 3", "SN-1", WorkshopState::Ready, Grade::B};
        const auto device = must(all.devices.add(valid(facts), "PC-1"));
        const auto stored = must(all.devices.find(device));
        CHECK(stored.value->lot == lot);
        CHECK(stored.value->kind == DeviceKind::Desktop);
        CHECK(stored.value->maker == "Dell");
        CHECK(stored.value->serial == "SN-1");
        CHECK(stored.value->workshop == WorkshopState::Ready);
        CHECK(stored.value->grade == Grade::B);
        CHECK(must(all.devices.update(device, valid(facts))) == Outcome::Unchanged);
    });
    CHECK(file.text("SELECT search_key FROM device") == "pc 1 dell elan 3 sn 1");
    CHECK(file.count("SELECT count(*) FROM journal WHERE after LIKE '%search_key%'") == 0);
}

TEST_CASE("the first erasure of a serial number makes the medium", "[persistence][device]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        const auto device = must(all.devices.add(valid(DeviceFacts{}), "PC-1"));
        ErasureFacts facts{device, "WD-1", "nwipe", "ShredOS", kDay, ErasureOutcome::Failed, "Luc"};
        const auto first = must(all.erasures.add(valid(facts)));
        facts.outcome = ErasureOutcome::Erased;
        must(all.erasures.add(valid(facts)));
        const auto found = must(all.erasures.find(first));
        CHECK(found.value->device == device);
        CHECK(found.value->medium == "WD-1");
        CHECK(found.value->method == "nwipe");
        CHECK(found.value->tool == "ShredOS");
        CHECK(found.value->date == kDay);
        CHECK(found.value->outcome == ErasureOutcome::Failed);
        CHECK(found.value->operatorName == "Luc");
        facts.medium = "WD-2";
        CHECK(must(all.erasures.update(first, valid(facts))) == Outcome::Updated);
        CHECK(must(all.erasures.find(first)).value->medium == "WD-2");
        must(all.erasures.add(valid(ErasureFacts{device, {}, {}, {}, kDay, ErasureOutcome::NoMedia})));
        must(all.erasures.remove(first));
        CHECK(all.erasures.find(first).error().code == ErrorCode::NotFound);
    });
    CHECK(file.count("SELECT count(*) FROM medium") == 2);
    CHECK(file.count("SELECT count(*) FROM journal WHERE subject_kind = 'medium'") == 2);
}

TEST_CASE("allocations keep their facts", "[persistence][device]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        const auto device = must(all.devices.add(valid(DeviceFacts{}), "PC-1"));
        const AllocationFacts facts{device, seeds.person, seeds.cycle, AllocationKind::Loan, AllocationState::Returned,
            kDay, kDay, kDay, std::chrono::year(2026) / 4 / 1, "situation urgente"};
        const auto id = must(all.allocations.add(valid(facts)));
        const auto found = must(all.allocations.find(id));
        CHECK(found.value->device == device);
        CHECK(found.value->person == seeds.person);
        CHECK(found.value->cycle == seeds.cycle);
        CHECK(found.value->kind == AllocationKind::Loan);
        CHECK(found.value->state == AllocationState::Returned);
        CHECK(found.value->handedOn == facts.handedOn);
        CHECK(found.value->contractSignedOn == facts.contractSignedOn);
        CHECK(found.value->installedOn == facts.installedOn);
        CHECK(found.value->returnedOn == facts.returnedOn);
        CHECK(found.value->waiverReason == "situation urgente");
        CHECK(all.people.remove(seeds.person).error().code == ErrorCode::Conflict);
    });
    CHECK(file.count("SELECT person_id FROM journal WHERE table_name = 'allocation'") == 1);
}
