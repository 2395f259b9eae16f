#pragma once

#include "ui/widgets/form.h"

#include <mediane/domain/organisation.h>

class QLineEdit;

namespace mediane::ui {

class ChoiceBox;

/// The fields of an organisation, in a form that it is given: for the centre itself and for everybody else.
class OrganisationFields
{
public:
    OrganisationFields(Form& form, const QString& prefix, bool withKind);

    void show(const domain::OrganisationFacts& facts);
    /// Without a kind field, the kind stays as it was shown.
    [[nodiscard]] domain::OrganisationFacts facts() const;

private:
    QLineEdit* m_name;
    ChoiceBox* m_kind = nullptr;
    QLineEdit* m_address;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_siret;
    domain::OrganisationKind m_shownKind = domain::OrganisationKind::Other;
};

[[nodiscard]] QString organisationKindWord(domain::OrganisationKind kind);

} // namespace mediane::ui
