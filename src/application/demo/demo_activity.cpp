#include "application/demo/demo_builder.h"

#include <fmt/format.h>

namespace mediane::application::demo {

using namespace domain;

void Builder::addDropIns()
{
    // A weekly help desk; the one of today is still to come or to be recorded.
    for (int week = -8; week <= 2; ++week) {
        SessionFacts facts{
            m_actions[1], std::nullopt, std::nullopt, "Permanence accès aux droits", SessionKind::DropIn};
        facts.date = day(7 * week);
        facts.start = {14 * 60};
        facts.end = {16 * 60};
        facts.place = m_places[0];
        facts.staff = {m_staff[0]};
        const bool past = week < 0;
        if (past) {
            facts.status = SessionStatus::Held;
            facts.sheet = SheetState::Validated;
        }
        if (week == -3) {
            facts.status = SessionStatus::Cancelled;
            facts.sheet = SheetState::ToRecord;
            facts.reason = SessionReason::StaffAbsent;
        }
        const auto session = kept(m_stored.sessions.add(Session::restore(facts)));
        if (facts.status != SessionStatus::Held) continue;
        for (std::size_t visitor = 0; visitor < 4; ++visitor) {
            const auto person = m_people[(std::size_t(week + 8) * 3 + visitor * 5) % m_people.size()];
            done(m_stored.attendance.put(
                session, person, {AttendanceState::Present, 30 + int(visitor) * 15, AttendanceOrigin::Keyboard}));
        }
    }
}

void Builder::addSchoolSessions()
{
    struct Visit
    {
        int offset;
        int pupils;
        int parents;
        int girls;
    };
    static constexpr std::array visits{Visit{-40, 26, 0, 14}, Visit{-33, 24, 0, 11}, Visit{-20, 0, 17, 12}};
    for (const auto& visit : visits) {
        SessionFacts facts{m_actions[2], std::nullopt, std::nullopt,
            visit.pupils > 0 ? "Écrans et sommeil, classe de sixième" : "Écrans à la maison, soirée des parents",
            SessionKind::Event};
        facts.date = day(visit.offset);
        facts.start = {10 * 60};
        facts.end = {11 * 60 + 30};
        facts.place = m_places[2];
        facts.staff = {m_staff[1]};
        facts.status = SessionStatus::Held;
        facts.sheet = SheetState::Validated;
        const auto session = kept(m_stored.sessions.add(Session::restore(facts)));
        const int total = visit.pupils + visit.parents;
        HeadcountFacts counts;
        counts.lines.push_back({HeadcountDimension::Total, "", total});
        if (visit.pupils > 0) counts.lines.push_back({HeadcountDimension::Audience, "scolaires", visit.pupils});
        if (visit.parents > 0) counts.lines.push_back({HeadcountDimension::Audience, "parents", visit.parents});
        counts.lines.push_back({HeadcountDimension::Gender, "F", visit.girls});
        counts.lines.push_back({HeadcountDimension::Gender, "M", total - visit.girls - 1});
        done(m_stored.headcounts.put(session, Headcount::restore(counts)));
    }
}

void Builder::addOpenSessions()
{
    addDropIns();
    addSchoolSessions();
}

void Builder::handOver(std::size_t device, std::size_t person, CycleId cycle, Date on, bool installed)
{
    AllocationFacts facts{m_devices[device], m_people[person], cycle, AllocationKind::Gift,
        installed ? AllocationState::Installed : AllocationState::HandedOver};
    facts.handedOn = on;
    facts.contractSignedOn = on;
    if (installed) facts.installedOn = addDays(on, 3);
    (void)kept(m_stored.allocations.add(Allocation::restore(facts)));
}

void Builder::addDevices()
{
    const auto lot = kept(m_stored.lots.add(Lot::restore({m_organisations[6], day(-120), 16, 14, 42500}), "LOT-1"));
    struct Machine
    {
        const char* maker;
        const char* model;
        DeviceKind kind;
        WorkshopState state;
        std::optional<Grade> grade;
        bool erased;
    };
    using enum WorkshopState;
    static constexpr std::array machines{
        Machine{"Lenovo", "ThinkPad X250", DeviceKind::Laptop, Ready, Grade::A, true},
        Machine{"Lenovo", "ThinkPad X250", DeviceKind::Laptop, Ready, Grade::B, true},
        Machine{"HP", "ProBook 450 G3", DeviceKind::Laptop, Ready, Grade::B, true},
        Machine{"HP", "ProBook 450 G3", DeviceKind::Laptop, Ready, Grade::A, true},
        Machine{"Dell", "Latitude E7240", DeviceKind::Laptop, Ready, Grade::B, true},
        Machine{"Dell", "Latitude E7240", DeviceKind::Laptop, Ready, Grade::C, true},
        Machine{"Lenovo", "ThinkCentre M73", DeviceKind::Desktop, Ready, Grade::B, true},
        Machine{"HP", "EliteDesk 800", DeviceKind::Desktop, ToInspect, Grade::B, true},
        Machine{"HP", "EliteDesk 800", DeviceKind::Desktop, InWorkshop, std::nullopt, true},
        Machine{"Acer", "Aspire A315", DeviceKind::Laptop, InWorkshop, std::nullopt, false},
        Machine{"Lenovo", "ThinkPad T450", DeviceKind::Laptop, WaitingForPart, std::nullopt, false},
        Machine{"Lenovo", "ThinkPad T450", DeviceKind::Laptop, Received, std::nullopt, false},
        Machine{"Dell", "OptiPlex 3020", DeviceKind::Desktop, Received, std::nullopt, false},
        Machine{"HP", "EliteBook 820", DeviceKind::Laptop, ForParts, Grade::D, false},
    };
    const int year = int(m_today.year());
    for (std::size_t i = 0; i < machines.size(); ++i) {
        const auto& machine = machines[i];
        DeviceFacts facts{lot, machine.kind, machine.maker, machine.model, "5CG" + std::to_string(4301 + i * 17),
            machine.state, machine.grade};
        const std::string number = fmt::format("PC-{}-{:04}", year, i + 1);
        m_devices.push_back(kept(m_stored.devices.add(Device::restore(facts), number)));
        if (i == 4) m_tour.device = number;
        const ErasureFacts erasure{m_devices.back(), "WD-" + std::to_string(88100 + i * 7), "PRNG Stream", "nwipe 0.42",
            day(-100 + int(i)), machine.erased ? ErasureOutcome::Erased : ErasureOutcome::Failed, "Samuel Delcourt"};
        if (machine.erased || i == 9) (void)kept(m_stored.erasures.add(Erasure::restore(erasure)));
    }
    for (std::size_t i = 0; i < 4; ++i)
        handOver(i, i, m_past.id, day(-12 + int(i)), i < 2);
    if (auto person = m_stored.people.find(m_people[4])) m_tour.beneficiary = person->ref;
    // One machine is promised, its contract still to be signed.
    AllocationFacts promised{m_devices[6], m_people[5], m_past.id};
    (void)kept(m_stored.allocations.add(Allocation::restore(promised)));
}

} // namespace mediane::application::demo
