#include "ui/people/person_file.h"

#include "ui/people/attendance_panel.h"
#include "ui/people/enrolments_panel.h"
#include "ui/people/household_panel.h"
#include "ui/people/identity_view.h"
#include "ui/people/person_devices_panel.h"
#include "ui/people/person_form.h"
#include "ui/people/person_skills_panel.h"
#include "ui/records/journal_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

PersonFile::PersonFile(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_nobody(
          new EmptyState(Icon::People, tr("Choose somebody in the list, or create a new file."), tr("New beneficiary")))
    , m_view(buildView(services))
    , m_form(new PersonForm(services))
{
    m_form->setObjectName(u"personForm"_s);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectSections();
}

QWidget* PersonFile::buildView(application::Services& services)
{
    auto* view = new QWidget;
    m_banner = new Banner;
    m_name = new TextLabel(TextStyle::Title);
    m_name->setObjectName(u"personName"_s);
    m_name->setElided(true);
    m_facts = new TextLabel(TextStyle::Muted);
    m_facts->setElided(true);
    m_edit = new Button(tr("Edit"), Icon::Edit);
    m_edit->setObjectName(u"editPerson"_s);
    m_edit->setToolTip(tr("Edit the file (Ctrl+E)"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Sections of the file"));
    m_tabs->addTab(m_identity = new IdentityView, tr("Identity"));
    m_tabs->addTab(m_household = new HouseholdPanel(services), tr("Household"));
    m_tabs->addTab(m_enrolments = new EnrolmentsPanel(services), tr("Enrolments"));
    m_tabs->addTab(buildFollowUp(services), tr("Follow-up"));
    m_tabs->addTab(m_devices = new PersonDevicesPanel, tr("Computers"));
    m_tabs->addTab(m_history = new JournalView(services), tr("History"));

    auto* title = new QHBoxLayout;
    title->setContentsMargins(16, 16, 16, 0);
    title->addWidget(m_name, 1);
    title->addWidget(m_edit);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(16, 4, 16, 12);
    facts->setSpacing(8);
    facts->addWidget(m_facts, 1);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(8);
    facts->addLayout(m_chips);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(title);
    column->addLayout(facts);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    return view;
}

/// Attendance and skills share a section: one more tab would not fit an old screen.
QWidget* PersonFile::buildFollowUp(application::Services& services)
{
    auto* followUp = new QWidget;
    m_attendance = new AttendancePanel;
    m_skills = new PersonSkillsPanel(services);
    m_parts = new QTabBar;
    m_parts->setObjectName(u"followUpParts"_s);
    m_parts->setAccessibleName(tr("Parts of the follow-up"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->addTab(tr("Attendance"));
    m_parts->addTab(tr("Skills"));
    auto* stack = new QStackedWidget;
    stack->addWidget(m_attendance);
    stack->addWidget(m_skills);
    connect(m_parts, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    auto* column = new QVBoxLayout(followUp);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_parts);
    column->addWidget(stack, 1);
    return followUp;
}

void PersonFile::connectSections()
{
    connect(m_nobody, &EmptyState::actionTriggered, this, &PersonFile::newPersonRequested);
    connect(m_edit, &QAbstractButton::clicked, this, &PersonFile::startEdit);
    connect(m_form, &PersonForm::created, this, &PersonFile::personCreated);
    connect(m_form, &PersonForm::edited, this, &PersonFile::personEdited);
    connect(m_form, &PersonForm::cancelled, this, &PersonFile::cancelRequested);
    connect(m_form, &PersonForm::openRequested, this, &PersonFile::openPersonRequested);
    connect(m_household, &HouseholdPanel::openRequested, this, &PersonFile::openPersonRequested);
    connect(m_household, &HouseholdPanel::newMemberRequested, this, [this] {
        m_form->createMemberOf(*m_person);
        showForm();
    });
    connect(m_enrolments, &EnrolmentsPanel::cycleRequested, this, &PersonFile::cycleRequested);
    connect(m_attendance, &AttendancePanel::sessionRequested, this, &PersonFile::sessionRequested);
    connect(m_devices, &PersonDevicesPanel::deviceRequested, this, &PersonFile::deviceRequested);
    connect(
        m_devices, &PersonDevicesPanel::handoverRequested, this, [this] { Q_EMIT handoverRequested(m_person->id); });
}

void PersonFile::showPerson(domain::PersonId person)
{
    Result<PersonData> found = readPerson(m_services, person);
    m_banner->dismiss();
    if (!found) {
        showNobody();
        return;
    }
    const bool same = m_person && m_person->id == person;
    m_person = std::move(found).value();
    showHeader();
    m_identity->showPerson(*m_person, m_services.context.clock.today());
    m_household->showPerson(*m_person);
    m_enrolments->showPerson(*m_person);
    m_attendance->showPerson(*m_person);
    m_skills->showPerson(*m_person);
    m_devices->showPerson(*m_person);
    if (!same) m_history->showRecord({application::SubjectKind::Person, person.value()});
    showTabTitles();
    if (!isEditing()) m_stack->setCurrentWidget(m_view);
}

void PersonFile::showNobody()
{
    m_person.reset();
    if (!isEditing()) m_stack->setCurrentWidget(m_nobody);
}

void PersonFile::refresh()
{
    if (m_person) showPerson(m_person->id);
}

void PersonFile::showHeader()
{
    const domain::PersonFacts& facts = m_person->facts;
    m_name->setText(personName(facts.lastName, facts.firstName));
    QStringList parts{birthText(facts, m_services.context.clock.today()), toQt(facts.city), toQt(facts.phone)};
    parts.removeAll(QString());
    m_facts->setText(parts.join(u" · "_s));
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool equipped = std::ranges::any_of(m_person->devices, [](const auto& row) {
        const auto state = domain::fromCode<domain::AllocationState>(row.state);
        return state && domain::isWithHolder(*state);
    });
    if (equipped) m_chips->addWidget(new StatusChip({Icon::Computer, tr("Has a computer"), Tone::Good}));
    if (facts.informed != true)
        m_chips->addWidget(new StatusChip({Icon::Info, tr("Information to give"), Tone::Attention}));
}

void PersonFile::showTabTitles()
{
    const auto titled = [](const QString& word, std::size_t count) {
        return count == 0 ? word : tr("%1 (%2)", "section (count)").arg(word).arg(count);
    };
    m_tabs->setTabText(int(Section::Household), titled(tr("Household"), m_person->members.size()));
    m_tabs->setTabText(int(Section::Enrolments), titled(tr("Enrolments"), m_person->enrolments.size()));
    m_tabs->setTabText(int(Section::Devices), titled(tr("Computers"), m_person->devices.size()));
    m_parts->setTabText(0, titled(tr("Attendance"), m_person->attendance.size()));
    m_parts->setTabText(1, titled(tr("Skills"), m_person->assessments.size()));
}

void PersonFile::showSection(Section section) { m_tabs->setCurrentIndex(int(section)); }

void PersonFile::showForm()
{
    m_stack->setCurrentWidget(m_form);
    Q_EMIT editingChanged(true);
}

void PersonFile::startNew()
{
    showForm();
    m_form->createPerson({});
}

void PersonFile::startEdit()
{
    if (!m_person) return;
    showForm();
    m_form->editPerson(*m_person);
}

void PersonFile::save()
{
    if (isEditing()) m_form->save();
}

void PersonFile::cancel()
{
    if (isEditing()) m_form->cancel();
}

void PersonFile::closeForm()
{
    if (!isEditing()) return;
    m_stack->setCurrentWidget(m_person ? m_view : static_cast<QWidget*>(m_nobody));
    if (m_person) m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(false);
}

bool PersonFile::isEditing() const { return m_stack->currentWidget() == m_form; }

bool PersonFile::hasUnsavedInput() const { return isEditing() && m_form->isModified(); }

std::optional<domain::PersonId> PersonFile::person() const
{
    return m_person ? std::optional(m_person->id) : std::nullopt;
}

} // namespace mediane::ui
