#include "services/workshop.h"

#include <nlohmann/json.hpp>

namespace mediane::test {

using application::HandoverRequest;
using application::Queries;
using domain::DeviceId;
using domain::WorkshopState;

Workshop::Workshop()
{
    auto& attendance = services->attendance;
    must(attendance.markMany(first, {{alice, {}}, {bruno, {}}}));
    clock.day = sessionRow(sessions[2]).facts.date;
    must(attendance.mark(sessions[1], alice, {}));
    device = erasedDevice();
    told.clear();
}

DeviceId Workshop::readyDevice()
{
    domain::DeviceFacts facts;
    facts.maker = "Lenovo";
    facts.grade = domain::Grade::B;
    const auto made = must(services->devices.saveDevice(std::nullopt, facts));
    moveTo(made, {WorkshopState::InWorkshop, WorkshopState::ToInspect, WorkshopState::Ready});
    return made;
}

DeviceId Workshop::erasedDevice()
{
    const auto made = readyDevice();
    erase(made);
    return made;
}

void Workshop::erase(DeviceId which, domain::ErasureOutcome outcome, const std::string& medium)
{
    (void)must(services->devices.recordErasure({which, medium, "PRNG Stream", "nwipe", clock.today(), outcome}));
}

void Workshop::moveTo(DeviceId which, std::initializer_list<WorkshopState> way)
{
    for (const auto to : way)
        must(services->devices.moveWorkshop(which, to));
}

application::DeviceRow Workshop::row(DeviceId which) const
{
    return ask([&](const Queries& queries) { return queries.devices.device(which); });
}

std::vector<application::AllocationRow> Workshop::allocations(DeviceId which) const
{
    return ask([&](const Queries& queries) { return queries.devices.allocations(which); });
}

HandoverRequest Workshop::request(domain::PersonId person) const
{
    HandoverRequest wanted;
    wanted.device = device;
    wanted.person = person;
    wanted.signedOn = clock.today();
    return wanted;
}

std::vector<std::string> Workshop::missing(const HandoverRequest& wanted)
{
    const auto stored = everything();
    const auto line = journalEnd();
    const auto toldBefore = told.size();
    const auto error = [&] {
        const auto done = services->devices.handOver(wanted);
        if (done) FAIL("handed over instead of refused");
        return done.error();
    }();
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(everything() == stored);
    CHECK(told.size() == toldBefore);
    CHECK(must(services->devices.assess(wanted)).missing == error.problems); // The screen says the same.

    const auto entries = journalAfter(line);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].verb == "handover-refused");
    CHECK(entries[0].subject == application::Subject{application::SubjectKind::Device, wanted.device.value()});
    CHECK(entries[0].person == wanted.person);
    const auto details = nlohmann::json::parse(entries[0].after);
    CHECK(details.size() == error.problems.size());
    std::vector<std::string> rules;
    for (const auto& problem : error.problems) {
        CHECK(problem.field == "handover");
        CHECK(details.value(problem.rule, "?") == problem.value);
        rules.push_back(problem.rule + (problem.value.empty() ? "" : " ") + problem.value);
    }
    return rules;
}

} // namespace mediane::test
