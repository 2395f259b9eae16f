#pragma once

#include "ui/reports/report_lines.h"
#include "ui/widgets/panel.h"

class QTabBar;

namespace mediane::ui {

class ChartTable;

/// Who came: unique participants split by age, gender, neighbourhood, occupation, one at a time.
class BreakdownPanel : public Panel
{
    Q_OBJECT
public:
    explicit BreakdownPanel(QWidget* parent = nullptr);

    void show(const ReportReading& reading);

Q_SIGNALS:
    void requested(const mediane::ui::FigureRequest& request);

private:
    void showDimension(int index);

    QTabBar* m_tabs;
    ChartTable* m_chart;
    TextLabel* m_note;
    ReportReading m_reading;
};

} // namespace mediane::ui
