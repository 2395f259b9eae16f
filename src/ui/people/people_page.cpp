#include "ui/people/people_page.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/people/calls_panel.h"
#include "ui/people/person_file.h"
#include "ui/people/person_list_model.h"
#include "ui/records/change_watch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/search_field.h"
#include "ui/wording/problem_text.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

PeoplePage::PeoplePage(application::Services& services, const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_model(new PersonListModel(services.context.store, this))
    , m_list(new DataTable(tr("Beneficiaries"), u"people/list"_s))
    , m_file(new PersonFile(services))
    , m_splitter(new RememberedSplitter(Qt::Horizontal, u"people"_s))
    , m_views(header().addTabs({tr("List"), tr("To call")}))
    , m_stack(new QStackedWidget)
    , m_calls(new CallsPanel(context, services))
{
    header().setTitle(tr("Beneficiaries"));
    m_search = header().addSearch(tr("Name, phone, year of birth, household…"));
    m_search->setObjectName(u"peopleSearch"_s);
    m_new = header().addButton(tr("New beneficiary"), Icon::Add, ButtonKind::Primary);
    m_new->setObjectName(u"newPerson"_s);
    m_new->setToolTip(tr("New beneficiary (Ctrl+N)"));
    m_file->setObjectName(u"personFile"_s);
    buildList();
    buildViews();
    connectFile();
    addKeys();
    using K = application::SubjectKind;
    new ChangeWatch(services.context.changes,
        {K::Person, K::Household, K::Cycle, K::Session, K::Enrolment, K::Device, K::Allocation, K::Organisation}, this,
        [this] { refresh(); });
}

void PeoplePage::buildList()
{
    m_list->setObjectName(u"peopleList"_s);
    m_list->setSortingEnabled(false); // The list is read in the order of names, a page at a time.
    m_list->setRows(m_model);
    m_list->setEmptyState(
        Icon::People, tr("Nobody found. Check the spelling, or create the file."), tr("New beneficiary"));
    m_splitter->setObjectName(u"peopleSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_file);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({520, 680});
    m_splitter->recall();

    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::search); // Every key, without waiting.
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_list->setFocus();
        if (m_list->currentRow() < 0 && m_model->rowCount() > 0) m_list->setCurrentRow(0);
    });
    connect(m_new, &QAbstractButton::clicked, this, &PeoplePage::newPerson);
    connect(m_list, &DataTable::emptyActionTriggered, this, &PeoplePage::newPerson);
    connect(m_list, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_refreshing && !m_file->isEditing()) m_file->showPerson(m_model->personAt(row));
    });
    connect(m_list, &DataTable::rowActivated, this, [this](int row) { showPerson(m_model->personAt(row)); });
    connect(m_model, &PersonListModel::readFailed, this,
        [this](const Error& error) { banner().say(Tone::Fault, errorText(error)); });
}

void PeoplePage::buildViews()
{
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_calls);
    body().addWidget(m_stack, 1);
    connect(m_calls, &CallsPanel::failed, this,
        [this](const Error& error) { banner().say(Tone::Fault, errorText(error)); });
    connect(m_views, &QTabBar::currentChanged, this, &PeoplePage::showView);
}

/// The list, or the people to call; a form that is being typed stays as it is meanwhile.
void PeoplePage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_stack->setCurrentIndex(view);
    m_search->setVisible(view == 0);
    m_new->setVisible(view == 0);
    if (view == 1) {
        m_calls->refresh();
        if (!m_views->hasFocus()) m_calls->takeFocus();
    }
}

void PeoplePage::connectFile()
{
    connect(m_file, &PersonFile::personCreated, this, &PeoplePage::personCreated);
    connect(m_file, &PersonFile::personEdited, this, &PeoplePage::personEdited);
    connect(m_file, &PersonFile::cancelRequested, this, &PeoplePage::cancelForm);
    connect(m_file, &PersonFile::openPersonRequested, this, &PeoplePage::showPerson);
    connect(m_file, &PersonFile::newPersonRequested, this, &PeoplePage::newPerson);
    connect(m_file, &PersonFile::editingChanged, this,
        [this](bool editing) { m_new->setKind(editing ? ButtonKind::Normal : ButtonKind::Primary); });
    connect(m_file, &PersonFile::cycleRequested, this, [this](domain::CycleId cycle) {
        context().navigator.open({PageId::Planning, RecordKind::Cycle, cycle.value()});
    });
    connect(m_file, &PersonFile::sessionRequested, this, [this](domain::SessionId session) {
        context().navigator.open({PageId::Attendance, RecordKind::Session, session.value()});
    });
    connect(m_file, &PersonFile::deviceRequested, this, [this](domain::DeviceId device) {
        context().navigator.open({PageId::Devices, RecordKind::Device, device.value()});
    });
    connect(m_file, &PersonFile::handoverRequested, this, [this](domain::PersonId person) {
        context().navigator.open({PageId::Devices, RecordKind::Person, person.value(), u"handover"_s});
    });
}

