#pragma once

#include "ui/settings/typed_section.h"

#include <mediane/application/calendar_service.h>

class QCheckBox;

namespace mediane::ui {

class ChoiceBox;
class DateEdit;
class TimeEdit;

/// Days on which the centre, or one of its rooms, is closed.
class ClosuresSection : public TypedSection<domain::ClosureId, domain::ClosureFacts>
{
    Q_OBJECT
public:
    explicit ClosuresSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Closure; }
    void showFacts(const domain::ClosureFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::ClosureFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;
    [[nodiscard]] Result<domain::ClosureId> keep(
        std::optional<domain::ClosureId> id, const domain::ClosureFacts& facts, const std::string& ref) override;
    [[nodiscard]] Result<void> drop(domain::ClosureId id) override;

private:
    std::optional<domain::OrganisationId> m_organisation; ///< Kept as it is: a file is one centre.
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_reason;
    ChoiceBox* m_place;
    TimeEdit* m_start;
    TimeEdit* m_end;
    QCheckBox* m_yearly;
};

} // namespace mediane::ui
