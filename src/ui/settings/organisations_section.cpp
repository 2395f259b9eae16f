#include "ui/settings/organisations_section.h"

#include "ui/settings/form_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

OrganisationsSection::OrganisationsSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"organisations"_s, tr("Organisations"), tr("What it is"), tr("New organisation"),
            tr("No organisation yet. Add those that send you people, give computers or pay."), Icon::House},
        parent)
    , m_fields(form(), u"organisation"_s, true)
{
    build();
}

Result<std::vector<OrganisationsSection::Row>> OrganisationsSection::readRows()
{
    return services().context.store.read(
        [](const application::Queries& queries) { return queries.catalogue.organisations(); });
}

CatalogueEntry OrganisationsSection::entryOf(const Row& row) const
{
    return {row.id.value(), toQt(row.ref), toQt(row.value->name),
        joinedParts({organisationKindWord(row.value->kind), toQt(row.value->city)})};
}

} // namespace mediane::ui
