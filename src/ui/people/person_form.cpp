#include "ui/people/person_form.h"

#include "ui/people/person_fields.h"
#include "ui/records/finders.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <mediane/core/text.h>

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

PersonForm::PersonForm(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Title))
    , m_warning(new Banner)
    , m_fields(new PersonFields(services))
    , m_scroll(new QScrollArea)
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    m_warning->setObjectName(u"namesakes"_s);
    m_cancel->setObjectName(u"cancelPerson"_s);
    m_cancel->setToolTip(tr("Escape"));
    m_save->setObjectName(u"savePerson"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_fields->setObjectName(u"personFields"_s);
    auto* contents = new QWidget;
    auto* fields = new QVBoxLayout(contents);
    fields->setContentsMargins(16, 8, 16, 16);
    fields->addWidget(m_fields);
    fields->addStretch(1);
    m_scroll->setWidget(contents);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 8, 16, 8);
    actions->addStretch(1);
    actions->addWidget(m_cancel);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_title);
    column->addWidget(m_warning);
    column->addWidget(m_scroll, 1);
    column->addLayout(actions);
    connect(m_save, &QAbstractButton::clicked, this, &PersonForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &PersonForm::cancel);
    connect(m_fields, &PersonFields::namesChanged, this, &PersonForm::warnOfNamesakes);
    connect(m_warning, &Banner::actionTriggered, this, [this] {
        if (m_namesake) Q_EMIT openRequested(*m_namesake);
    });
}

void PersonForm::begin(const QString& title)
{
    m_title->setText(title);
    m_warning->dismiss();
    m_namesake.reset();
    m_save->setText(tr("Save"));
    m_scroll->ensureVisible(0, 0);
}

void PersonForm::createPerson(const domain::PersonFacts& start, const QString& household)
{
    m_edited.reset();
    m_relative.reset();
    begin(tr("New beneficiary"));
    domain::PersonFacts facts = start;
    if (!facts.welcomedOn) facts.welcomedOn = m_services.context.clock.today();
    m_fields->showFacts(facts, household, {});
    m_fields->focusFirst();
}

void PersonForm::createMemberOf(const PersonData& person)
{
    domain::PersonFacts start;
    start.lastName = person.facts.lastName;
    start.address = person.facts.address;
    start.postcode = person.facts.postcode;
    start.city = person.facts.city;
    start.inseeCode = person.facts.inseeCode;
    start.longitude = person.facts.longitude;
    start.latitude = person.facts.latitude;
    start.qpv = person.facts.qpv;
    start.qpvCode = person.facts.qpvCode;
    start.phone = person.facts.phone;
    start.household = person.facts.household;
    const QString household
        = person.facts.household ? person.household : tr("%1 household").arg(toQt(upperCase(person.facts.lastName)));
    createPerson(start, household);
    if (!person.facts.household) m_relative = person.id;
    m_relativeHousehold = household;
}

void PersonForm::editPerson(const PersonData& person)
{
    m_edited = person;
    m_relative.reset();
    begin(tr("Edit the file"));
    m_fields->showFacts(person.facts, person.household, person.prescriber);
    m_fields->focusFirst();
}

bool PersonForm::isModified() const { return m_fields->isModified(); }

void PersonForm::warnOfNamesakes()
{
    if (m_edited) return;
    m_warning->dismiss();
    m_namesake.reset();
    m_save->setText(tr("Save"));
    if (m_fields->lastName().isEmpty() || m_fields->firstName().isEmpty()) return;
    const auto known = m_services.context.store.read([&](const application::Queries& queries) {
        return queries.people.sameName(toStd(m_fields->lastName()), toStd(m_fields->firstName()));
    });
    if (!known || known->empty()) return;
    m_namesake = known->front().id;
    QStringList names;
    for (const auto& row : *known) {
        const Choice person = personChoice(row);
        names.append(person.detail.isEmpty() ? person.text : tr("%1 (%2)").arg(person.text, person.detail));
    }
    const int count = int(known->size());
    m_warning->say(Tone::Attention,
        tr("%n person(s) already known by this name: %1.", "", count).arg(names.join(u"; "_s)), tr("Open the file"));
    m_save->setText(tr("Create anyway"));
}

void PersonForm::save()
{
    const QList<FieldFault> faults = m_fields->faults();
    m_fields->setFaults(faults);
    if (!faults.isEmpty()) {
        showFaultyField();
    } else if (m_edited) {
        saveEdited();
    } else {
        saveNew();
    }
}

void PersonForm::saveNew()
{
    domain::PersonFacts facts = m_fields->facts();
    QString household = m_fields->newHousehold();
    if (m_relative && !household.isEmpty()) {
        const Result<void> given = giveHousehold(*m_relative, household);
        if (!given) {
            m_fields->showProblems(given.error());
            return;
        }
        const auto relative = m_services.people.find(*m_relative);
        if (relative) facts.household = relative->value->household;
        m_relative.reset();
        household.clear();
    }
    const Result<domain::PersonId> person = m_services.people.registerPerson(facts, toStd(household));
    if (!person) {
        m_fields->showProblems(person.error());
        showFaultyField();
        return;
    }
    Q_EMIT created(*person);
}

Result<void> PersonForm::giveHousehold(domain::PersonId person, const QString& name)
{
    const auto stored = m_services.people.find(person);
    if (!stored) return stored.error();
    const Result<application::Outcome> done = m_services.people.edit(person, stored->value.facts(), toStd(name));
    return done ? Result<void>() : Result<void>(done.error());
}

void PersonForm::saveEdited()
{
    const Result<application::Outcome> done
        = m_services.people.edit(m_edited->id, m_fields->facts(), toStd(m_fields->newHousehold()));
    if (!done) {
        m_fields->showProblems(done.error());
        showFaultyField();
    } else if (*done == application::Outcome::Unchanged) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT edited(m_edited->id, m_edited->facts);
    }
}

void PersonForm::cancel() { Q_EMIT cancelled(); }

void PersonForm::showFaultyField()
{
    if (QWidget* focused = QApplication::focusWidget(); focused && m_fields->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused->parentWidget());
}

} // namespace mediane::ui
