#include "ui/settings/places_section.h"

#include "ui/records/record_picker.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/form_field.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

PlacesSection::PlacesSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"places"_s, tr("Places"), tr("Where"), tr("New place"),
            tr("No place yet. Add the rooms where your sessions are held."), Icon::House},
        parent)
    , m_name(lineField(u"placeName"_s))
    , m_organisation(organisationField(context.services, u"placeOrganisation"_s))
    , m_address(lineField(u"placeAddress"_s))
    , m_postcode(lineField(u"placePostcode"_s))
    , m_city(lineField(u"placeCity"_s))
    , m_qpvCode(lineField(u"placeQpvCode"_s))
    , m_capacity(lineField(u"placeCapacity"_s))
{
    form().addField(u"name"_s, tr("Name"), m_name, Form::Need::Required);
    form().addField(u"organisation"_s, tr("Whose place it is"), m_organisation);
    form().addField(u"address"_s, tr("Address"), m_address);
    form().beginRow();
    form().addField(u"postcode"_s, tr("Postcode"), m_postcode);
    form().addField(u"city"_s, tr("Town"), m_city);
    form().endRow();
    form().beginRow();
    form().addField(u"capacity"_s, tr("Seats"), m_capacity)->setHelp(tr("Empty: no limit is known."));
    form()
        .addField(u"qpvCode"_s, tr("Priority neighbourhood (QPV)"), m_qpvCode)
        ->setHelp(tr("Its code, if the room lies in one: QP073003."));
    form().endRow();
    build();
}

Result<std::vector<PlacesSection::Row>> PlacesSection::readRows()
{
    return services().context.store.read(
        [](const application::Queries& queries) { return queries.catalogue.places(); });
}

CatalogueEntry PlacesSection::entryOf(const Row& row) const
{
    const QString seats = row.value->capacity ? tr("%n seat(s)", nullptr, *row.value->capacity) : QString();
    return {row.id.value(), toQt(row.ref), toQt(row.value->name), joinedParts({toQt(row.value->city), seats})};
}

void PlacesSection::showFacts(const domain::PlaceFacts& facts, const std::string&)
{
    fill(*m_name, facts.name);
    fillOrganisation(services(), *m_organisation, facts.organisation);
    fill(*m_address, facts.address);
    fill(*m_postcode, facts.postcode);
    fill(*m_city, facts.city);
    fill(*m_qpvCode, facts.qpvCode);
    m_capacity->setText(facts.capacity ? QString::number(*facts.capacity) : QString());
}

domain::PlaceFacts PlacesSection::facts() const
{
    domain::PlaceFacts facts;
    facts.name = typedIn(*m_name);
    facts.organisation = organisationIn(*m_organisation);
    facts.address = typedIn(*m_address);
    facts.postcode = typedIn(*m_postcode);
    facts.city = typedIn(*m_city);
    facts.qpvCode = typedIn(*m_qpvCode);
    facts.capacity = wholeNumberIn(*m_capacity);
    return facts;
}

QList<FieldFault> PlacesSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectRecord(faults, u"organisation"_s, *m_organisation);
    expectWholeNumber(faults, u"capacity"_s, *m_capacity);
    return faults;
}

} // namespace mediane::ui
