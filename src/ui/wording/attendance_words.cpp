#include "ui/wording/attendance_words.h"

#include "ui/widgets/text.h"

#include <mediane/core/text.h>

#include <QCoreApplication>

namespace mediane::ui {

using domain::AttendanceState;

namespace {

struct AttendanceWords
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceWords)
};

} // namespace

QChar attendanceLetter(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present: return u'P';
    case AttendanceState::Late: return u'R';
    case AttendanceState::LeftEarly: return u'T';
    case AttendanceState::Excused: return u'E';
    case AttendanceState::Absent: return u'X';
    case AttendanceState::NotExpected: return u'N';
    }
    return {};
}

std::optional<AttendanceState> attendanceOfLetter(QChar letter)
{
    for (const AttendanceState state : domain::allOf<AttendanceState>()) {
        if (attendanceLetter(state) == letter.toUpper()) return state;
    }
    return std::nullopt;
}

QString attendanceWord(const std::optional<AttendanceState>& state)
{
    if (!state) return AttendanceWords::tr("Not recorded");
    switch (*state) {
    case AttendanceState::Present: return AttendanceWords::tr("Present");
    case AttendanceState::Late: return AttendanceWords::tr("Late");
    case AttendanceState::LeftEarly: return AttendanceWords::tr("Left early");
    case AttendanceState::Excused: return AttendanceWords::tr("Excused");
    case AttendanceState::Absent: return AttendanceWords::tr("Absent");
    case AttendanceState::NotExpected: return AttendanceWords::tr("Not expected");
    }
    return {};
}

Chip attendanceChip(const std::optional<AttendanceState>& state)
{
    const QString word = attendanceWord(state);
    if (!state) return {Icon::Unmarked, word, Tone::Muted};
    switch (*state) {
    case AttendanceState::Present: return {Icon::Check, word, Tone::Good};
    case AttendanceState::Late: return {Icon::Late, word, Tone::Attention};
    case AttendanceState::LeftEarly: return {Icon::LeftEarly, word, Tone::Attention};
    case AttendanceState::Excused: return {Icon::Excused, word, Tone::Accent};
    case AttendanceState::Absent: return {Icon::Absent, word, Tone::Fault};
    case AttendanceState::NotExpected: return {Icon::NotExpected, word, Tone::Muted};
    }
    return {};
}

QString spokenMark(const std::optional<domain::AttendanceMark>& mark)
{
    if (!mark) return attendanceWord(std::nullopt).toLower();
    QString word = attendanceWord(mark->state).toLower();
    if (!domain::countsPresent(mark->state)) return word;
    return AttendanceWords::tr("%1, %n minutes", nullptr, mark->minutes).arg(word);
}

QString personName(const std::string& last, const std::string& first)
{
    return toQt(upperCase(last) + (last.empty() || first.empty() ? "" : " ") + first);
}

QString presentText(int present, int expected)
{
    return AttendanceWords::tr("%1/%2 present", nullptr, present).arg(present).arg(expected);
}

QString unitWord(domain::HeadcountUnit unit)
{
    switch (unit) {
    case domain::HeadcountUnit::DistinctPeople: return AttendanceWords::tr("Different people");
    case domain::HeadcountUnit::Passages: return AttendanceWords::tr("Visits");
    }
    return {};
}

QString modeWord(domain::HeadcountMode mode)
{
    switch (mode) {
    case domain::HeadcountMode::Counted: return AttendanceWords::tr("Counted");
    case domain::HeadcountMode::Estimated: return AttendanceWords::tr("Estimated");
    case domain::HeadcountMode::DeclaredByPartner: return AttendanceWords::tr("Declared by a partner");
    }
    return {};
}

QString audienceWord(domain::HeadcountAudience audience)
{
    using A = domain::HeadcountAudience;
    switch (audience) {
    case A::Parents: return AttendanceWords::tr("Parents");
    case A::Children: return AttendanceWords::tr("Children");
    case A::Pupils: return AttendanceWords::tr("Pupils");
    case A::YoungAdults: return AttendanceWords::tr("Young adults");
    case A::Professionals: return AttendanceWords::tr("Professionals");
    case A::Residents: return AttendanceWords::tr("Residents");
    case A::Other: return AttendanceWords::tr("Others");
    }
    return {};
}

QString headcountGenderWord(domain::Gender gender)
{
    switch (gender) {
    case domain::Gender::Female: return AttendanceWords::tr("Women");
    case domain::Gender::Male: return AttendanceWords::tr("Men");
    case domain::Gender::Other: return AttendanceWords::tr("Other gender");
    case domain::Gender::Unknown: return AttendanceWords::tr("Not given");
    }
    return {};
}

QString ageBandWord(const application::AgeBand& band)
{
    if (!band.to) return AttendanceWords::tr("%1 and over").arg(band.from);
    if (band.from == 0) return AttendanceWords::tr("Up to %1").arg(*band.to);
    return AttendanceWords::tr("%1 to %2").arg(band.from).arg(*band.to);
}

} // namespace mediane::ui
