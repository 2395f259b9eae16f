#include "ui/widgets/pyramid_chart.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChartView>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QVBoxLayout>

#include <algorithm>

namespace mediane::ui {

PyramidChart::PyramidChart(const QString& name, const QString& leftName, const QString& rightName, QWidget* parent)
    : QWidget(parent)
    , m_leftName(leftName)
    , m_rightName(rightName)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
}

void PyramidChart::setBands(const QList<PyramidBand>& bands)
{
    m_bands = bands;
    const int count = static_cast<int>(bands.size());
    setMinimumHeight(scaled(80 + 20 * count));
    if (isVisible()) rebuild();
}

void PyramidChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    rebuild();
}

void PyramidChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view != nullptr) rebuild();
}

void PyramidChart::rebuild()
{
    delete m_view;
    const Tokens& tokens = tokensFor(*this);
    auto* left = new QBarSet(m_leftName);
    auto* right = new QBarSet(m_rightName);
    left->setColor(tokens.accent);
    left->setBorderColor(tokens.accent);
    right->setColor(tokens.attention);
    right->setBorderColor(tokens.attention);
    QStringList labels;
    double most = 1;
    for (const PyramidBand& band : m_bands) {
        *left << -band.left; // Stacked below zero: back to back with the other side.
        *right << band.right;
        labels << band.label;
        most = std::max({most, band.left, band.right});
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(left);
    series->append(right);
    series->setBarWidth(0.8);
    QChart* chart = makeChart(tokens);
    chart->addSeries(series);
    QBarCategoryAxis* categories = makeCategoryAxis(labels, tokens);
    QCategoryAxis* numbers = makeMirroredAxis(most, tokens);
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(numbers);
    m_view = new QChartView(chart);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(tokens.surface);
    m_view->setAccessibleName(accessibleName());
    m_view->setMaximumHeight(scaled(88 + 40 * static_cast<int>(m_bands.size()))); // Thick bars say no more.
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_view, 1);
}

} // namespace mediane::ui
