#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace mediane::ui {

class Button;
class CycleView;
class CycleWizard;
class CyclesPanel;
class SessionDetail;
class WeekPanel;

/// When, where, with whom: the week, the cycles, one cycle, a new cycle, a session on its own.
class PlanningPage : public Page
{
    Q_OBJECT
public:
    PlanningPage(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_services.attendance.undoStack(); }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString guideSection() const override;

private:
    enum View { Week, Cycles }; ///< The two words of the header.

    void build();
    void addShortcuts();
    void follow(const application::Change& change);
    void refresh();
    void showPart(QWidget* part);
    void showView(int view);
    void openCycle(domain::CycleId cycle);
    void openSession(domain::SessionId session);
    void editSession(const application::SessionRow& session);
    void startSession();
    void startWizard();
    void showHeader();
    [[nodiscard]] Result<std::vector<application::SessionRow>> shownSessions() const;
    void exportCalendar();

    application::Services& m_services;
    Button* m_export;
    QTabBar* m_views;
    QStackedWidget* m_stack;
    WeekPanel* m_week;
    CyclesPanel* m_cycles;
    CycleView* m_cycle;
    CycleWizard* m_wizard;
    QWidget* m_sessionView;
    SessionDetail* m_session;
    QTimer m_soon;
    application::Subscription m_changes;
};

} // namespace mediane::ui
