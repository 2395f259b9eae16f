#pragma once

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

} // namespace mediane::ui

Q_DECLARE_METATYPE(mediane::ui::Destination)
