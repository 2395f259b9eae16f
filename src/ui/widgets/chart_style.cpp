#include "ui/widgets/chart_style.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QBarCategoryAxis>
#include <QCategoryAxis>
#include <QLegend>
#include <QLocale>
#include <QPen>
#include <QValueAxis>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

void dress(QAbstractAxis& axis, const Tokens& tokens)
{
    axis.setLabelsFont(fontFor(TextStyle::Muted));
    axis.setLabelsColor(tokens.muted);
    axis.setLinePen(QPen(tokens.line, 1));
    axis.setGridLinePen(QPen(tokens.line, 1));
}

/// A round step that cuts `length` into at most five.
double stepFor(double length)
{
    const double rough = std::max(1.0, length / 5);
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (magnitude * factor >= rough) return magnitude * factor;
    }
    return magnitude * 10;
}

} // namespace

QChart* makeChart(const Tokens& tokens)
{
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->setFont(fontFor(TextStyle::Muted));
    chart->legend()->setLabelColor(tokens.text);
    chart->legend()->setAlignment(Qt::AlignBottom);
    return chart;
}

QBarCategoryAxis* makeCategoryAxis(const QStringList& labels, const Tokens& tokens)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(labels);
    dress(*axis, tokens);
    axis->setLabelsColor(tokens.text);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis* makeNumberAxis(double from, double to, const Tokens& tokens)
{
    auto* axis = new QValueAxis;
    const double step = stepFor(to - from);
    axis->setRange(std::floor(from / step) * step, std::max(step, std::ceil(to / step) * step));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(u"%d"_s);
    dress(*axis, tokens);
    return axis;
}

QCategoryAxis* makeMirroredAxis(double most, const Tokens& tokens)
{
    auto* axis = new QCategoryAxis;
    const double step = stepFor(most * 2);
    const double end = std::max(step, std::ceil(most / step) * step);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-end, end);
    axis->setStartValue(-end);
    // Labels must differ from each other: those of the left are told apart by a character that takes no room.
    for (double value = -end; value <= end; value += step) {
        axis->append(
            QLocale().toString(std::abs(value), 'f', 0) + (value < 0 ? QString(QChar(0x200B)) : QString()), value);
    }
    dress(*axis, tokens);
    return axis;
}

} // namespace mediane::ui
