#include "ui/settings/organisation_fields.h"

#include "ui/records/choice_box.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/form_field.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::OrganisationKind;

namespace {

struct SettingsForms
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForms)
};

} // namespace

QString organisationKindWord(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Centre: return SettingsForms::tr("Digital inclusion centre");
    case OrganisationKind::Association: return SettingsForms::tr("Association");
    case OrganisationKind::LocalAuthority: return SettingsForms::tr("Local authority");
    case OrganisationKind::SocialAction: return SettingsForms::tr("Municipal social services (CCAS)");
    case OrganisationKind::Landlord: return SettingsForms::tr("Landlord");
    case OrganisationKind::YouthJobCentre: return SettingsForms::tr("Youth employment centre (mission locale)");
    case OrganisationKind::JobCentre: return SettingsForms::tr("Job centre (France Travail)");
    case OrganisationKind::Company: return SettingsForms::tr("Company");
    case OrganisationKind::School: return SettingsForms::tr("School");
    case OrganisationKind::MediaLibrary: return SettingsForms::tr("Media library");
    case OrganisationKind::Funder: return SettingsForms::tr("Funder");
    case OrganisationKind::Other: return SettingsForms::tr("Other");
    }
    return {};
}

OrganisationFields::OrganisationFields(Form& form, const QString& prefix, bool withKind)
    : m_name(lineField(prefix + u"Name"_s))
    , m_address(lineField(prefix + u"Address"_s))
    , m_postcode(lineField(prefix + u"Postcode"_s))
    , m_city(lineField(prefix + u"City"_s))
    , m_phone(lineField(prefix + u"Phone"_s))
    , m_email(lineField(prefix + u"Email"_s))
    , m_siret(lineField(prefix + u"Siret"_s))
{
    form.addField(u"name"_s, SettingsForms::tr("Name"), m_name, Form::Need::Required);
    if (withKind) {
        m_kind = new ChoiceBox;
        m_kind->setObjectName(prefix + u"Kind"_s);
        m_kind->addAll<OrganisationKind>([](OrganisationKind kind) { return organisationKindWord(kind); });
        form.addField(u"kind"_s, SettingsForms::tr("What it is"), m_kind);
    }
    form.addField(u"address"_s, SettingsForms::tr("Address"), m_address);
    form.beginRow();
    form.addField(u"postcode"_s, SettingsForms::tr("Postcode"), m_postcode);
    form.addField(u"city"_s, SettingsForms::tr("Town"), m_city);
    form.endRow();
    form.beginRow();
    form.addField(u"phone"_s, SettingsForms::tr("Phone"), m_phone);
    form.addField(u"email"_s, SettingsForms::tr("E-mail"), m_email);
    form.endRow();
    form.addField(u"siret"_s, SettingsForms::tr("SIRET number"), m_siret)->setHelp(SettingsForms::tr("14 digits."));
}

void OrganisationFields::show(const domain::OrganisationFacts& facts)
{
    m_shownKind = facts.kind;
    fill(*m_name, facts.name);
    if (m_kind != nullptr) m_kind->setValue(std::optional(facts.kind));
    fill(*m_address, facts.address);
    fill(*m_postcode, facts.postcode);
    fill(*m_city, facts.city);
    fill(*m_phone, facts.phone);
    fill(*m_email, facts.email);
    fill(*m_siret, facts.siret);
}

domain::OrganisationFacts OrganisationFields::facts() const
{
    domain::OrganisationFacts facts;
    facts.name = typedIn(*m_name);
    facts.kind = m_kind != nullptr ? m_kind->value<OrganisationKind>().value_or(m_shownKind) : m_shownKind;
    facts.address = typedIn(*m_address);
    facts.postcode = typedIn(*m_postcode);
    facts.city = typedIn(*m_city);
    facts.phone = typedIn(*m_phone);
    facts.email = typedIn(*m_email);
    facts.siret = typedIn(*m_siret);
    return facts;
}

} // namespace mediane::ui
