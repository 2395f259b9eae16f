#include "ui/reports/chart_table.h"

#include "ui/reports/report_table.h"

#include <QHBoxLayout>

namespace mediane::ui {

ChartTable::ChartTable(const QString& name, const QString& memory, int figures, QWidget* parent)
    : QWidget(parent)
    , m_chart(new BarChart(name))
    , m_table(new ReportTable(name, memory))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chart, 1);
    row->addWidget(m_table, 1, Qt::AlignTop);
    connect(m_table, &ReportTable::requested, this, &ChartTable::requested);
    connect(m_chart, &BarChart::barActivated, this,
        [this, figures](const QString& key) { m_table->activate(key.toInt(), figures); });
}

void ChartTable::show(const ReportColumns& columns, const ChartAndTable& contents)
{
    m_chart->setBars(contents.bars);
    m_chart->setVisible(!contents.bars.isEmpty());
    m_table->setColumns(columns.titles, columns.meanings);
    m_table->setLines(contents.lines);
}

} // namespace mediane::ui
