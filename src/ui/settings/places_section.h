#pragma once

#include "ui/settings/typed_section.h"

namespace mediane::ui {

class RecordPicker;

/// The rooms where sessions are held.
class PlacesSection : public TypedSection<domain::PlaceId, domain::PlaceFacts>
{
    Q_OBJECT
public:
    explicit PlacesSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Place; }
    void showFacts(const domain::PlaceFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::PlaceFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;

private:
    QLineEdit* m_name;
    RecordPicker* m_organisation;
    QLineEdit* m_address;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_qpvCode;
    QLineEdit* m_capacity;
};

} // namespace mediane::ui
