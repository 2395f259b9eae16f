#pragma once

#include "ui/attendance/attendance_keys.h"
#include "ui/attendance/attendance_model.h"

#include <QTableView>

namespace mediane::ui {

class AttendanceMarker;
class MinutesField;
class StatusChip;

/// Where attendance is taken with the keyboard: every key of planning-and-attendance §6, on a roster or a matrix.
class AttendanceGrid : public QTableView
{
    Q_OBJECT
public:
    enum class Cursor { Row, Cell }; ///< What is current, and painted so.

    AttendanceGrid(AttendanceMarker& marker, Cursor cursor, const QString& name, QWidget* parent = nullptr);

    void setAttendance(AttendanceModel* model); ///< Does not take it.
    [[nodiscard]] std::optional<AttendanceCell> currentCell() const;
    [[nodiscard]] MinutesField& minutesField() const { return *m_minutes; }
    /// Keys that change something say why instead: presences and absences before the session, everything on a locked
    /// sheet. Empty: allowed.
    void setBlocked(const QString& presences, const QString& everything);
    void selectFirst(); ///< The first row that can be marked, unless one is current.

public Q_SLOTS:
    void run(const mediane::ui::AttendanceKey& key); ///< What a key or its button asks.

Q_SIGNALS:
    void commanded(mediane::ui::AttendanceCommand command); ///< What concerns more than one cell.
    void commentRequested(const mediane::ui::AttendanceCell& cell);
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override { } ///< Letters mean marks.
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyRowHeight();
    [[nodiscard]] QModelIndex target(const AttendanceKey& key);
    void runOn(const QModelIndex& index, const AttendanceKey& key);
    [[nodiscard]] QString blocked(const AttendanceKey& key) const;
    void mark(const QModelIndex& index, domain::AttendanceState state);
    void showTyped();
    void askMinutes(const QModelIndex& index, domain::AttendanceState state);
    void keepMinutes(int lost);
    void moveBelow(const QModelIndex& index);
    void paintRows(QPainter& painter, const QRect& area) const;

    AttendanceMarker& m_marker;
    AttendanceModel* m_model = nullptr;
    AttendanceKeys m_keys;
    MinutesField* m_minutes;
    StatusChip* m_typed; ///< The row number being typed, over the rows.
    Cursor m_cursor;
    QPersistentModelIndex m_asked;
    domain::AttendanceState m_askedState = domain::AttendanceState::Late;
    bool m_kept = false; ///< Whether the last minutes asked for were stored.
    QString m_presencesBlocked;
    QString m_allBlocked;
};

} // namespace mediane::ui
