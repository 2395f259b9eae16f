#pragma once

#include "ui/attendance/attendance_keys.h"
#include "ui/attendance/roster_model.h"
#include "ui/attendance/sheet_notice.h"
#include "ui/widgets/page.h"

#include <mediane/application/services.h>

class QBoxLayout;

namespace mediane::ui {

class AttendanceGrid;
class AttendanceMarker;
class EmptyState;
class HeadcountPanel;
class KeyButton;
class MarkBar;
class MarkHistoryPanel;
class PaperPanel;
class WalkInPanel;

/// The sheet of one session: large rows, the keys as buttons, walk-ins, headcounts, validation.
class AttendanceSheet : public QWidget
{
    Q_OBJECT
public:
    AttendanceSheet(const PageContext& context, application::Services& services, AttendanceMarker& marker,
        QWidget* parent = nullptr);

    void showSession(domain::SessionId session);
    void refresh(); ///< Reads the session again; only rows that differ are repainted.
    [[nodiscard]] bool mayLeave(); ///< Keeps a headcount being typed, or asks whether to drop it.
    void takeFocus();

    [[nodiscard]] const RosterModel& model() const { return m_model; }
    [[nodiscard]] AttendanceGrid& grid() const { return *m_grid; }
    [[nodiscard]] const SheetNotice& notice() const { return m_notice; }

public Q_SLOTS:
    void run(mediane::ui::AttendanceCommand command);
    void reopen();
    void openPaper(); ///< What the sheet on paper says (Ctrl+G).
    void printPaper(); ///< Ctrl+P

Q_SIGNALS:
    void sessionRead(); ///< Title, totals or notice may have changed.
    void totalsChanged();
    void matrixWanted(mediane::domain::CycleId cycle);
    void refused(const QString& why);
    void headcountShown(bool shown); ///< It needs room: the list of sessions may give way.
    void done(); ///< Something went well: an old refusal is no longer news.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void adaptToWidth();
    void makeRoom();
    void connectPaper();
    [[nodiscard]] QWidget* buildActions();
    KeyButton* addAction(
        const QString& word, const QString& key, Icon icon, const QString& name, AttendanceCommand command);
    void showState();
    void markAllPresent();
    void validate();
    void heldWithNobody();
    void openWalkIn();
    void toggleHeadcount();
    void toggleHistory();
    void connectPanels();
    void closeHeadcount();
    void editComment(const AttendanceCell& cell);

    PageContext m_context;
    application::Services& m_services;
    AttendanceMarker& m_marker;
    RosterModel m_model;
    SheetNotice m_notice;
    domain::SessionId m_session{0};
    AttendanceGrid* m_grid;
    EmptyState* m_empty;
    MarkBar* m_marks;
    WalkInPanel* m_walkIn;
    MarkHistoryPanel* m_history;
    PaperPanel* m_paper;
    HeadcountPanel* m_headcount;
    KeyButton* m_allPresent = nullptr;
    KeyButton* m_addWalkIn = nullptr;
    KeyButton* m_count = nullptr;
    KeyButton* m_past = nullptr;
    KeyButton* m_matrix = nullptr;
    KeyButton* m_onPaper = nullptr;
    KeyButton* m_validate = nullptr;
    bool m_compact = false; ///< Large text or a narrow window.
    QBoxLayout* m_keys = nullptr; ///< Marks and actions: below each other, or side by side where room is short.
};

} // namespace mediane::ui
