#pragma once

#include "ui/settings/operation_fields.h"
#include "ui/settings/typed_section.h"

class QStackedWidget;
class QTabBar;

namespace mediane::ui {

class IndicatorsSection;

/// Grants, each under one agreement, with the indicators promised in it.
class OperationsSection : public TypedSection<domain::OperationId, domain::OperationFacts>
{
    Q_OBJECT
public:
    explicit OperationsSection(const SettingsContext& context, QWidget* parent = nullptr);

    void showIndicators(); ///< Of the operation chosen.
    bool openIndicator(domain::IndicatorId id);
    void refreshIndicators();
    [[nodiscard]] bool hasUnsavedInput() const override;
    void dropInput() override;

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Operation; }
    void showFacts(const domain::OperationFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::OperationFacts facts() const override { return m_fields.facts(); }
    [[nodiscard]] QList<FieldFault> typingFaults() const override { return m_fields.typingFaults(); }
    [[nodiscard]] std::string typedRef() const override { return m_fields.ref(); }
    [[nodiscard]] Result<domain::OperationId> keep(
        std::optional<domain::OperationId> id, const domain::OperationFacts& facts, const std::string& ref) override;
    [[nodiscard]] QWidget* wrapForm(QWidget* form) override;

private:
    OperationFields m_fields;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    IndicatorsSection* m_indicators;
};

} // namespace mediane::ui
