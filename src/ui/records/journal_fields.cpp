#include "ui/records/journal_fields.h"

#include "ui/records/labels.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace mediane::ui {
namespace {

using Shape = JournalField::Shape;
using Kind = application::SubjectKind;

constexpr const char* kContext = "JournalFields";

template <class E>
constexpr auto kWord = &wordOfCode<E>;

QString enrolmentWord(const std::string& code)
{
    const auto status = domain::fromCode<domain::EnrolmentStatus>(code);
    return status ? enrolmentChip(*status).word : QString::fromStdString(code);
}

QString attendanceStateWord(const std::string& code)
{
    const auto state = domain::fromCode<domain::AttendanceState>(code);
    return state ? attendanceWord(state) : QString::fromStdString(code);
}

// The columns of the tables whose journals are shown. A test compares them with the schema.
constexpr std::array kPersonFields{
    JournalField{"", "last_name", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Last name")},
    JournalField{"", "first_name", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "First name")},
    JournalField{"", "birth_date", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Date of birth")},
    JournalField{"", "birth_year", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Year of birth")},
    JournalField{"", "gender", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Gender"), kWord<domain::Gender>},
    JournalField{
        "", "occupation", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Occupation"), kWord<domain::Occupation>},
    JournalField{"", "address", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Address")},
    JournalField{"", "postcode", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Postcode")},
    JournalField{"", "city", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "City")},
    JournalField{"", "insee_code", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "INSEE code")},
    JournalField{"", "longitude", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Longitude")},
    JournalField{"", "latitude", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Latitude")},
    JournalField{
        "", "qpv", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Neighbourhood"), kWord<domain::QpvSituation>},
    JournalField{"", "qpv_code", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Neighbourhood code")},
    JournalField{"", "phone", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Phone")},
    JournalField{"", "email", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "E-mail")},
    JournalField{"", "language", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Language")},
    JournalField{
        "", "household_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Household"), nullptr, Kind::Household},
    JournalField{"", "prescriber_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Referred by"), nullptr,
        Kind::Organisation},
    JournalField{"", "audience", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Audience"), kWord<domain::Audience>},
    JournalField{"", "welcomed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Welcomed on")},
    JournalField{"", "informed", Shape::YesNo, QT_TRANSLATE_NOOP("JournalFields", "Information given")},
    JournalField{"", "image_consent", Shape::YesNo, QT_TRANSLATE_NOOP("JournalFields", "Image rights")},
};

constexpr std::array kCycleFields{
    JournalField{"enrolment", "status", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Status"), enrolmentWord},
    JournalField{"", "priority", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Priority")},
    JournalField{"", "requested_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Requested on")},
    JournalField{"", "entered_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Entered on")},
    JournalField{"", "left_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Left on")},
    JournalField{"", "reason", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Reason"), leavingReasonText},
    JournalField{"", "contract_signed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Contract signed on")},
    JournalField{"", "offered_at", Shape::Instant, QT_TRANSLATE_NOOP("JournalFields", "Seat offered on")},
    JournalField{"", "offer_expires_at", Shape::Instant, QT_TRANSLATE_NOOP("JournalFields", "Offer valid until")},
    JournalField{"", "expired_offers", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Expired offers")},
    JournalField{
        "attendance", "state", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Attendance"), attendanceStateWord},
    JournalField{"", "minutes", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Minutes")},
    JournalField{"", "origin", Shape::Hidden},
    JournalField{"", "comment", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Remark")},
    JournalField{
        "", "makes_up_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Makes up for"), nullptr, Kind::Session},
    JournalField{
        "", "session_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Session"), nullptr, Kind::Session},
    JournalField{"", "cycle_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Cycle"), nullptr, Kind::Cycle},
    JournalField{"", "person_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Person"), nullptr, Kind::Person},
};

constexpr std::array kDeviceFields{
    JournalField{"", "lot_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Donation lot"), nullptr, Kind::Lot},
    JournalField{"device", "kind", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Kind"), kWord<domain::DeviceKind>},
    JournalField{"", "maker", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Maker")},
    JournalField{"", "model", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Model")},
    JournalField{"", "serial", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Serial number")},
    JournalField{
        "", "workshop", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Workshop"), kWord<domain::WorkshopState>},
    JournalField{"", "grade", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Grade")},
    JournalField{"", "device_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Device"), nullptr, Kind::Device},
    JournalField{
        "allocation", "kind", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Nature"), kWord<domain::AllocationKind>},
    JournalField{"allocation", "state", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Allocation"),
        kWord<domain::AllocationState>},
    JournalField{"", "handed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Handed over on")},
    JournalField{"", "installed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Installed on")},
    JournalField{"", "returned_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Returned on")},
    JournalField{"", "waiver_reason", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Reason of the waiver")},
    JournalField{"", "medium_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Disk"), nullptr, Kind::Medium},
    JournalField{"", "fitted_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Fitted on")},
    JournalField{"", "removed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Removed on")},
    JournalField{"", "method", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Method")},
    JournalField{"", "tool", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Tool")},
    JournalField{"", "done_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Done on")},
    JournalField{
        "", "outcome", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Outcome"), kWord<domain::ErasureOutcome>},
    JournalField{"", "operator", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Done by")},
    JournalField{
        "", "donor_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Donor"), nullptr, Kind::Organisation},
    JournalField{"", "given_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Given on")},
    JournalField{"", "announced", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Devices announced")},
    JournalField{"", "received", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Devices received")},
    JournalField{"", "weight_grams", Shape::Weight, QT_TRANSLATE_NOOP("JournalFields", "Weight")},
    JournalField{"", "label", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Name")},
};

// The details of notes: why a handover was refused, what was waived.
constexpr std::array kNoteFields{
    JournalField{
        "", "not_ready", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Not ready"), kWord<domain::WorkshopState>},
    JournalField{"", "media_unknown", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "Its disks are not listed")},
    JournalField{"", "medium_not_erased", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Disk not erased"),
        kWord<domain::DataState>},
    JournalField{"", "already_allocated", Shape::Flag,
        QT_TRANSLATE_NOOP("JournalFields", "Promised to, or with, somebody else")},
    JournalField{
        "", "contract_not_signed", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "The contract is not signed")},
    JournalField{"", "household_equipped", Shape::Text,
        QT_TRANSLATE_NOOP("JournalFields", "The household has a computer already")},
    JournalField{"", "no_cycle", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "No cycle of a track")},
    JournalField{"", "sessions_missing", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Sessions missing")},
    JournalField{
        "", "mandatory_missing", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Mandatory sessions missing")},
    JournalField{"", "reason_too_short", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "The reason is too short")},
    JournalField{"", "waived.household_equipped", Shape::Flag,
        QT_TRANSLATE_NOOP("JournalFields", "Waived: the household has a computer already")},
    JournalField{"", "waived.no_cycle", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "Waived: no cycle of a track")},
    JournalField{
        "", "waived.sessions_missing", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "Waived: sessions missing")},
    JournalField{"", "waived.mandatory_missing", Shape::Flag,
        QT_TRANSLATE_NOOP("JournalFields", "Waived: mandatory sessions missing")},
};

// What a file shows elsewhere (its number) or what only serves the machine.
constexpr std::array kHiddenFields{
    JournalField{"", "id", Shape::Hidden},
    JournalField{"", "ref", Shape::Hidden},
    JournalField{"", "sort_key", Shape::Hidden},
    JournalField{"", "phone_key", Shape::Hidden},
    JournalField{"", "search_key", Shape::Hidden},
};

const JournalField* findIn(std::span<const JournalField> fields, std::string_view table, std::string_view column)
{
    const auto found = std::ranges::find_if(fields, [&](const JournalField& field) {
        return field.column == column && (field.table.empty() || field.table == table);
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

const JournalField* journalField(std::string_view table, std::string_view column)
{
    if (const auto* field = followUpJournalField(table, column)) return field;
    if (const auto* field = findIn(kPersonFields, table, column)) return field;
    if (const auto* field = findIn(kCycleFields, table, column)) return field;
    if (const auto* field = findIn(kDeviceFields, table, column)) return field;
    if (const auto* field = findIn(kNoteFields, table, column)) return field;
    if (const auto* field = planningJournalField(table, column)) return field;
    return findIn(kHiddenFields, table, column);
}

QString labelOf(const JournalField& field) { return QCoreApplication::translate(kContext, field.label); }

} // namespace mediane::ui