void PeoplePage::addKeys()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New beneficiary"), [this] { newPerson(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Edit the file"), [this] {
        if (!m_file->isEditing()) m_file->startEdit();
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save the file"), [this] { m_file->save(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), tr("Save the file"), [this] { m_file->save(); });
    addShortcut(QKeySequence(Qt::Key_Escape), tr("Leave the form"), [this] { m_file->cancel(); });
}

QString PeoplePage::title() const { return tr("Beneficiaries"); }

QString PeoplePage::guideSection() const { return u"beneficiaires"_s; }

void PeoplePage::activated()
{
    if (!m_loaded) {
        m_loaded = true;
        search(m_search->text());
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

void PeoplePage::open(const Destination& destination)
{
    showView(destination.view == u"calls"_s ? 1 : 0);
    if (destination.kind == RecordKind::Person) {
        showPerson(domain::PersonId(destination.id));
        if (destination.view == u"enrolments"_s) m_file->showSection(PersonFile::Section::Enrolments);
        if (destination.view == u"household"_s) m_file->showSection(PersonFile::Section::Household);
        if (destination.view == u"edit"_s) m_file->startEdit();
    } else if (destination.kind == RecordKind::Household) {
        openHousehold(destination.id);
    } else if (destination.view == u"new"_s) {
        newPerson();
    }
}

void PeoplePage::openHousehold(std::int64_t household)
{
    const auto members = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.people.household(domain::HouseholdId(household)); });
    if (!members || members->empty()) return;
    showPerson(members->front().id);
    m_file->showSection(PersonFile::Section::Household);
}

Destination PeoplePage::here() const
{
    Destination place{PageId::People};
    if (m_stack->currentIndex() == 1) place.view = u"calls"_s;
    if (const auto person = m_file->person()) {
        place.kind = RecordKind::Person;
        place.id = person->value();
    }
    return place;
}

bool PeoplePage::mayLeave()
{
    if (!m_file->hasUnsavedInput()) return true;
    const bool leave = context().prompts.confirm({tr("Leave without saving?"),
        tr("What was typed in the form has not been saved."), tr("Leave without saving"), true});
    if (leave) m_file->closeForm();
    return leave;
}

void PeoplePage::search(const QString& text)
{
    banner().dismiss();
    m_refreshing = true;
    m_model->search(text);
    m_refreshing = false;
    showCount();
}

void PeoplePage::showCount()
{
    const auto count
        = m_services.context.store.read([](const application::Queries& queries) { return queries.people.count(); });
    if (count) header().setSubtitle(tr("%n person(s)", "", *count));
}

void PeoplePage::newPerson()
{
    if (m_file->isEditing() && !mayLeave()) return;
    m_file->startNew();
}

void PeoplePage::showPerson(domain::PersonId person)
{
    if (m_file->isEditing()) {
        if (!mayLeave()) {
            selectInList(m_file->person()); // The list has moved on already.
            return;
        }
        m_file->closeForm();
    }
    m_file->showPerson(person);
    selectInList(person);
}

void PeoplePage::selectInList(std::optional<domain::PersonId> person)
{
    m_refreshing = true;
    if (!person || !m_list->setCurrentKey(QVariant::fromValue(person->value()))) m_list->clearSelection();
    m_refreshing = false;
}

void PeoplePage::personCreated(domain::PersonId person)
{
    m_file->closeForm();
    refresh();
    showPerson(person);
    context().notifier.say(tr("File created."));
}

void PeoplePage::personEdited(domain::PersonId person, const domain::PersonFacts& before)
{
    m_file->closeForm();
    m_file->showPerson(person);
    const auto after = m_services.people.find(person);
    if (after) {
        const auto write = [this, person](const domain::PersonFacts& facts) -> Result<void> {
            const auto done = m_services.people.edit(person, facts);
            return done ? Result<void>() : Result<void>(done.error());
        };
        m_undo.push({"edit-person", [write, before] { return write(before); },
            [write, facts = after->value.facts()] { return write(facts); }});
    }
    context().notifier.say(tr("File saved."));
}

void PeoplePage::cancelForm()
{
    if (mayLeave()) m_file->closeForm();
}

void PeoplePage::refresh()
{
    m_refreshing = true;
    m_model->reload();
    m_refreshing = false;
    showCount();
    m_file->refresh();
    if (m_stack->currentIndex() == 1) m_calls->refresh();
}

} // namespace mediane::ui
