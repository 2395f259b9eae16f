#include "ui/frame/destination.h"

namespace mediane::ui {
namespace {

using application::SubjectKind;

Destination at(PageId page, RecordKind kind, std::int64_t id) { return {page, kind, id, {}}; }

} // namespace

Destination destinationOf(const application::Subject& subject)
{
    const std::int64_t id = subject.id;
    switch (subject.kind) {
    case SubjectKind::Person: return at(PageId::People, RecordKind::Person, id);
    case SubjectKind::Household: return at(PageId::People, RecordKind::Household, id);
    case SubjectKind::Cycle: return at(PageId::Planning, RecordKind::Cycle, id);
    case SubjectKind::Enrolment: return at(PageId::Planning, RecordKind::Enrolment, id);
    case SubjectKind::Session: return at(PageId::Attendance, RecordKind::Session, id);
    case SubjectKind::Device: return at(PageId::Devices, RecordKind::Device, id);
    case SubjectKind::Lot: return at(PageId::Devices, RecordKind::Lot, id);
    case SubjectKind::Allocation: return at(PageId::Devices, RecordKind::Allocation, id);
    case SubjectKind::Medium:
    case SubjectKind::Erasure: return at(PageId::Devices, RecordKind::None, 0);
    case SubjectKind::Operation: return at(PageId::Reports, RecordKind::Operation, id);
    case SubjectKind::Indicator: return at(PageId::Settings, RecordKind::Indicator, id);
    case SubjectKind::Action: return at(PageId::Settings, RecordKind::Action, id);
    case SubjectKind::Track: return at(PageId::Settings, RecordKind::Track, id);
    case SubjectKind::Organisation: return at(PageId::Settings, RecordKind::Organisation, id);
    case SubjectKind::Place: return at(PageId::Settings, RecordKind::Place, id);
    case SubjectKind::Staff: return at(PageId::Settings, RecordKind::Staff, id);
    case SubjectKind::Setting:
    case SubjectKind::Closure:
    case SubjectKind::Equipment:
    case SubjectKind::Absence:
    case SubjectKind::SkillGrid:
    case SubjectKind::Assessment:
    case SubjectKind::Sheet:
    case SubjectKind::Certificate: return at(PageId::Settings, RecordKind::None, 0);
    }
    return {};
}

Destination destinationOf(domain::PersonId id)
{
    return destinationOf(application::Subject{SubjectKind::Person, id.value()});
}
Destination destinationOf(domain::CycleId id)
{
    return destinationOf(application::Subject{SubjectKind::Cycle, id.value()});
}
Destination destinationOf(domain::SessionId id)
{
    return destinationOf(application::Subject{SubjectKind::Session, id.value()});
}
Destination destinationOf(domain::DeviceId id)
{
    return destinationOf(application::Subject{SubjectKind::Device, id.value()});
}
Destination destinationOf(domain::OperationId id)
{
    return destinationOf(application::Subject{SubjectKind::Operation, id.value()});
}

} // namespace mediane::ui
