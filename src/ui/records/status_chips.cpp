#include "ui/records/labels.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct Chips
{
    Q_DECLARE_TR_FUNCTIONS(StatusChips)
};

} // namespace

Chip chip(domain::EnrolmentStatus status)
{
    using S = domain::EnrolmentStatus;
    switch (status) {
    case S::Requested: return {Icon::Clock, Chips::tr("Pre-enrolled"), Tone::Neutral};
    case S::Waiting: return {Icon::Seat, Chips::tr("On the waiting list"), Tone::Attention};
    case S::SeatOffered: return {Icon::Seat, Chips::tr("Seat offered"), Tone::Accent};
    case S::Confirmed: return {Icon::Check, Chips::tr("Enrolled"), Tone::Accent};
    case S::CancelledBeforeStart: return {Icon::Close, Chips::tr("Cancelled before the start"), Tone::Muted};
    case S::DroppedOut: return {Icon::LeftEarly, Chips::tr("Dropped out"), Tone::Attention};
    case S::Completed: return {Icon::Ok, Chips::tr("Completed"), Tone::Good};
    case S::Refused: return {Icon::Close, Chips::tr("Refused"), Tone::Muted};
    }
    return {};
}

Chip chip(domain::AttendanceState state)
{
    using S = domain::AttendanceState;
    switch (state) {
    case S::Present: return {Icon::Check, Chips::tr("Present"), Tone::Good};
    case S::Late: return {Icon::Late, Chips::tr("Late"), Tone::Attention};
    case S::LeftEarly: return {Icon::LeftEarly, Chips::tr("Left early"), Tone::Attention};
    case S::Excused: return {Icon::Excused, Chips::tr("Excused"), Tone::Muted};
    case S::Absent: return {Icon::Absent, Chips::tr("Absent"), Tone::Fault};
    case S::NotExpected: return {Icon::NotExpected, Chips::tr("Not expected"), Tone::Muted};
    }
    return {};
}

Chip chip(domain::SessionStatus status)
{
    using S = domain::SessionStatus;
    switch (status) {
    case S::Planned: return {Icon::Calendar, Chips::tr("Planned"), Tone::Neutral};
    case S::Held: return {Icon::Check, Chips::tr("Held"), Tone::Good};
    case S::Cancelled: return {Icon::Close, Chips::tr("Cancelled"), Tone::Muted};
    case S::Postponed: return {Icon::Clock, Chips::tr("Postponed"), Tone::Attention};
    }
    return {};
}

Chip chip(domain::WorkshopState state)
{
    using S = domain::WorkshopState;
    switch (state) {
    case S::Expected: return {Icon::Clock, Chips::tr("Expected"), Tone::Muted};
    case S::Received: return {Icon::Import, Chips::tr("Received"), Tone::Neutral};
    case S::InWorkshop: return {Icon::Settings, Chips::tr("In the workshop"), Tone::Accent};
    case S::WaitingForPart: return {Icon::Clock, Chips::tr("Waiting for a part"), Tone::Attention};
    case S::ToInspect: return {Icon::Search, Chips::tr("To be inspected"), Tone::Accent};
    case S::Ready: return {Icon::Ok, Chips::tr("Ready"), Tone::Good};
    case S::ForParts: return {Icon::More, Chips::tr("For parts"), Tone::Muted};
    case S::ToScrap: return {Icon::Trash, Chips::tr("To be scrapped"), Tone::Attention};
    case S::Scrapped: return {Icon::Trash, Chips::tr("Scrapped"), Tone::Muted};
    case S::Missing: return {Icon::Warning, Chips::tr("Cannot be found"), Tone::Fault};
    }
    return {};
}

Chip chip(domain::DataState state)
{
    using S = domain::DataState;
    switch (state) {
    case S::Unknown: return {Icon::Help, Chips::tr("Disks not listed"), Tone::Attention};
    case S::ToErase: return {Icon::Warning, Chips::tr("To be erased"), Tone::Attention};
    case S::Erasing: return {Icon::Clock, Chips::tr("Being erased"), Tone::Accent};
    case S::ToConfirm: return {Icon::Help, Chips::tr("Proof to confirm"), Tone::Attention};
    case S::Failed: return {Icon::Error, Chips::tr("Erasure failed"), Tone::Fault};
    case S::Erased: return {Icon::Lock, Chips::tr("Erased"), Tone::Good};
    case S::NoMedia: return {Icon::NotExpected, Chips::tr("No disk"), Tone::Good};
    case S::Removed: return {Icon::NotExpected, Chips::tr("Disks removed"), Tone::Good};
    case S::Destroyed: return {Icon::Trash, Chips::tr("Disks destroyed"), Tone::Good};
    case S::UserData: return {Icon::People, Chips::tr("Holder's data"), Tone::Neutral};
    }
    return {};
}

Chip chip(domain::AllocationState state)
{
    using S = domain::AllocationState;
    switch (state) {
    case S::None: return {Icon::NotExpected, Chips::tr("Not allocated"), Tone::Muted};
    case S::Reserved: return {Icon::Clock, Chips::tr("Reserved"), Tone::Accent};
    case S::Allocated: return {Icon::Flag, Chips::tr("Allocated"), Tone::Accent};
    case S::HandedOver: return {Icon::Check, Chips::tr("Handed over"), Tone::Good};
    case S::Installed: return {Icon::House, Chips::tr("Installed at home"), Tone::Good};
    case S::Returned: return {Icon::Undo, Chips::tr("Returned"), Tone::Muted};
    case S::Lost: return {Icon::Warning, Chips::tr("Lost"), Tone::Fault};
    case S::Stolen: return {Icon::Warning, Chips::tr("Stolen"), Tone::Fault};
    case S::GivenForGood: return {Icon::Check, Chips::tr("Given for good"), Tone::Good};
    }
    return {};
}

} // namespace mediane::ui
