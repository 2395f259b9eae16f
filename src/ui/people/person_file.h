#pragma once

#include "ui/people/person_data.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace mediane::ui {

class AttendancePanel;
class Banner;
class Button;
class EmptyState;
class EnrolmentsPanel;
class HouseholdPanel;
class IdentityView;
class JournalView;
class PersonDevicesPanel;
class PersonForm;
class PersonSkillsPanel;
class TextLabel;

/// The file of one person: a header, one section a tab, and the form that edits it.
class PersonFile : public QWidget
{
    Q_OBJECT
public:
    enum class Section { Identity, Household, Enrolments, FollowUp, Devices, History };

    explicit PersonFile(application::Services& services, QWidget* parent = nullptr);

    void showPerson(domain::PersonId person);
    void showNobody();
    void refresh(); ///< Reads the person again; the section stays.
    void showSection(Section section);
    void startNew();
    void startEdit();
    void save(); ///< As the form's button, when it is open.
    void cancel();
    void closeForm();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool hasUnsavedInput() const;
    [[nodiscard]] std::optional<domain::PersonId> person() const;

Q_SIGNALS:
    void personCreated(mediane::domain::PersonId person);
    void personEdited(mediane::domain::PersonId person, const mediane::domain::PersonFacts& before);
    void cancelRequested(); ///< Escape or "Cancel" in the form: ask first if it holds something.
    void editingChanged(bool editing);
    void openPersonRequested(mediane::domain::PersonId person);
    void newPersonRequested();
    void cycleRequested(mediane::domain::CycleId cycle);
    void sessionRequested(mediane::domain::SessionId session);
    void deviceRequested(mediane::domain::DeviceId device);
    void handoverRequested(mediane::domain::PersonId person);

private:
    QWidget* buildView(application::Services& services);
    QWidget* buildFollowUp(application::Services& services);
    void connectSections();
    void showHeader();
    void showTabTitles();
    void showForm();

    application::Services& m_services;
    std::optional<PersonData> m_person;
    QStackedWidget* m_stack;
    EmptyState* m_nobody;
    QWidget* m_view;
    PersonForm* m_form;
    Banner* m_banner;
    TextLabel* m_name;
    TextLabel* m_facts;
    QHBoxLayout* m_chips;
    Button* m_edit;
    QTabWidget* m_tabs;
    QTabBar* m_parts; ///< Of the follow-up.
    IdentityView* m_identity;
    HouseholdPanel* m_household;
    EnrolmentsPanel* m_enrolments;
    AttendancePanel* m_attendance;
    PersonSkillsPanel* m_skills;
    PersonDevicesPanel* m_devices;
    JournalView* m_history;
};

} // namespace mediane::ui
