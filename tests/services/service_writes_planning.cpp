#include "services/service_writes.h"

namespace mediane::test {

using application::HandoverRequest;
using domain::CycleStatus;
using domain::SessionReason;
using domain::WorkshopState;
using Scene = WatchedGroup;

namespace {

domain::SessionFacts afternoon(Scene& office)
{
    domain::SessionFacts facts;
    facts.action = office.action();
    facts.date = office.clock.today();
    facts.start = {14 * 60};
    facts.end = {16 * 60};
    return facts;
}

/// Every session of the group took place and everybody came; the last day is today.
void attendAll(Scene& office)
{
    for (const auto session : office.sessions) {
        office.clock.day = office.sessionRow(session).facts.date;
        (void)must(office.services->attendance.markAllPresent(session));
    }
}

void close(Scene& office)
{
    attendAll(office);
    must(office.services->planning.changeStatus(office.group, CycleStatus::Closed, office.clock.today()));
}

domain::DeviceId readyDevice(Scene& office)
{
    auto& devices = office.services->devices;
    domain::DeviceFacts facts;
    facts.grade = domain::Grade::B;
    const auto device = must(devices.saveDevice(std::nullopt, facts));
    for (const auto state : {WorkshopState::InWorkshop, WorkshopState::ToInspect, WorkshopState::Ready})
        must(devices.moveWorkshop(device, state));
    (void)must(devices.recordErasure({device, "DISK-1", "nwipe", "", office.clock.today()}));
    return device;
}

HandoverRequest waived(Scene& office, domain::DeviceId device)
{
    HandoverRequest request{device, office.alice};
    request.signedOn = office.clock.today();
    request.waiverReason = "Ordinateur perdu dans un incendie";
    return request;
}

} // namespace

std::vector<ServiceWrite> planningWrites()
{
    const auto status = [](std::string name, auto before, CycleStatus to) {
        return ServiceWrite{std::move(name), [before, to](Scene& office) {
                                before(office);
                                return [&office, to] {
                                    return office.work.planning.changeStatus(
                                        office.group, to, office.clock.today(), "une raison");
                                };
                            }};
    };
    return {
        {"create a cycle",
            [](Scene& office) {
                application::CyclePlan plan;
                plan.action = office.action();
                plan.track = office.plan;
                plan.title = "Automne";
                plan.sessions = must(office.services->planning.propose(office.plan, office.clock.today(), {600}));
                return [&office, plan] { return ended(office.work.planning.createCycle(plan)); };
            }},
        {"edit a cycle",
            [](Scene& office) {
                return [&] { return ended(office.work.planning.editCycle(office.group, "Été", {}, 8)); };
            }},
        status("close a cycle", attendAll, CycleStatus::Closed),
        status("reopen a cycle", close, CycleStatus::Running),
        status(
            "cancel a cycle", [](Scene&) {}, CycleStatus::Cancelled),
        {"add a session",
            [](Scene& office) {
                return [&office, facts = afternoon(office)] { return ended(office.work.planning.addSession(facts)); };
            }},
        {"shorten a session with presences",
            [](Scene& office) {
                (void)must(office.services->attendance.markAllPresent(office.first));
                auto facts = office.sessionRow(office.first).facts;
                facts.end = {15 * 60};
                return [&office, facts] { return ended(office.work.planning.editSession(office.first, facts)); };
            }},
        {"cancel a session",
            [](Scene& office) {
                return [&] { return office.work.planning.cancelSession(office.first, SessionReason::Weather); };
            }},
        {"restore a session",
            [](Scene& office) {
                must(office.services->planning.cancelSession(office.first, SessionReason::Weather));
                return [&] { return office.work.planning.restoreSession(office.first); };
            }},
        {"postpone a session",
            [](Scene& office) {
                return [&] {
                    return ended(office.work.planning.postponeSession(
                        office.first, SessionReason::Room, addDays(office.clock.today(), 3), {600}));
                };
            }},
        {"remove a session",
            [](Scene& office) { return [&] { return office.work.planning.removeSession(office.sessions[2]); }; }},
    };
}

std::vector<ServiceWrite> deviceWrites()
{
    const auto withDevice = [](std::string name, auto before, auto act) {
        return ServiceWrite{std::move(name), [before, act](Scene& office) {
                                const auto device = readyDevice(office);
                                const auto allocation = before(office, device);
                                return [&office, device, allocation, act] {
                                    return ended(act(office.work.devices, office, device, allocation));
                                };
                            }};
    };
    using Devices = application::DeviceService;
    using Device = domain::DeviceId;
    using Allocation = domain::AllocationId;
    const auto nothing = [](Scene&, Device) { return Allocation(0); };
    const auto reserved = [](Scene& office, Device device) {
        must(office.services->devices.reserve(device, office.alice));
        return Allocation(0);
    };
    const auto handed
        = [](Scene& office, Device device) { return must(office.services->devices.handOver(waived(office, device))); };
    return {
        withDevice("record a lot", nothing,
            [](Devices& all, Scene& at, Device, Allocation) {
                return all.saveLot(std::nullopt, {{}, at.clock.today(), 10, 9, 12'000});
            }),
        withDevice("add a device", nothing,
            [](Devices& all, Scene&, Device, Allocation) { return all.saveDevice(std::nullopt, {}); }),
        withDevice("edit a device", nothing,
            [](Devices& all, Scene&, Device device, Allocation) {
                domain::DeviceFacts facts;
                facts.maker = "Dell";
                facts.grade = domain::Grade::A;
                return all.saveDevice(device, facts);
            }),
        withDevice("move a device", nothing,
            [](Devices& all, Scene&, Device device, Allocation) {
                return all.moveWorkshop(device, WorkshopState::ToInspect);
            }),
        withDevice("record an erasure", nothing,
            [](Devices& all, Scene& at, Device device, Allocation) {
                return all.recordErasure({device, "DISK-2", "nwipe", "", at.clock.today()});
            }),
        withDevice("reserve", nothing,
            [](Devices& all, Scene& at, Device device, Allocation) { return all.reserve(device, at.alice); }),
        withDevice("release", reserved,
            [](Devices& all, Scene&, Device device, Allocation) { return all.release(device, "déménagement"); }),
        withDevice("hand over", nothing,
            [](Devices& all, Scene& at, Device device, Allocation) { return all.handOver(waived(at, device)); }),
        withDevice("hand over what is reserved", reserved,
            [](Devices& all, Scene& at, Device device, Allocation) { return all.handOver(waived(at, device)); }),
        withDevice("install", handed,
            [](Devices& all, Scene& at, Device, Allocation allocation) {
                return all.markInstalled(allocation, at.clock.today());
            }),
        withDevice("take back", handed,
            [](Devices& all, Scene& at, Device, Allocation allocation) {
                return all.takeBack(allocation, at.clock.today());
            }),
    };
}

} // namespace mediane::test
