#include "ui/people/household_panel.h"

#include "ui/records/finders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using Members = RowsModel<application::PersonRow>;

HouseholdPanel::HouseholdPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new Members(
          {{tr("Name"), [](const auto& row) { return personName(row.lastName, row.firstName); }},
              {tr("Born"), [](const auto& row) { return row.birthYear ? QVariant(*row.birthYear) : QVariant(); },
                  Members::Kind::Number},
              {tr("Phone"), [](const auto& row) { return toQt(row.phone); }},
              {tr("City"), [](const auto& row) { return toQt(row.city); }}},
          [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_title(new TextLabel(TextStyle::Section))
    , m_banner(new Banner)
    , m_table(new DataTable(tr("Members of the household"), u"people/household"_s))
    , m_new(new Button(tr("Add a new member"), Icon::Add))
    , m_known(new RecordPicker(peopleFinder(services)))
    , m_join(new Button(tr("Attach"), Icon::Link))
{
    m_new->setObjectName(u"newMember"_s);
    m_table->setObjectName(u"householdTable"_s);
    m_table->setRows(m_model);
    m_table->setEmptyState(
        Icon::House, tr("No household yet. Add a member: name, address and phone are filled in for you."));
    m_known->setObjectName(u"knownMember"_s);
    m_known->setAccessibleName(tr("Person already known"));
    m_known->setPlaceholderText(tr("Person already known…"));
    m_join->setObjectName(u"attachMember"_s);
    m_join->setBlockedBecause(tr("Choose a person first."));
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_new);
    actions->addStretch(1);
    actions->addWidget(m_known, 2);
    actions->addWidget(m_join);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT openRequested(m_model->row(row).id); });
    connect(m_new, &QAbstractButton::clicked, this, &HouseholdPanel::newMemberRequested);
    connect(m_join, &QAbstractButton::clicked, this, &HouseholdPanel::join);
    connect(m_known, &RecordPicker::chosenChanged, this,
        [this] { m_join->setBlockedBecause(m_known->chosen() ? QString() : tr("Choose a person first.")); });
}

void HouseholdPanel::showPerson(const PersonData& person)
{
    m_person = person;
    m_title->setText(person.household);
    m_title->setVisible(!person.household.isEmpty());
    m_banner->dismiss();
    m_known->clearChosen();
    m_model->setRows(person.members);
}

void HouseholdPanel::join()
{
    const auto known = m_known->chosen();
    if (!known) return;
    const domain::PersonId person(*known);
    const auto stored = m_services.people.find(person);
    if (!stored) {
        m_banner->say(Tone::Fault, errorText(stored.error()));
        return;
    }
    // Without a household the two found one; with one, the chosen person joins it.
    std::optional<domain::HouseholdId> household = m_person.facts.household;
    if (!household) {
        const QString name = tr("%1 household").arg(toQt(m_person.facts.lastName).toUpper());
        const auto made = m_services.people.edit(m_person.id, m_person.facts, toStd(name));
        if (!made) {
            m_banner->say(Tone::Fault, errorText(made.error()));
            return;
        }
        if (const auto again = m_services.people.find(m_person.id)) household = again->value->household;
    }
    domain::PersonFacts facts = stored->value.facts();
    facts.household = household;
    const auto done = m_services.people.edit(person, facts);
    if (!done) m_banner->say(Tone::Fault, errorText(done.error()));
}

} // namespace mediane::ui
