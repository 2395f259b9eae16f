#pragma once

#include "ui/attendance/attendance_keys.h"
#include "ui/attendance/matrix_model.h"
#include "ui/widgets/page.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class AttendanceGrid;
class AttendanceMarker;
class EmptyState;
class MarkBar;
class TextLabel;

/// A whole cycle, people × sessions: the same keys as a sheet, totals both ways, cancelled sessions with their reason.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    MatrixView(const PageContext& context, application::Services& services, AttendanceMarker& marker,
        QWidget* parent = nullptr);

    void showCycle(domain::CycleId cycle);
    void selectSession(domain::SessionId session); ///< Puts the cursor in its column.
    void refresh();
    void takeFocus();

    [[nodiscard]] domain::CycleId cycle() const { return m_cycle; }
    [[nodiscard]] const MatrixModel& model() const { return m_model; }
    [[nodiscard]] AttendanceGrid& grid() const { return *m_grid; }
    /// The session of the cursor's column; else the first one.
    [[nodiscard]] std::optional<domain::SessionId> currentSession() const;

Q_SIGNALS:
    void sheetWanted(mediane::domain::SessionId session);
    void refused(const QString& why);
    void done();

private:
    void run(AttendanceCommand command);
    void layOutColumns();
    void showReasons();
    void editComment(const AttendanceCell& cell);

    PageContext m_context;
    application::Services& m_services;
    AttendanceMarker& m_marker;
    MatrixModel m_model;
    domain::CycleId m_cycle{0};
    AttendanceGrid* m_grid;
    EmptyState* m_empty;
    MarkBar* m_marks;
    TextLabel* m_reasons;
};

} // namespace mediane::ui
