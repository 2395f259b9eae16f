#pragma once

#include <mediane/application/subject.h>
#include <mediane/domain/ids.h>

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace mediane::ui {

/// The pages, in the sidebar's order (Ctrl+1 … Ctrl+7).
enum class PageId { Today, People, Planning, Attendance, Devices, Reports, Settings };

/// What a page can open.
enum class RecordKind {
    None,
    Person,
    Household,
    Cycle,
    Session,
    Enrolment,
    Device,
    Lot,
    Allocation,
    Operation,
    Indicator,
    Action,
    Track,
    Organisation,
    Place,
    Staff
};

/// A place in the application: a page, maybe a record there, maybe one of the page's views ("matrix", "lots",
/// "import").
struct Destination
{
    PageId page = PageId::Today;
    RecordKind kind = RecordKind::None;
    std::int64_t id = 0; ///< Value of the record's StrongId; ignored when kind is None.
    QString view = {};

    bool operator==(const Destination&) const = default;
};

/// Where a record is shown: the page of its kind.
[[nodiscard]] Destination destinationOf(const application::Subject& subject);
[[nodiscard]] Destination destinationOf(domain::PersonId id);
[[nodiscard]] Destination destinationOf(domain::CycleId id);
[[nodiscard]] Destination destinationOf(domain::SessionId id);
[[nodiscard]] Destination destinationOf(domain::DeviceId id);
[[nodiscard]] Destination destinationOf(domain::OperationId id);

} // namespace mediane::ui
