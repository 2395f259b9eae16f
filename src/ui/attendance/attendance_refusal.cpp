#include "ui/attendance/attendance_refusal.h"

#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct AttendanceRefusal
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceRefusal)
};

QString sessionRefusal(const FieldProblem& problem)
{
    const QString rule = toQt(problem.rule);
    const QString value = toQt(problem.value);
    if (rule == "validated"_L1) return AttendanceRefusal::tr("This sheet is validated. Reopen it to correct it.");
    if (rule == "cancelled"_L1) return AttendanceRefusal::tr("This session is cancelled: nobody can be marked there.");
    if (rule == "postponed"_L1)
        return AttendanceRefusal::tr("This session was postponed: mark people in the one that takes its place.");
    if (rule == "too-early"_L1) {
        return AttendanceRefusal::tr("The session begins at %1: presences can be entered 30 minutes before. "
                                     "Until then, only “excused” and “not expected”.")
            .arg(value);
    }
    if (rule == "unmarked"_L1) return AttendanceRefusal::tr("%n people are not recorded yet.", nullptr, value.toInt());
    if (rule == "nobody"_L1) return AttendanceRefusal::tr("Nobody was present at this session.");
    if (rule == "two-places"_L1)
        return AttendanceRefusal::tr("%1 is also marked present in another session at the same time.").arg(value);
    return {};
}

QString problemRefusal(const FieldProblem& problem)
{
    if (problem.field == "session") {
        if (QString text = sessionRefusal(problem); !text.isEmpty()) return text;
    }
    if (problem.rule == "exceeds-session")
        return AttendanceRefusal::tr("The session lasts %1 minutes: nobody can attend longer.")
            .arg(toQt(problem.value));
    if (problem.rule == "before-birth")
        return AttendanceRefusal::tr("This person was not born yet: check the birth date in their file.");
    if (problem.rule == "not-marked") return AttendanceRefusal::tr("Record a status first: a comment goes with it.");
    return problemText(problem);
}

} // namespace

QString attendanceRefusal(const Error& error)
{
    if (error.problems.empty()) return AttendanceRefusal::tr("Nothing was recorded. %1").arg(errorText(error));
    QStringList parts;
    for (const FieldProblem& problem : error.problems)
        parts << problemRefusal(problem);
    parts.removeDuplicates();
    return parts.join(u' ');
}

} // namespace mediane::ui
