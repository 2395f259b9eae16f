#pragma once

#include "ui/attendance/attendance_keys.h"
#include "ui/attendance/session_list_model.h"
#include "ui/widgets/page.h"

#include <mediane/application/services.h>

#include <QTimer>

class QStackedWidget;

namespace mediane::ui {

class AttendanceMarker;
class AttendanceSheet;
class Button;
class EmptyState;
class MatrixView;
class SessionList;
class StatusChip;
class TextLabel;

/// Who came: the sessions at the left, one sheet or the whole cycle at the right.
class AttendancePage : public Page
{
    Q_OBJECT
public:
    AttendancePage(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_services.attendance.undoStack(); }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString guideSection() const override;

    [[nodiscard]] AttendanceSheet& sheet() const { return *m_sheet; }
    [[nodiscard]] MatrixView& matrix() const { return *m_matrix; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] bool isNarrow() const;
    void showList(bool shown);
    void addShortcuts();
    void print();
    void readList();
    void openSession(domain::SessionId session);
    void openMatrix(domain::CycleId cycle);
    void follow(const application::Change& change);
    void refreshShown();
    void showHeader();
    void showTotals();
    void showUndo();
    void showNotice();
    void refuse(const QString& why);
    void runNoticeAction();
    [[nodiscard]] bool showsMatrix() const;

    application::Services& m_services;
    AttendanceMarker* m_marker;
    SessionListModel m_list;
    SessionList* m_sessions;
    QStackedWidget* m_views;
    EmptyState* m_nothing;
    AttendanceSheet* m_sheet;
    MatrixView* m_matrix;
    TextLabel* m_summary;
    StatusChip* m_state;
    Button* m_showList; ///< Where the list is hidden for want of room.
    Button* m_undo;
    Button* m_redo;
    std::optional<domain::SessionId> m_session;
    bool m_refused = false; ///< The banner shows a refusal rather than the notice.
    QTimer m_soon;
    application::Subscription m_changes;
};

} // namespace mediane::ui
