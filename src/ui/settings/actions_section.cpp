#include "ui/settings/actions_section.h"

#include "ui/records/record_picker.h"
#include "ui/settings/check_list.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/form_field.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;

namespace {

template <class Id>
std::vector<std::int64_t> numbersOf(const std::vector<Id>& ids)
{
    std::vector<std::int64_t> numbers;
    std::ranges::transform(ids, std::back_inserter(numbers), [](Id id) { return id.value(); });
    return numbers;
}

template <class Id>
std::vector<Id> idsOf(const std::vector<std::int64_t>& numbers)
{
    std::vector<Id> ids;
    std::ranges::transform(numbers, std::back_inserter(ids), [](std::int64_t number) { return Id(number); });
    return ids;
}

} // namespace

ActionsSection::ActionsSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"actions"_s, tr("Actions"), tr("Axis"), tr("New action"),
            tr("No action yet. An action groups your cycles and sessions, and tells which funders pay for them."),
            Icon::Flag},
        parent)
    , m_name(lineField(u"actionName"_s))
    , m_axis(lineField(u"actionAxis"_s))
    , m_workstream(lineField(u"actionWorkstream"_s))
    , m_organisation(organisationField(context.services, u"actionOrganisation"_s))
    , m_partners(new CheckList)
    , m_operations(new CheckList)
{
    m_partners->setObjectName(u"actionPartners"_s);
    m_operations->setObjectName(u"actionOperations"_s);
    form().addField(u"name"_s, tr("Name"), m_name, Form::Need::Required);
    form().beginRow();
    form().addField(u"axis"_s, tr("Axis"), m_axis);
    form().addField(u"workstream"_s, tr("Workstream"), m_workstream);
    form().endRow();
    form().addField(u"organisation"_s, tr("Led by"), m_organisation);
    form().addField(u"operations"_s, tr("Operations that pay for it"), m_operations);
    form().addField(u"partners"_s, tr("Partners"), m_partners);
    connect(m_partners, &CheckList::edited, this, [this] { touch(); });
    connect(m_operations, &CheckList::edited, this, [this] { touch(); });
    build();
}

Result<std::vector<ActionsSection::Row>> ActionsSection::readRows()
{
    return services().context.store.read([](const Queries& queries) { return queries.catalogue.actions(); });
}

CatalogueEntry ActionsSection::entryOf(const Row& row) const
{
    return {row.id.value(), toQt(row.ref), toQt(row.value->name),
        joinedParts({toQt(row.value->axis), toQt(row.value->workstream)})};
}

void ActionsSection::readChoices()
{
    const auto& store = services().context.store;
    const auto organisations = store.read([](const Queries& queries) { return queries.catalogue.organisations(); });
    const auto operations = store.read([](const Queries& queries) { return queries.catalogue.operations(); });
    std::vector<CheckList::Item> items;
    if (organisations)
        for (const auto& row : *organisations)
            items.push_back({row.id.value(), toQt(row.value->name)});
    m_partners->setItems(items);
    items.clear();
    if (operations)
        for (const auto& row : *operations)
            items.push_back({row.id.value(), u"%1 — %2"_s.arg(toQt(row.ref), toQt(row.value->title))});
    m_operations->setItems(items);
}

void ActionsSection::showFacts(const domain::ActionFacts& facts, const std::string&)
{
    readChoices();
    fill(*m_name, facts.name);
    fill(*m_axis, facts.axis);
    fill(*m_workstream, facts.workstream);
    fillOrganisation(services(), *m_organisation, facts.organisation);
    m_partners->setTicked(numbersOf(facts.partners));
    m_operations->setTicked(numbersOf(facts.operations));
}

domain::ActionFacts ActionsSection::facts() const
{
    domain::ActionFacts facts;
    facts.name = typedIn(*m_name);
    facts.axis = typedIn(*m_axis);
    facts.workstream = typedIn(*m_workstream);
    facts.organisation = organisationIn(*m_organisation);
    facts.partners = idsOf<domain::OrganisationId>(m_partners->ticked());
    facts.operations = idsOf<domain::OperationId>(m_operations->ticked());
    return facts;
}

QList<FieldFault> ActionsSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectRecord(faults, u"organisation"_s, *m_organisation);
    return faults;
}

} // namespace mediane::ui
