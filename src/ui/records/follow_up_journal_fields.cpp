// The stored fields of calls, steps, notices, certificates, assessments and printed sheets, as a journal shows them.
#include "ui/records/journal_fields.h"
#include "ui/widgets/text.h"
#include "ui/wording/follow_up_words.h"
#include "ui/wording/skill_words.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/certificate.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mediane::ui {
namespace {

using Shape = JournalField::Shape;
using Kind = application::SubjectKind;

template <class E, auto word>
QString coded(const std::string& code)
{
    const auto value = domain::fromCode<E>(code);
    return value ? word(*value) : QString::fromStdString(code);
}

QString certificateWord(domain::CertificateKind kind)
{
    return toQt(reporting::certificateName(printing::QtTranslator(), kind));
}

constexpr std::array kFields{
    JournalField{"contact", "at", Shape::Instant, QT_TRANSLATE_NOOP("JournalFields", "When")},
    JournalField{"contact", "channel", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "By"),
        coded<domain::ContactChannel, &channelWord>},
    JournalField{"contact", "outcome", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Result"),
        coded<domain::ContactOutcome, &contactOutcomeWord>},
    JournalField{"contact", "decision", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "The person"),
        coded<domain::FollowUpDecision, &decisionWord>},
    JournalField{"contact", "note", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Remark")},
    JournalField{"enrolment_step", "done_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Done on")},
    JournalField{"enrolment_step", "note", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Remark")},
    JournalField{"session_notice", "told_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Told on")},
    JournalField{"session_notice", "channel", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "By"),
        coded<domain::ContactChannel, &channelWord>},
    JournalField{"conflict_override", "reason", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Reason")},
    JournalField{"session_equipment", "quantity", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Quantity")},
    JournalField{
        "assessment", "grid_id", Shape::Record, QT_TRANSLATE_NOOP("JournalFields", "Grid"), nullptr, Kind::SkillGrid},
    JournalField{"assessment", "moment", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Moment"),
        coded<domain::AssessmentMoment, &momentWord>},
    JournalField{"assessment", "assessed_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Assessed on")},
    JournalField{"assessment", "levels", Shape::Flag, QT_TRANSLATE_NOOP("JournalFields", "Levels noted")},
    JournalField{"assessment", "mode", Shape::Hidden},
    JournalField{"certificate", "kind", Shape::Code, QT_TRANSLATE_NOOP("JournalFields", "Kind"),
        coded<domain::CertificateKind, &certificateWord>},
    JournalField{"certificate", "issued_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Issued on")},
    JournalField{"certificate", "cancelled_on", Shape::Date, QT_TRANSLATE_NOOP("JournalFields", "Cancelled on")},
    JournalField{"certificate", "reason", Shape::Text, QT_TRANSLATE_NOOP("JournalFields", "Reason")},
    JournalField{"certificate", "snapshot", Shape::Hidden},
    JournalField{"certificate", "sha256", Shape::Hidden},
    JournalField{"certificate", "enrolment_id", Shape::Hidden},
};

/// A series is said by its dates: the rhythm behind them stays in the file.
constexpr std::array<std::string_view, 1> kSilent{"cycle_series"};
constexpr JournalField kSilentField{"", "", Shape::Hidden};

} // namespace

const JournalField* followUpJournalField(std::string_view table, std::string_view column)
{
    if (std::ranges::find(kSilent, table) != kSilent.end()) return &kSilentField;
    const auto found = std::ranges::find_if(
        kFields, [&](const JournalField& field) { return field.column == column && field.table == table; });
    return found == kFields.end() ? nullptr : found;
}

} // namespace mediane::ui
