#pragma once

#include "ui/reports/report_lines.h"

#include <QWidget>

namespace mediane::ui {

class BarChart;
class ReportTable;

/// A chart and the table of the same figures side by side; both open the lists behind them.
class ChartTable : public QWidget
{
    Q_OBJECT
public:
    /// `figures`: the column of the table that the chart draws.
    ChartTable(const QString& name, const QString& memory, int figures, QWidget* parent = nullptr);

    void show(const ReportColumns& columns, const ChartAndTable& contents);
    [[nodiscard]] ReportTable& table() const { return *m_table; }

Q_SIGNALS:
    void requested(const mediane::ui::FigureRequest& request);

private:
    BarChart* m_chart;
    ReportTable* m_table;
};

} // namespace mediane::ui
