// The stored fields of planning, as a journal shows them.
#include "ui/records/journal_fields.h"
#include "ui/records/labels.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mediane::ui {
namespace {

using Shape = JournalField::Shape;
using Kind = application::SubjectKind;

/// The word `word` gives to a stored code; the code itself when this version does not know it.
template <class E, auto word>
QString coded(const std::string& code)
{
    const auto value = domain::fromCode<E>(code);
    if (!value) return QString::fromStdString(code);
    if constexpr (requires { word(*value).word; }) {
        return word(*value).word;
    } else {
        return word(*value);
    }
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString sessionStatus(domain::SessionStatus status)
{
    switch (status) {
    case domain::SessionStatus::Planned: return Words::tr("planned");
    case domain::SessionStatus::Held: return Words::tr("held");
    case domain::SessionStatus::Cancelled: return Words::tr("cancelled");
    case domain::SessionStatus::Postponed: return Words::tr("postponed");
    }
    return {};
}

QString sheetState(domain::SheetState state)
{
    switch (state) {
    case domain::SheetState::ToRecord: return Words::tr("to record");
    case domain::SheetState::Started: return Words::tr("started");
    case domain::SheetState::Validated: return Words::tr("validated");
    }
    return {};
}

constexpr std::array kFields{
    JournalField{"", "action_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Action"), nullptr, Kind::Action},
    JournalField{"", "track_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Track"), nullptr, Kind::Track},
    JournalField{"", "place_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Place"), nullptr, Kind::Place},
    JournalField{"", "staff", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Staff"), nullptr, Kind::Staff},
    JournalField{
        "", "replaces_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Replaces"), nullptr, Kind::Session},
    JournalField{"", "title", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Title")},
    JournalField{"", "position", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Position")},
    JournalField{"", "capacity", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Seats")},
    JournalField{"", "overbooking", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Seats added")},
    JournalField{"", "min_sessions", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Sessions needed")},
    JournalField{"cycle", "status", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Status"),
        coded<domain::CycleStatus, &cycleChip>},
    JournalField{"session", "status", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Status"),
        coded<domain::SessionStatus, &sessionStatus>},
    JournalField{"session", "sheet", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Attendance sheet"),
        coded<domain::SheetState, &sheetState>},
    JournalField{"session", "kind", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Kind"),
        coded<domain::SessionKind, &sessionKindWord>},
    JournalField{"session", "reason", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Reason"),
        coded<domain::SessionReason, &sessionReasonWord>},
    JournalField{"session", "reason_text", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Reason in words")},
    JournalField{"session", "held_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Date")},
    JournalField{"session", "starts_at", Shape::Time, QT_TRANSLATE_NOOP("JournalFields", "From")},
    JournalField{"session", "ends_at", Shape::Time, QT_TRANSLATE_NOOP("JournalFields", "Until")},
    JournalField{"session", "held_with_nobody", Shape::YesNo, QT_TRANSLATE_NOOP("JournalFields", "Nobody came")},
    JournalField{"headcount", "total", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Total")},
    JournalField{"headcount", "unit", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Unit"),
        coded<domain::HeadcountUnit, &unitWord>},
    JournalField{"headcount", "mode", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Way of counting"),
        coded<domain::HeadcountMode, &modeWord>},
};

} // namespace

const JournalField* planningJournalField(std::string_view table, std::string_view column)
{
    const auto found = std::ranges::find_if(kFields, [&](const JournalField& field) {
        return field.column == column && (field.table.empty() || field.table == table);
    });
    return found == kFields.end() ? nullptr : found;
}

QString breakdownLabel(const QString& column)
{
    const std::string category = column.section(u'/', 1).toStdString();
    const QString dimension = column.section(u'/', 0, 0);
    if (dimension == toQt(domain::code(domain::HeadcountDimension::Audience)))
        return coded<domain::HeadcountAudience, &audienceWord>(category);
    if (dimension == toQt(domain::code(domain::HeadcountDimension::Gender)))
        return coded<domain::Gender, &headcountGenderWord>(category);
    if (dimension == toQt(domain::code(domain::HeadcountDimension::Occupation)))
        return wordOfCode<domain::Occupation>(category);
    if (dimension == toQt(domain::code(domain::HeadcountDimension::AgeBand)))
        return Words::tr("Aged %1").arg(QString::fromStdString(category));
    return column;
}

} // namespace mediane::ui
