#include "ui/attendance/attendance_marker.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/widgets/text.h"

#include <QMetaObject>
#include <QUndoStack>

namespace mediane::ui {

/// Stands for the service's next step to undo or redo. The stack is rebuilt after each, so one of either is enough.
class AttendanceMarker::Step : public QUndoCommand
{
public:
    Step(AttendanceMarker& marker, const std::string& label)
        : QUndoCommand(undoStepText(label))
        , m_marker(marker)
    {
    }
    void undo() override
    {
        if (!m_marker.m_rebuilding) m_marker.undo();
    }
    void redo() override
    {
        if (!m_marker.m_rebuilding) m_marker.redo();
    }

private:
    AttendanceMarker& m_marker;
};

AttendanceMarker::AttendanceMarker(application::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_stack(new QUndoStack(this))
{
    refreshUndo();
}

AttendanceMarker::~AttendanceMarker() = default;

bool AttendanceMarker::mark(
    AttendanceModel& model, const QModelIndex& index, domain::AttendanceState state, std::optional<int> minutes)
{
    const std::optional<AttendanceCell> cell = model.cellAt(index);
    if (!cell) return false;
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
    refreshUndoSoon();
    if (!done) {
        Q_EMIT
        refused(attendanceRefusal(done.error()));
        return false;
    }
    Q_EMIT
    stored();
    return true;
}

void AttendanceMarker::refreshUndoSoon()
{
    // Not at once: this may be running inside the stack's own undo().
    QMetaObject::invokeMethod(this, &AttendanceMarker::refreshUndo, Qt::QueuedConnection);
}

void AttendanceMarker::refreshUndo()
{
    application::UndoStack& steps = m_services.attendance.undoStack();
    m_rebuilding = true;
    m_stack->clear();
    if (steps.canUndo()) m_stack->push(new Step(*this, steps.undoLabel()));
    if (steps.canRedo()) {
        m_stack->push(new Step(*this, steps.redoLabel()));
        m_stack->setIndex(steps.canUndo() ? 1 : 0);
    }
    m_rebuilding = false;
}

} // namespace mediane::ui
