#include "ui/settings/staff_section.h"

#include "ui/records/record_picker.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/form_field.h"
#include "ui/wording/attendance_words.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

StaffSection::StaffSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"staff"_s, tr("Staff"), tr("What they do"), tr("New staff member"),
            tr("Nobody yet. Add those who run your sessions, volunteers too."), Icon::People},
        parent)
    , m_lastName(lineField(u"staffLastName"_s))
    , m_firstName(lineField(u"staffFirstName"_s))
    , m_function(lineField(u"staffFunction"_s))
    , m_organisation(organisationField(context.services, u"staffOrganisation"_s))
    , m_volunteer(new QCheckBox(tr("Volunteer")))
{
    m_volunteer->setObjectName(u"staffVolunteer"_s);
    form().beginRow();
    form().addField(u"lastName"_s, tr("Last name"), m_lastName, Form::Need::Required);
    form().addField(u"firstName"_s, tr("First name"), m_firstName);
    form().endRow();
    form()
        .addField(u"function"_s, tr("What they do"), m_function)
        ->setHelp(tr("As you say it: digital mediator, workshop leader, technician…"));
    form().addField(u"organisation"_s, tr("Works for"), m_organisation);
    form().addField(u"volunteer"_s, tr("Volunteer"), m_volunteer);
    build();
}

Result<std::vector<StaffSection::Row>> StaffSection::readRows()
{
    return services().context.store.read([](const application::Queries& queries) { return queries.catalogue.staff(); });
}

CatalogueEntry StaffSection::entryOf(const Row& row) const
{
    const QString volunteer = row.value->volunteer ? tr("volunteer") : QString();
    return {row.id.value(), toQt(row.ref), personName(row.value->lastName, row.value->firstName),
        joinedParts({toQt(row.value->function), volunteer})};
}

void StaffSection::showFacts(const domain::StaffFacts& facts, const std::string&)
{
    fill(*m_lastName, facts.lastName);
    fill(*m_firstName, facts.firstName);
    fill(*m_function, facts.function);
    fillOrganisation(services(), *m_organisation, facts.organisation);
    m_volunteer->setChecked(facts.volunteer);
}

domain::StaffFacts StaffSection::facts() const
{
    domain::StaffFacts facts;
    facts.lastName = typedIn(*m_lastName);
    facts.firstName = typedIn(*m_firstName);
    facts.function = typedIn(*m_function);
    facts.organisation = organisationIn(*m_organisation);
    facts.volunteer = m_volunteer->isChecked();
    return facts;
}

QList<FieldFault> StaffSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectRecord(faults, u"organisation"_s, *m_organisation);
    return faults;
}

} // namespace mediane::ui
