#include "ui/records/journal_fields.h"

#include "ui/records/labels.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QCoreApplication>

#include <array>

namespace mediane::ui {
namespace {

using Shape = JournalField::Shape;
using Kind = application::SubjectKind;

constexpr const char* kContext = "JournalFields";
#define FIELD(text) QT_TRANSLATE_NOOP("JournalFields", text)

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
    JournalField{"", "last_name", Shape::Text, FIELD("Last name")},
    JournalField{"", "first_name", Shape::Text, FIELD("First name")},
    JournalField{"", "birth_date", Shape::Date, FIELD("Date of birth")},
    JournalField{"", "birth_year", Shape::Text, FIELD("Year of birth")},
    JournalField{"", "gender", Shape::Code, FIELD("Gender"), kWord<domain::Gender>},
    JournalField{"", "occupation", Shape::Code, FIELD("Occupation"), kWord<domain::Occupation>},
    JournalField{"", "address", Shape::Text, FIELD("Address")},
    JournalField{"", "postcode", Shape::Text, FIELD("Postcode")},
    JournalField{"", "city", Shape::Text, FIELD("City")},
    JournalField{"", "insee_code", Shape::Text, FIELD("INSEE code")},
    JournalField{"", "longitude", Shape::Text, FIELD("Longitude")},
    JournalField{"", "latitude", Shape::Text, FIELD("Latitude")},
    JournalField{"", "qpv", Shape::Code, FIELD("Neighbourhood"), kWord<domain::QpvSituation>},
    JournalField{"", "qpv_code", Shape::Text, FIELD("Neighbourhood code")},
    JournalField{"", "phone", Shape::Text, FIELD("Phone")},
    JournalField{"", "email", Shape::Text, FIELD("E-mail")},
    JournalField{"", "language", Shape::Text, FIELD("Language")},
    JournalField{"", "household_id", Shape::Record, FIELD("Household"), nullptr, Kind::Household},
    JournalField{"", "prescriber_id", Shape::Record, FIELD("Referred by"), nullptr, Kind::Organisation},
    JournalField{"", "audience", Shape::Code, FIELD("Audience"), kWord<domain::Audience>},
    JournalField{"", "welcomed_on", Shape::Date, FIELD("Welcomed on")},
    JournalField{"", "informed", Shape::YesNo, FIELD("Information given")},
    JournalField{"", "image_consent", Shape::YesNo, FIELD("Image rights")},
};

constexpr std::array kCycleFields{
    JournalField{"enrolment", "status", Shape::Code, FIELD("Status"), enrolmentWord},
    JournalField{"", "priority", Shape::Text, FIELD("Priority")},
    JournalField{"", "requested_on", Shape::Date, FIELD("Requested on")},
    JournalField{"", "entered_on", Shape::Date, FIELD("Entered on")},
    JournalField{"", "left_on", Shape::Date, FIELD("Left on")},
    JournalField{"", "reason", Shape::Code, FIELD("Reason"), leavingReasonText},
    JournalField{"", "contract_signed_on", Shape::Date, FIELD("Contract signed on")},
    JournalField{"", "offered_at", Shape::Instant, FIELD("Seat offered on")},
    JournalField{"", "offer_expires_at", Shape::Instant, FIELD("Offer valid until")},
    JournalField{"", "expired_offers", Shape::Text, FIELD("Expired offers")},
    JournalField{"attendance", "state", Shape::Code, FIELD("Attendance"), attendanceStateWord},
    JournalField{"", "minutes", Shape::Text, FIELD("Minutes")},
    JournalField{"", "origin", Shape::Hidden},
    JournalField{"", "comment", Shape::Text, FIELD("Remark")},
    JournalField{"", "makes_up_id", Shape::Record, FIELD("Makes up for"), nullptr, Kind::Session},
    JournalField{"", "session_id", Shape::Record, FIELD("Session"), nullptr, Kind::Session},
    JournalField{"", "cycle_id", Shape::Record, FIELD("Cycle"), nullptr, Kind::Cycle},
    JournalField{"", "person_id", Shape::Record, FIELD("Person"), nullptr, Kind::Person},
};

constexpr std::array kDeviceFields{
    JournalField{"", "lot_id", Shape::Record, FIELD("Donation lot"), nullptr, Kind::Lot},
    JournalField{"device", "kind", Shape::Code, FIELD("Kind"), kWord<domain::DeviceKind>},
    JournalField{"", "maker", Shape::Text, FIELD("Maker")},
    JournalField{"", "model", Shape::Text, FIELD("Model")},
    JournalField{"", "serial", Shape::Text, FIELD("Serial number")},
    JournalField{"", "workshop", Shape::Code, FIELD("Workshop"), kWord<domain::WorkshopState>},
    JournalField{"", "grade", Shape::Text, FIELD("Grade")},
    JournalField{"", "device_id", Shape::Record, FIELD("Device"), nullptr, Kind::Device},
    JournalField{"allocation", "kind", Shape::Code, FIELD("Nature"), kWord<domain::AllocationKind>},
    JournalField{"allocation", "state", Shape::Code, FIELD("Allocation"), kWord<domain::AllocationState>},
    JournalField{"", "handed_on", Shape::Date, FIELD("Handed over on")},
    JournalField{"", "installed_on", Shape::Date, FIELD("Installed on")},
    JournalField{"", "returned_on", Shape::Date, FIELD("Returned on")},
    JournalField{"", "waiver_reason", Shape::Text, FIELD("Reason of the waiver")},
    JournalField{"", "medium_id", Shape::Record, FIELD("Disk"), nullptr, Kind::Medium},
    JournalField{"", "fitted_on", Shape::Date, FIELD("Fitted on")},
    JournalField{"", "removed_on", Shape::Date, FIELD("Removed on")},
    JournalField{"", "method", Shape::Text, FIELD("Method")},
    JournalField{"", "tool", Shape::Text, FIELD("Tool")},
    JournalField{"", "done_on", Shape::Date, FIELD("Done on")},
    JournalField{"", "outcome", Shape::Code, FIELD("Outcome"), kWord<domain::ErasureOutcome>},
    JournalField{"", "operator", Shape::Text, FIELD("Done by")},
    JournalField{"", "donor_id", Shape::Record, FIELD("Donor"), nullptr, Kind::Organisation},
    JournalField{"", "given_on", Shape::Date, FIELD("Given on")},
    JournalField{"", "announced", Shape::Text, FIELD("Devices announced")},
    JournalField{"", "received", Shape::Text, FIELD("Devices received")},
    JournalField{"", "weight_grams", Shape::Weight, FIELD("Weight")},
    JournalField{"", "label", Shape::Text, FIELD("Name")},
};

// The details of notes: why a handover was refused, what was waived.
constexpr std::array kNoteFields{
    JournalField{"", "not_ready", Shape::Code, FIELD("Not ready"), kWord<domain::WorkshopState>},
    JournalField{"", "media_unknown", Shape::Flag, FIELD("Its disks are not listed")},
    JournalField{"", "medium_not_erased", Shape::Code, FIELD("Disk not erased"), kWord<domain::DataState>},
    JournalField{"", "already_allocated", Shape::Flag, FIELD("Promised to, or with, somebody else")},
    JournalField{"", "contract_not_signed", Shape::Flag, FIELD("The contract is not signed")},
    JournalField{"", "household_equipped", Shape::Text, FIELD("The household has a computer already")},
    JournalField{"", "no_cycle", Shape::Flag, FIELD("No cycle of a track")},
    JournalField{"", "sessions_missing", Shape::Text, FIELD("Sessions missing")},
    JournalField{"", "mandatory_missing", Shape::Text, FIELD("Mandatory sessions missing")},
    JournalField{"", "reason_too_short", Shape::Flag, FIELD("The reason is too short")},
    JournalField{"", "waived.household_equipped", Shape::Flag, FIELD("Waived: the household has a computer already")},
    JournalField{"", "waived.no_cycle", Shape::Flag, FIELD("Waived: no cycle of a track")},
    JournalField{"", "waived.sessions_missing", Shape::Flag, FIELD("Waived: sessions missing")},
    JournalField{"", "waived.mandatory_missing", Shape::Flag, FIELD("Waived: mandatory sessions missing")},
};

// What a file shows elsewhere (its number) or what only serves the machine.
constexpr std::array kHiddenFields{
    JournalField{"", "id", Shape::Hidden},
    JournalField{"", "ref", Shape::Hidden},
    JournalField{"", "sort_key", Shape::Hidden},
    JournalField{"", "phone_key", Shape::Hidden},
    JournalField{"", "search_key", Shape::Hidden},
};
#undef FIELD

template <std::size_t n>
const JournalField* findIn(const std::array<JournalField, n>& fields, std::string_view table, std::string_view column)
{
    for (const JournalField& field : fields) {
        if (field.column == column && (field.table.empty() || field.table == table)) return &field;
    }
    return nullptr;
}

} // namespace

const JournalField* journalField(std::string_view table, std::string_view column)
{
    if (const auto* field = findIn(kPersonFields, table, column)) return field;
    if (const auto* field = findIn(kCycleFields, table, column)) return field;
    if (const auto* field = findIn(kDeviceFields, table, column)) return field;
    if (const auto* field = findIn(kNoteFields, table, column)) return field;
    return findIn(kHiddenFields, table, column);
}

QString labelOf(const JournalField& field) { return QCoreApplication::translate(kContext, field.label); }

} // namespace mediane::ui
