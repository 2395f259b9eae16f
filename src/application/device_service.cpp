#include "application/refusal.h"

#include <mediane/application/device_service.h>

namespace mediane::application {

using domain::Allocation;
using domain::AllocationFacts;
using domain::AllocationId;
using domain::AllocationState;
using domain::Device;
using domain::DeviceFacts;
using domain::DeviceId;
using domain::WorkshopState;

namespace {

Subject deviceSubject(DeviceId device) { return {SubjectKind::Device, device.value()}; }

} // namespace

Result<domain::LotId> DeviceService::saveLot(std::optional<domain::LotId> lot, domain::LotFacts facts)
{
    auto checked = domain::Lot::create(facts);
    if (!checked) return checked.error();
    auto saved = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<domain::LotId> {
        if (!lot) return stored.lots.add(*checked);
        auto updated = stored.lots.update(*lot, *checked);
        if (!updated) return updated.error();
        return *lot;
    });
    if (saved) m_context.changes.publish({Subject{SubjectKind::Lot, saved->value()}});
    return saved;
}

Result<DeviceId> DeviceService::saveDevice(std::optional<DeviceId> device, DeviceFacts facts)
{
    auto saved = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<DeviceId> {
        if (device) {
            auto before = stored.devices.find(*device);
            if (!before) return before.error();
            facts.workshop = before->value->workshop; // Moves only along its state machine.
        } else {
            facts.workshop = WorkshopState::Received;
        }
        auto checked = Device::create(facts);
        if (!checked) return checked.error();
        if (device) {
            auto updated = stored.devices.update(*device, *checked);
            if (!updated) return updated.error();
            return *device;
        }
        auto number = stored.queries.devices.nextNumber(int(m_context.clock.today().year()));
        if (!number) return number.error();
        return stored.devices.add(*checked, *number);
    });
    if (saved) m_context.changes.publish({deviceSubject(*saved)});
    return saved;
}

Result<void> DeviceService::moveWorkshop(DeviceId device, WorkshopState to)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.devices.find(device);
        if (!found) return found.error();
        DeviceFacts facts = found->value.facts();
        if (domain::find(domain::workshopTransitions(), facts.workshop, to) == nullptr)
            return refusal("workshop", "transition", std::string(domain::code(facts.workshop)));
        if (to == WorkshopState::Ready && !facts.grade) return refusal("grade", "required");
        auto row = stored.queries.devices.device(device);
        if (!row) return row.error();
        if (to == WorkshopState::Scrapped && !domain::isSafeToHandOver(row->data)) // VER-7
            return refusal("media", "not-erased", std::string(domain::code(row->data)));
        facts.workshop = to;
        auto checked = Device::create(facts);
        if (!checked) return checked.error();
        auto updated = stored.devices.update(device, *checked);
        if (!updated) return updated.error();
        return {};
    });
    if (done) m_context.changes.publish({deviceSubject(device)});
    return done;
}

std::vector<WorkshopState> DeviceService::next(WorkshopState from)
{
    std::vector<WorkshopState> targets;
    for (const auto& step : domain::workshopTransitions()) {
        if (step.from == from) targets.push_back(step.to);
    }
    return targets;
}

Result<domain::ErasureId> DeviceService::recordErasure(domain::ErasureFacts facts)
{
    auto problems = domain::check(facts);
    if (!facts.date) problems.push_back({"date", "required"});
    if (facts.date && *facts.date > m_context.clock.today()) problems.push_back({"date", "in-the-future"});
    if (!problems.empty()) return Error{ErrorCode::Invalid, "erasure draft", std::move(problems)};
    const DeviceId device = facts.device;
    auto added = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<domain::ErasureId> {
        return stored.erasures.add(domain::Erasure::restore(facts));
    });
    if (added) m_context.changes.publish({deviceSubject(device)});
    return added;
}

Result<void> DeviceService::reserve(DeviceId device, domain::PersonId person, std::optional<domain::CycleId> cycle)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto row = stored.queries.devices.device(device);
        if (!row) return row.error();
        if (row->allocation != AllocationState::None) return refusal("device", "already-allocated", row->number);
        AllocationFacts facts{device, person, cycle};
        auto added = stored.allocations.add(Allocation::restore(facts));
        if (!added) return added.error();
        return {};
    });
    if (done) m_context.changes.publish({deviceSubject(device)});
    return done;
}

Result<void> DeviceService::release(DeviceId device, const std::string& reason)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto allocations = stored.queries.devices.allocations(device);
        if (!allocations) return allocations.error();
        for (const auto& row : *allocations) {
            const auto* const step
                = domain::find(domain::allocationTransitions(), row.facts.state, AllocationState::None);
            if (step == nullptr) continue;
            if (domain::has(step->needs, domain::Needs::Reason) && reason.empty()) return invalid("reason", "required");
            if (auto noted
                = stored.journal.note({deviceSubject(device), row.facts.person, "released", {{"reason", reason}}});
                !noted)
                return noted;
            return stored.allocations.remove(row.id);
        }
        return refusal("device", "not-reserved");
    });
    if (done) m_context.changes.publish({deviceSubject(device)});
    return done;
}

Result<void> DeviceService::markInstalled(AllocationId allocation, Date on)
{
    if (on > m_context.clock.today()) return invalid("installedOn", "in-the-future");
    std::int64_t device = 0;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.allocations.find(allocation);
        if (!found) return found.error();
        AllocationFacts facts = found->value.facts();
        device = facts.device.value();
        if (domain::find(domain::allocationTransitions(), facts.state, AllocationState::Installed) == nullptr)
            return refusal("state", "transition", std::string(domain::code(facts.state)));
        if (facts.handedOn && on < *facts.handedOn) return invalid("installedOn", "end-before-start");
        facts.state = AllocationState::Installed;
        facts.installedOn = on;
        auto updated = stored.allocations.update(allocation, Allocation::restore(facts));
        if (!updated) return updated.error();
        return {};
    });
    if (done) m_context.changes.publish({deviceSubject(DeviceId(device))});
    return done;
}

Result<void> DeviceService::takeBack(AllocationId allocation, Date on)
{
    if (on > m_context.clock.today()) return invalid("returnedOn", "in-the-future");
    std::int64_t deviceId = 0;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.allocations.find(allocation);
        if (!found) return found.error();
        AllocationFacts facts = found->value.facts();
        deviceId = facts.device.value();
        if (domain::find(domain::allocationTransitions(), facts.state, AllocationState::Returned) == nullptr)
            return refusal("state", "transition", std::string(domain::code(facts.state)));
        facts.state = AllocationState::Returned;
        facts.returnedOn = on;
        auto checked = Allocation::create(facts);
        if (!checked) return checked.error();
        if (auto updated = stored.allocations.update(allocation, *checked); !updated) return updated.error();
        auto device = stored.devices.find(facts.device);
        if (!device) return device.error();
        DeviceFacts back = device->value.facts();
        back.workshop = WorkshopState::Received; // VER-6: received again, its grade and sign-off gone.
        back.grade = std::nullopt;
        auto updated = stored.devices.update(facts.device, Device::restore(back));
        if (!updated) return updated.error();
        return {};
    });
    if (done) m_context.changes.publish({deviceSubject(DeviceId(deviceId))});
    return done;
}

} // namespace mediane::application
