#include "ui/records/labels.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct Chips
{
    Q_DECLARE_TR_FUNCTIONS(StatusChips)
};

} // namespace

Chip chipOf(domain::WorkshopState state)
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

Chip chipOf(domain::DataState state)
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

Chip chipOf(domain::AllocationState state)
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
