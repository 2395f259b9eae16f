#include "printing/chart_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mediane::printing {

using reporting::ChartData;
using reporting::ChartKind;

namespace {

constexpr double kStep = 5.6; // Millimetres from bar to bar.
constexpr double kBar = 3.6;
constexpr double kLegend = 6.0;
constexpr double kGap = 1.8; // Between a bar and its text.
constexpr double kPoints = 7.5;

QString amount(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    const bool exact = std::abs(static_cast<double>(whole) - value) < 0.005;
    return fromUtf8(
        reporting::readable(exact ? reporting::Cell{whole} : reporting::Cell{reporting::Decimal{value, 1}}));
}

QColor colourOf(std::size_t series) { return QColor(QLatin1StringView(reporting::seriesColour(series))); }

/// Draws one chart in its area.
class ChartPainter
{
public:
    ChartPainter(QPainter& painter, const PrintStyle& style, QRectF area, const ChartData& data)
        : m_painter(painter)
        , m_style(style)
        , m_area(area)
        , m_data(data)
        , m_metrics(style.metrics(style.font(kPoints)))
    {
        painter.setFont(style.font(kPoints));
        m_labels = 0;
        for (const std::string& label : data.categories)
            m_labels = std::max(m_labels, advance(fromUtf8(label)));
        m_labels = std::min(m_labels, area.width() * 0.45);
        for (std::size_t row = 0; row < data.categories.size(); ++row)
            m_figures = std::max(m_figures, advance(amount(data.sum(row))));
    }

    void bars()
    {
        const double left = m_area.left() + m_labels + gap();
        const double scale = (m_area.right() - left - m_figures - gap()) / m_data.largestSum();
        if (m_data.series.size() > 1) legend(left);
        for (std::size_t row = 0; row < m_data.categories.size(); ++row) {
            text(left - gap(), row, fromUtf8(m_data.categories[row]), Qt::AlignRight);
            double x = left;
            for (std::size_t i = 0; i < m_data.series.size(); ++i) {
                const double width = std::max(0.0, m_data.series[i].values[row] * scale);
                m_painter.fillRect(QRectF(x, top(row), width, m_style.mm(kBar)), colourOf(i));
                x += width;
            }
            text(x + gap(), row, amount(m_data.sum(row)), Qt::AlignLeft);
        }
    }

    void pyramid()
    {
        const double middle = m_labels + 2 * gap();
        const double half = (m_area.width() - middle) / 2;
        const double scale = (half - m_figures - gap()) / m_data.largestValue();
        const double axis = m_area.left() + half;
        legend(m_area.left());
        for (std::size_t row = 0; row < m_data.categories.size(); ++row) {
            const double left = m_data.series[0].values[row] * scale;
            const double right = m_data.series[1].values[row] * scale;
            m_painter.fillRect(QRectF(axis - left, top(row), left, m_style.mm(kBar)), colourOf(0));
            m_painter.fillRect(QRectF(axis + middle, top(row), right, m_style.mm(kBar)), colourOf(1));
            text(axis - left - gap(), row, amount(m_data.series[0].values[row]), Qt::AlignRight);
            text(axis + middle / 2, row, fromUtf8(m_data.categories[row]), Qt::AlignHCenter);
            text(axis + middle + right + gap(), row, amount(m_data.series[1].values[row]), Qt::AlignLeft);
        }
    }

private:
    [[nodiscard]] double advance(const QString& text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] double gap() const { return m_style.mm(kGap); }
    [[nodiscard]] double top(std::size_t row) const
    {
        const double legend = m_data.series.size() > 1 ? kLegend : 0;
        return m_area.top() + m_style.mm(legend + kStep * static_cast<double>(row));
    }

    void text(double x, std::size_t row, const QString& text, Qt::AlignmentFlag alignment)
    {
        if (alignment == Qt::AlignRight) x -= advance(text);
        if (alignment == Qt::AlignHCenter) x -= advance(text) / 2;
        const double base = top(row) + (m_style.mm(kBar) + m_metrics.capHeight()) / 2;
        m_painter.setPen(kText);
        m_painter.drawText(QPointF(x, base), text);
    }

    void legend(double x)
    {
        const double side = m_style.mm(2.4);
        m_painter.setPen(kMuted);
        for (std::size_t i = 0; i < m_data.series.size(); ++i) {
            const QString title = fromUtf8(m_data.series[i].title);
            m_painter.fillRect(QRectF(x, m_area.top(), side, side), colourOf(i));
            x += side + m_style.mm(1.2);
            m_painter.drawText(QPointF(x, m_area.top() + side * 0.95), title);
            x += advance(title) + m_style.mm(4);
        }
    }

    QPainter& m_painter;
    const PrintStyle& m_style;
    QRectF m_area;
    const ChartData& m_data;
    QFontMetricsF m_metrics;
    double m_labels = 0; // Width of the widest label.
    double m_figures = 0; // Width of the widest figure.
};

} // namespace

double chartHeight(const PrintStyle& style, const ChartData& data)
{
    const double legend = data.series.size() > 1 ? kLegend : 0;
    return style.mm(legend + kStep * static_cast<double>(data.categories.size()));
}

void paintChart(QPainter& painter, const PrintStyle& style, QRectF area, ChartKind kind, const ChartData& data)
{
    ChartPainter chart(painter, style, area, data);
    switch (kind) {
    case ChartKind::Bars: chart.bars(); break;
    case ChartKind::Pyramid: data.series.size() == 2 ? chart.pyramid() : chart.bars(); break;
    }
}

} // namespace mediane::printing
