#include "services/workshop.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using domain::AllocationState;
using domain::DataState;
using domain::Grade;
using domain::WorkshopState;
using Rules = std::vector<std::string>;

TEST_CASE("a machine that comes back has to be erased and checked again", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    const auto allocation = must(devices.handOver(office.request(office.alice)));
    const auto handedOn = office.clock.today();
    office.clock.day = addDays(handedOn, 30);
    CHECK(problemOf(refused(office, [&] { return devices.takeBack(allocation, addDays(handedOn, -1)); }))
        == "returnedOn: end-before-start");
    CHECK(problemOf(refused(office, [&] { return devices.takeBack(allocation, addDays(handedOn, 31)); }))
        == "returnedOn: in-the-future");
    must(devices.takeBack(allocation, office.clock.today()));

    auto row = office.row(office.device);
    CHECK(row.facts.workshop == WorkshopState::Received);
    CHECK_FALSE(row.facts.grade);
    CHECK(row.data == DataState::ToErase);
    CHECK(row.allocation == AllocationState::None);
    const auto closed = office.allocations(office.device).at(0).facts;
    CHECK(closed.state == AllocationState::Returned);
    CHECK(closed.returnedOn == office.clock.today());
    CHECK(office.missing(office.request(office.alice)) == Rules{"not_ready recu", "medium_not_erased a_effacer"});
    CHECK(problemOf(refused(office, [&] { return devices.takeBack(allocation, office.clock.today()); }))
        == "state: transition retourne");

    office.erase(office.device);
    CHECK(office.row(office.device).data == DataState::Erased);
    office.moveTo(office.device, {WorkshopState::InWorkshop, WorkshopState::ToInspect});
    CHECK(problemOf(refused(office, [&] { return devices.moveWorkshop(office.device, WorkshopState::Ready); }))
        == "grade: required");
    auto facts = office.row(office.device).facts;
    facts.grade = Grade::C;
    (void)must(devices.saveDevice(office.device, facts));
    office.moveTo(office.device, {WorkshopState::Ready});
    CHECK(devices.handOver(office.request(office.alice)).hasValue());
    CHECK(office.allocations(office.device).size() == 2);
}

TEST_CASE("a machine moves only along the ways of the workshop", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    const auto put = [&](WorkshopState state) {
        auto facts = office.row(office.device).facts;
        facts.workshop = state;
        must(office.store->transact({}, [&](application::Repositories& stored) {
            return stored.devices.update(office.device, domain::Device::restore(facts));
        }));
    };
    for (const auto from : domain::allOf<WorkshopState>()) {
        const auto ways = application::DeviceService::next(from);
        for (const auto to : domain::allOf<WorkshopState>()) {
            INFO(domain::code(from) << " → " << domain::code(to));
            put(from);
            if (std::ranges::find(ways, to) != ways.end()) {
                must(devices.moveWorkshop(office.device, to));
                CHECK(office.row(office.device).facts.workshop == to);
            } else {
                const auto error = refused(office, [&] { return devices.moveWorkshop(office.device, to); });
                CHECK(problemOf(error) == "workshop: transition " + std::string(domain::code(from)));
            }
        }
    }
}

TEST_CASE("a machine good for parts is never ready, one with data never scrap", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    domain::DeviceFacts facts;
    facts.grade = Grade::D;
    const auto made = must(devices.saveDevice(std::nullopt, facts));
    office.moveTo(made, {WorkshopState::InWorkshop, WorkshopState::ToInspect});
    CHECK(problemOf(refused(office, [&] { return devices.moveWorkshop(made, WorkshopState::Ready); }))
        == "grade: grade-d-not-ready");
    office.moveTo(made, {WorkshopState::InWorkshop, WorkshopState::ToScrap});
    CHECK(problemOf(refused(office, [&] { return devices.moveWorkshop(made, WorkshopState::Scrapped); }))
        == "media: not-erased inconnu");
    office.erase(made, domain::ErasureOutcome::NoMedia, "");
    office.moveTo(made, {WorkshopState::Scrapped});
    CHECK(office.row(made).facts.workshop == WorkshopState::Scrapped);
}

TEST_CASE("a new machine gets the next number and starts as received, whatever is said", "[services][device]")
{
    Workshop office;
    domain::DeviceFacts facts;
    facts.workshop = WorkshopState::Ready;
    facts.grade = Grade::A;
    const auto one = must(office.services->devices.saveDevice(std::nullopt, facts));
    const auto two = must(office.services->devices.saveDevice(std::nullopt, facts));
    CHECK(office.row(office.device).number == "PC-2026-0001");
    CHECK(office.row(one).number == "PC-2026-0002");
    CHECK(office.row(two).number == "PC-2026-0003");
    CHECK(office.row(one).facts.workshop == WorkshopState::Received);
    (void)must(office.services->devices.saveDevice(one, facts));
    CHECK(office.row(one).facts.workshop == WorkshopState::Received);
}

TEST_CASE("a promise holds a machine until it is released", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    CHECK(problemOf(refused(office, [&] { return devices.release(office.device, "…"); })) == "device: not-reserved");
    must(devices.reserve(office.device, office.bruno, office.group));
    CHECK(office.row(office.device).allocation == AllocationState::Reserved);
    CHECK(office.row(office.device).holder == office.bruno);
    CHECK(problemOf(refused(office, [&] { return devices.reserve(office.device, office.alice); }))
        == "device: already-allocated PC-2026-0001");

    const auto line = office.journalEnd();
    must(devices.release(office.device, "parti en vacances"));
    CHECK(office.row(office.device).allocation == AllocationState::None);
    const auto entries = office.journalAfter(line);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].verb == "released");
    CHECK(nlohmann::json::parse(entries[0].after).at("reason") == "parti en vacances");
    CHECK(entries[1].verb == "deleted");
    (void)refused(office, [&] { return devices.reserve(office.device, domain::PersonId(9999)); });
}

TEST_CASE("a machine is installed after it was handed over, once", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    const auto allocation = must(devices.handOver(office.request(office.alice)));
    const auto today = office.clock.today();
    CHECK(problemOf(refused(office, [&] { return devices.markInstalled(allocation, addDays(today, -1)); }))
        == "installedOn: end-before-start");
    CHECK(problemOf(refused(office, [&] { return devices.markInstalled(allocation, addDays(today, 1)); }))
        == "installedOn: in-the-future");
    must(devices.markInstalled(allocation, today));
    CHECK(office.allocations(office.device).at(0).facts.installedOn == today);
    CHECK(office.row(office.device).allocation == AllocationState::Installed);
    CHECK(problemOf(refused(office, [&] { return devices.markInstalled(allocation, today); }))
        == "state: transition installe");
    must(devices.takeBack(allocation, today));
}

TEST_CASE("an erasure says which medium and when, not later than today", "[services][device]")
{
    Workshop office;
    auto& devices = office.services->devices;
    const auto today = office.clock.today();
    CHECK(problemsOf(refused(office, [&] { return devices.recordErasure({office.device}); }))
        == Rules{"medium: required", "date: required"});
    domain::ErasureFacts facts{office.device, "S-9", "", "", addDays(today, 1)};
    CHECK(problemOf(refused(office, [&] { return devices.recordErasure(facts); })) == "date: in-the-future");
    facts.device = domain::DeviceId(9999);
    facts.date = today;
    (void)refused(office, [&] { return devices.recordErasure(facts); });
    office.erase(office.device, domain::ErasureOutcome::Insanity, "S-2");
    CHECK(office.row(office.device).data == DataState::Failed); // The worst of its media.
}
