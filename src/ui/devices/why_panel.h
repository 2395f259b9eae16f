#pragma once

#include "ui/devices/missing_condition.h"
#include "ui/widgets/panel.h"

namespace mediane::ui {

/// "Why not yet?": what is missing, each line with a button that leads to it. Hidden when nothing is.
class WhyPanel : public Panel
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setMissing(std::vector<MissingCondition> missing);
    [[nodiscard]] const std::vector<MissingCondition>& missing() const { return m_missing; }

Q_SIGNALS:
    void leadRequested(const mediane::ui::MissingCondition& condition);

private:
    [[nodiscard]] QWidget* lineOf(std::size_t position);

    std::vector<MissingCondition> m_missing;
    QWidget* m_lines = nullptr;
};

} // namespace mediane::ui
