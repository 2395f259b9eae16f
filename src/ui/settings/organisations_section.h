#pragma once

#include "ui/settings/organisation_fields.h"
#include "ui/settings/typed_section.h"

namespace mediane::ui {

/// Partners, prescribers, donors and funders: one organisation may be several of these.
class OrganisationsSection : public TypedSection<domain::OrganisationId, domain::OrganisationFacts>
{
    Q_OBJECT
public:
    explicit OrganisationsSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Organisation; }
    void showFacts(const domain::OrganisationFacts& facts, const std::string&) override { m_fields.show(facts); }
    [[nodiscard]] domain::OrganisationFacts facts() const override { return m_fields.facts(); }

private:
    OrganisationFields m_fields;
};

} // namespace mediane::ui
