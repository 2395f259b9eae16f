#pragma once

#include "ui/settings/catalogue_section.h"
#include "ui/settings/organisation_fields.h"

namespace mediane::ui {

/// The centre that runs this file: its name heads the window and the reports.
class CentreSection : public QWidget
{
    Q_OBJECT
public:
    explicit CentreSection(const SettingsContext& context, QWidget* parent = nullptr);

    void refresh(); ///< What is typed stays.
    [[nodiscard]] bool hasUnsavedInput() const;
    void dropInput();

private:
    void show();
    void save();
    void updateButtons();

    SettingsContext m_context;
    Form* m_form;
    OrganisationFields m_fields;
    Button* m_cancel;
    Button* m_save;
    std::optional<domain::OrganisationFacts> m_stored;
};

} // namespace mediane::ui
