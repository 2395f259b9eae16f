#include "ui/attendance/attendance_marker.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/widgets/text.h"

#include <QScopedValueRollback>

namespace mediane::ui {

AttendanceMarker::AttendanceMarker(application::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

bool AttendanceMarker::mark(
    AttendanceModel& model, const QModelIndex& index, domain::AttendanceState state, std::optional<int> minutes)
{
    const std::optional<AttendanceCell> cell = model.cellAt(index);
    if (!cell) return false;
    const QScopedValueRollback marking(m_marking, true);
    const auto made
        = m_services.attendance.mark(cell->session, cell->person, {state, minutes, domain::AttendanceOrigin::Keyboard});
    if (!made) return report(made.error());
    model.setMark(cell->session, cell->person, *made);
    return report({});
}

bool AttendanceMarker::clear(AttendanceModel& model, const QModelIndex& index)
{
    const std::optional<AttendanceCell> cell = model.cellAt(index);
    if (!cell) return false;
    if (!cell->mark) return true;
    const QScopedValueRollback marking(m_marking, true);
    const auto cleared = m_services.attendance.clear(cell->session, cell->person);
    if (!cleared) return report(cleared.error());
    model.setMark(cell->session, cell->person, std::nullopt);
    return report({});
}

bool AttendanceMarker::comment(const AttendanceCell& cell, const QString& text)
{
    return report(m_services.attendance.comment(cell.session, cell.person, toStd(text)));
}

std::optional<int> AttendanceMarker::markAllPresent(domain::SessionId session)
{
    const auto marked = m_services.attendance.markAllPresent(session);
    if (!marked) {
        report(marked.error());
        return std::nullopt;
    }
    report({});
    return *marked;
}

void AttendanceMarker::undo() { report(m_services.attendance.undoStack().undo()); }

void AttendanceMarker::redo() { report(m_services.attendance.undoStack().redo()); }

bool AttendanceMarker::report(const Result<void>& done)
{
    if (!done) {
        Q_EMIT refused(attendanceRefusal(done.error()));
        return false;
    }
    Q_EMIT stored();
    return true;
}

} // namespace mediane::ui
