#include "ui/wording/problem_text.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <string_view>

namespace mediane::ui {
namespace {

struct Wording
{
    std::string_view rule;
    const char* source;
};

constexpr auto kContext = "Problems";

/// "%1" is the problem's value. Shapes of single fields first, then what the state of things forbids.
constexpr std::array kWordings = {
    Wording{"required", QT_TRANSLATE_NOOP("Problems", "Fill in this field.")},
    Wording{"negative", QT_TRANSLATE_NOOP("Problems", "A number below zero makes no sense here.")},
    Wording{"not-positive", QT_TRANSLATE_NOOP("Problems", "Write a number above zero.")},
    Wording{"out-of-range", QT_TRANSLATE_NOOP("Problems", "This number is outside what is possible.")},
    Wording{"not-a-date", QT_TRANSLATE_NOOP("Problems", "This is not a date. Write it as 14/07/2026.")},
    Wording{"not-a-time", QT_TRANSLATE_NOOP("Problems", "This is not a time. Write it as 09:30.")},
    Wording{
        "not-a-phone", QT_TRANSLATE_NOOP("Problems", "This is not a phone number: 4 to 15 digits, as 06 12 34 56 78.")},
    Wording{"not-a-postcode", QT_TRANSLATE_NOOP("Problems", "A postcode has 5 digits.")},
    Wording{"not-an-email", QT_TRANSLATE_NOOP("Problems", "This is not an e-mail address, as name@example.org.")},
    Wording{"not-a-siret", QT_TRANSLATE_NOOP("Problems", "A SIRET number has 14 digits.")},
    Wording{"not-a-qpv-code", QT_TRANSLATE_NOOP("Problems", "A priority district's code looks like QP073003.")},
    Wording{"not-a-birth-date", QT_TRANSLATE_NOOP("Problems", "This birth date is not possible.")},
    Wording{"not-a-birth-year", QT_TRANSLATE_NOOP("Problems", "This birth year is not possible.")},
    Wording{"differs-from-birth-date", QT_TRANSLATE_NOOP("Problems", "The year differs from that of the birth date.")},
    Wording{"in-the-future", QT_TRANSLATE_NOOP("Problems", "This day has not come yet.")},
    Wording{"end-before-start", QT_TRANSLATE_NOOP("Problems", "The end is before the beginning.")},
    Wording{"before-end", QT_TRANSLATE_NOOP("Problems", "This day is before the end of the operation.")},
    Wording{"duration-out-of-range",
        QT_TRANSLATE_NOOP("Problems", "The duration is not possible: between 1 minute and one day.")},
    Wording{"half-a-point", QT_TRANSLATE_NOOP("Problems", "Give both the latitude and the longitude, or neither.")},
    Wording{"category-missing", QT_TRANSLATE_NOOP("Problems", "Say which category this number counts.")},
    Wording{"total-has-category", QT_TRANSLATE_NOOP("Problems", "A total counts everybody: it has no category.")},
    Wording{"exceeds-total", QT_TRANSLATE_NOOP("Problems", "The parts exceed the total (%1).")},
    Wording{"more-than-sessions", QT_TRANSLATE_NOOP("Problems", "The track has fewer sessions than that.")},
    Wording{"code-outside-qpv",
        QT_TRANSLATE_NOOP("Problems", "A district's code goes with an address inside a priority district.")},
    Wording{"measure-has-no-audience", QT_TRANSLATE_NOOP("Problems", "This measure cannot be limited to an audience.")},
    Wording{"grade-d-not-ready", QT_TRANSLATE_NOOP("Problems", "A grade D computer cannot be ready to hand over.")},
    Wording{"duplicate", QT_TRANSLATE_NOOP("Problems", "There is already one like this.")},
    Wording{"referenced", QT_TRANSLATE_NOOP("Problems", "Something else still uses it: it cannot be removed.")},
    Wording{"constraint", QT_TRANSLATE_NOOP("Problems", "The file refuses these values together.")},
    Wording{"not-removable", QT_TRANSLATE_NOOP("Problems", "It cannot be removed: close or cancel it instead.")},
    Wording{"not-empty", QT_TRANSLATE_NOOP("Problems", "The file already holds data.")},
    Wording{"transition", QT_TRANSLATE_NOOP("Problems", "This step is not possible from the present state.")},
    Wording{"full", QT_TRANSLATE_NOOP("Problems", "The cycle is full (%1). Use the waiting list, or free a seat.")},
    Wording{"not-open", QT_TRANSLATE_NOOP("Problems", "The cycle does not take enrolments any more.")},
    Wording{"sessions-open", QT_TRANSLATE_NOOP("Problems", "Sessions still to be recorded: %1.")},
    Wording{"already-enrolled", QT_TRANSLATE_NOOP("Problems", "This person is already enrolled in the cycle.")},
    Wording{"not-marked", QT_TRANSLATE_NOOP("Problems", "This person has no attendance in this session.")},
    Wording{"unmarked", QT_TRANSLATE_NOOP("Problems", "People without attendance: %1. Mark them, then validate.")},
    Wording{"nobody", QT_TRANSLATE_NOOP("Problems", "Nobody is expected or counted in this session.")},
    Wording{"cancelled", QT_TRANSLATE_NOOP("Problems", "The session was cancelled.")},
    Wording{"postponed", QT_TRANSLATE_NOOP("Problems", "The session was postponed: use the one that replaces it.")},
    Wording{"in-the-past", QT_TRANSLATE_NOOP("Problems", "The session is over.")},
    Wording{"too-early", QT_TRANSLATE_NOOP("Problems", "The session has not begun: it starts at %1.")},
    Wording{"validated", QT_TRANSLATE_NOOP("Problems", "The session is validated. Reopen it to correct it.")},
    Wording{"not-validated", QT_TRANSLATE_NOOP("Problems", "The session is not validated.")},
    Wording{"has-attendance", QT_TRANSLATE_NOOP("Problems", "Attendance is recorded in this session (%1).")},
    Wording{"already-allocated", QT_TRANSLATE_NOOP("Problems", "Computer %1 is already promised or given.")},
    Wording{"not-reserved", QT_TRANSLATE_NOOP("Problems", "The computer is not reserved.")},
    Wording{"not-erased", QT_TRANSLATE_NOOP("Problems", "The disks are not all erased.")},
    Wording{
        "not_ready", QT_TRANSLATE_NOOP("Problems", "The computer is not ready: finish the workshop and the tests.")},
    Wording{"media_unknown", QT_TRANSLATE_NOOP("Problems", "Say which disks the computer holds, or that it has none.")},
    Wording{"medium_not_erased", QT_TRANSLATE_NOOP("Problems", "A disk is not erased. Record its erasure first.")},
    Wording{"already_allocated", QT_TRANSLATE_NOOP("Problems", "The computer is promised to somebody else: %1.")},
    Wording{"contract_not_signed", QT_TRANSLATE_NOOP("Problems", "The contract is not signed. Write the day it was.")},
    Wording{"household_equipped", QT_TRANSLATE_NOOP("Problems", "The household already has a computer: %1.")},
    Wording{"no_cycle", QT_TRANSLATE_NOOP("Problems", "The person has followed no cycle.")},
    Wording{"sessions_missing", QT_TRANSLATE_NOOP("Problems", "Sessions of the cycle attended: %1.")},
    Wording{"mandatory_missing", QT_TRANSLATE_NOOP("Problems", "Mandatory sessions missed: %1.")},
    Wording{"reason_too_short", QT_TRANSLATE_NOOP("Problems", "Write a reason of at least %1 characters.")},
};

QString translated(const char* source) { return QCoreApplication::translate(kContext, source); }

const char* meaningOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return QT_TRANSLATE_NOOP("Problems", "Some of what was entered breaks a rule.");
    case ErrorCode::NotFound: return QT_TRANSLATE_NOOP("Problems", "This record does not exist any more.");
    case ErrorCode::Conflict: return QT_TRANSLATE_NOOP("Problems", "The present state of the data does not allow it.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("Problems", "Another program is using the file. Close it, then try again.");
    case ErrorCode::ReadOnly: return QT_TRANSLATE_NOOP("Problems", "The file can be read but not written.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Problems", "The file is damaged. Bring back a copy from the backups.");
    case ErrorCode::ForeignFile: return QT_TRANSLATE_NOOP("Problems", "This file belongs to another program.");
    case ErrorCode::SchemaTooNew:
        return QT_TRANSLATE_NOOP("Problems", "This file was written by a newer Médiane. Update this one.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("Problems", "The disk refused to read or write. Check its free space and access.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("Problems", "Cancelled: nothing was written.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Problems", "Something unexpected happened; nothing was written. See the log.");
    }
    return "";
}

} // namespace

QString problemText(const FieldProblem& problem)
{
    for (const Wording& wording : kWordings) {
        if (wording.rule != problem.rule) continue;
        const QString text = translated(wording.source);
        return text.contains(QLatin1StringView("%1")) ? text.arg(toQt(problem.value)) : text;
    }
    return translated(QT_TRANSLATE_NOOP("Problems", "This value is refused (%1).")).arg(toQt(problem.rule));
}

QString errorText(const Error& error)
{
    if (error.problems.empty()) return translated(meaningOf(error.code));
    QStringList lines;
    for (const FieldProblem& problem : error.problems)
        lines.append(problemText(problem));
    return lines.join(u'\n');
}

} // namespace mediane::ui
