#include "ui/widgets/bar_chart.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace mediane::ui {

BarChart::BarChart(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
}

void BarChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    const int count = static_cast<int>(bars.size());
    setMinimumHeight(scaled(64 + 28 * count)); // Below, Qt Charts drops the labels.
    if (isVisible()) rebuild();
}

void BarChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    rebuild();
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view != nullptr) rebuild();
}

void BarChart::rebuild()
{
    delete m_view; // Qt Charts cannot restyle in place; a chart of a page is small.
    const Tokens& tokens = tokensFor(*this);
    auto* set = new QBarSet(QString());
    set->setColor(tokens.accent);
    set->setBorderColor(tokens.accent);
    set->setLabelColor(tokens.text);
    QStringList labels;
    double most = 0;
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar) { // Qt Charts counts from the bottom.
        *set << bar->value;
        labels << bar->label;
        most = std::max(most, bar->value);
    }
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.62);
    QChart* chart = makeChart(tokens);
    chart->addSeries(series);
    chart->legend()->hide();
    QBarCategoryAxis* categories = makeCategoryAxis(labels, tokens);
    QValueAxis* numbers = makeNumberAxis(0, most, tokens);
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(numbers);
    connect(series, &QHorizontalBarSeries::clicked, this,
        [this](int index) { Q_EMIT barActivated(m_bars.at(m_bars.size() - 1 - index).key); });
    m_view = new QChartView(chart);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // The table beside it is for the keyboard.
    m_view->setBackgroundBrush(tokens.surface);
    m_view->setAccessibleName(accessibleName());
    m_view->setMaximumHeight(scaled(48 + 44 * static_cast<int>(m_bars.size()))); // Thick bars say no more.
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_view, 1);
}

} // namespace mediane::ui
