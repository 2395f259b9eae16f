#pragma once

#include "ui/attendance/attendance_model.h"

#include <mediane/application/services.h>

#include <QObject>

class QUndoStack;

namespace mediane::ui {

/// Carries out what a grid asks: the service first, the cell once the mark is durable. A refused mark leaves the cell
/// as it was and says why.
class AttendanceMarker : public QObject
{
    Q_OBJECT
public:
    explicit AttendanceMarker(application::Services& services, QObject* parent = nullptr);
    ~AttendanceMarker() override;

    /// `minutes` attended; the whole session, less the default for late and early, when not said.
    bool mark(AttendanceModel& model, const QModelIndex& index, domain::AttendanceState state,
        std::optional<int> minutes = {});
    bool clear(AttendanceModel& model, const QModelIndex& index);
    bool comment(const AttendanceCell& cell, const QString& text);
    std::optional<int> markAllPresent(domain::SessionId session); ///< How many were marked.
    void undo();
    void redo();

    /// What the window's Ctrl+Z acts on: a view of the service's own steps, which other screens push to as well.
    [[nodiscard]] QUndoStack& undoStack() { return *m_stack; }
    void refreshUndo(); ///< Call when the screen comes back.

Q_SIGNALS:
    void refused(const QString& why);
    void stored(); ///< Something was written.

private:
    class Step;
    void refreshUndoSoon();
    bool report(const Result<void>& done);

    application::Services& m_services;
    QUndoStack* m_stack;
    bool m_rebuilding = false;
};

} // namespace mediane::ui
