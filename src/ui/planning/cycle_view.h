#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

class QStackedWidget;
class QTabBar;

namespace mediane::ui {

class AttendanceMarker;
class Banner;
class ChangeForm;
class CycleDocumentsPanel;
class CycleInfoPanel;
class CyclePeoplePanel;
class CycleSessionsPanel;
class CycleSkillsPanel;
class FlowLayout;
class MatrixView;
class StatusChip;
class TextLabel;

/// One cycle: its state and what may follow, its sessions, its people, its matrix, its information.
class CycleView : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Sessions, People, Matrix, Information, Documents, Skills };

    CycleView(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    bool showCycle(domain::CycleId cycle); ///< False when there is no such cycle.
    void showTab(Tab tab);
    void selectSession(domain::SessionId session);
    void selectPerson(domain::PersonId person);
    void refresh();
    void takeFocus();
    [[nodiscard]] domain::CycleId cycle() const { return m_cycle; }
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] const application::CycleRow& row() const { return m_row; }
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool isMarking() const; ///< A mark of the matrix is being stored: it is on screen already.

Q_SIGNALS:
    void backRequested();
    void titleChanged();

private:
    void build();
    void showState();
    void showTransitions();
    void begin(domain::CycleStatus to);
    [[nodiscard]] Result<void> carryOut(domain::CycleStatus to, const std::string& reason);
    void fail(const Error& error);

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    application::CycleRow m_row;
    domain::CycleFacts m_facts;
    AttendanceMarker* m_marker;
    StatusChip* m_state;
    TextLabel* m_seats;
    QWidget* m_transitions;
    FlowLayout* m_flow;
    Banner* m_banner;
    ChangeForm* m_change;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    CycleSessionsPanel* m_sessions;
    CyclePeoplePanel* m_people;
    MatrixView* m_matrix;
    CycleInfoPanel* m_info;
    CycleDocumentsPanel* m_documents;
    CycleSkillsPanel* m_skills;
};

} // namespace mediane::ui
