#pragma once

#include "ui/settings/typed_section.h"

class QCheckBox;

namespace mediane::ui {

class TrackSessionsEditor;

/// The tracks that cycles are made from: their sessions, and when they count as completed.
class TracksSection : public TypedSection<domain::TrackId, domain::TrackFacts>
{
    Q_OBJECT
public:
    explicit TracksSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<std::vector<Row>> readRows() override;
    [[nodiscard]] CatalogueEntry entryOf(const Row& row) const override;
    [[nodiscard]] application::SubjectKind kind() const override { return application::SubjectKind::Track; }
    void showFacts(const domain::TrackFacts& facts, const std::string& ref) override;
    [[nodiscard]] domain::TrackFacts facts() const override;
    [[nodiscard]] QList<FieldFault> typingFaults() const override;
    [[nodiscard]] FieldFault faultOf(const FieldProblem& problem) const override;

private:
    QLineEdit* m_name;
    QLineEdit* m_minSessions;
    QCheckBox* m_grantsDevice;
    TrackSessionsEditor* m_sessions;
};

} // namespace mediane::ui
