#pragma once

#include "ui/settings/typed_section.h"

namespace mediane::ui {

class CheckList;
class RecordPicker;

/// What the centre does under a name, with whom, and the operations that pay for it.
class ActionsSection : public TypedSection<domain::ActionId, domain::ActionFacts>
{
    Q_OBJECT
public:
    explicit ActionsSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Action; }
    void showFacts(const domain::ActionFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::ActionFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;

private:
    void readChoices();

    QLineEdit* m_name;
    QLineEdit* m_axis;
    QLineEdit* m_workstream;
    RecordPicker* m_organisation;
    CheckList* m_partners;
    CheckList* m_operations;
};

} // namespace mediane::ui
