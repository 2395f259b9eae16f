#pragma once

#include "ui/settings/typed_section.h"

class QCheckBox;

namespace mediane::ui {

class RecordPicker;

/// Those who run sessions, paid or as volunteers.
class StaffSection : public TypedSection<domain::StaffId, domain::StaffFacts>
{
    Q_OBJECT
public:
    explicit StaffSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Staff; }
    void showFacts(const domain::StaffFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::StaffFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;

private:
    QLineEdit* m_lastName;
    QLineEdit* m_firstName;
    QLineEdit* m_function;
    RecordPicker* m_organisation;
    QCheckBox* m_volunteer;
};

} // namespace mediane::ui
