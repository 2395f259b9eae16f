#pragma once

#include "ui/widgets/panel.h"

#include <mediane/application/report_queries.h>

#include <vector>

namespace mediane::ui {

/// What the checks found, the most serious first, each with what to do and a way to the records.
class AuditPanel : public Panel
{
    Q_OBJECT
public:
    explicit AuditPanel(QWidget* parent = nullptr);

    void show(const std::vector<application::AuditFinding>& findings);

Q_SIGNALS:
    void correctionRequested(const mediane::application::AuditFinding& finding);

private:
    void addGroup(application::Severity severity, const std::vector<application::AuditFinding>& findings);
    [[nodiscard]] QWidget* makeFinding(const application::AuditFinding& finding);

    QWidget* m_contents;
    QVBoxLayout* m_column;
};

/// The words of a finding: "2 past sessions not recorded or not validated."
[[nodiscard]] QString findingText(const application::AuditFinding& finding);

} // namespace mediane::ui
