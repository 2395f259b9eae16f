#pragma once

#include "ui/attendance/attendance_model.h"

#include <mediane/application/services.h>

#include <QObject>

namespace mediane::ui {

/// Carries out what a grid asks: the service first, the cell once the mark is durable. A refused mark leaves the cell
/// as it was and says why.
class AttendanceMarker : public QObject
{
    Q_OBJECT
public:
    explicit AttendanceMarker(application::Services& services, QObject* parent = nullptr);

    /// `minutes` attended; the whole session, less the default for late and early, when not said.
    bool mark(AttendanceModel& model, const QModelIndex& index, domain::AttendanceState state,
        std::optional<int> minutes = {});
    bool clear(AttendanceModel& model, const QModelIndex& index);
    bool comment(const AttendanceCell& cell, const QString& text);
    std::optional<int> markAllPresent(domain::SessionId session); ///< How many were marked.
    void undo();
    void redo();
    /// While a single mark is being stored: its cell is shown already, the rest can be read a little later.
    [[nodiscard]] bool isMarking() const { return m_marking; }

Q_SIGNALS:
    void refused(const QString& why);
    void stored(); ///< Something was written.

private:
    bool report(const Result<void>& done);

    application::Services& m_services;
    bool m_marking = false;
};

} // namespace mediane::ui
