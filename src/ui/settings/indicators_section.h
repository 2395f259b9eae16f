#pragma once

#include "ui/settings/typed_section.h"

namespace mediane::ui {

class ChoiceBox;

/// What one operation promised: measures, over which action and audience, against which targets.
class IndicatorsSection : public TypedSection<domain::IndicatorId, domain::IndicatorFacts>
{
    Q_OBJECT
public:
    explicit IndicatorsSection(const SettingsContext& context, QWidget* parent = nullptr);

    void setOperation(std::optional<domain::OperationId> operation);
    [[nodiscard]] int count() const { return static_cast<int>(rows().size()); }

Q_SIGNALS:
    void counted(int indicators);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Indicator; }
    void showFacts(const domain::IndicatorFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::IndicatorFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;

private:
    void readActions();
    void measureChosen();

    std::optional<domain::OperationId> m_operation;
    QLineEdit* m_code;
    QLineEdit* m_label;
    ChoiceBox* m_measure;
    ChoiceBox* m_action;
    ChoiceBox* m_audience;
    QLineEdit* m_target;
};

} // namespace mediane::ui
