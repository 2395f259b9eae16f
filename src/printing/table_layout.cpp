#include "printing/table_layout.h"

#include "printing/column_widths.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace mediane::printing {

using reporting::Alignment;
using reporting::Row;
using reporting::RowKind;

namespace {

constexpr std::array kSizes{8.5, 7.75, 7.0, 6.25}; // Points; the first that fits is taken.
constexpr double kSmallest = 7.0; // Smaller only when words would have to be broken.
constexpr double kPadding = 1.6; // Millimetres on each side of a cell.
constexpr double kVertical = 0.85; // Millimetres above and below the lines of a row.

bool isMissing(const reporting::Cell& cell)
{
    return std::holds_alternative<reporting::NotCollected>(cell)
        || std::holds_alternative<reporting::NotApplicable>(cell);
}

} // namespace

TableLayout::TableLayout(const PrintStyle& style, const reporting::Table& table, double available)
    : m_style(style)
    , m_table(table)
    , m_padding(0)
{
    std::vector<ColumnNeed> needs;
    for (const double size : kSizes) {
        m_font = style.font(size);
        m_bold = style.font(size, QFont::DemiBold);
        m_padding = style.mm(kPadding) * size / kSizes.front();
        needs = columnNeeds(style, table, m_font, m_bold, m_padding);
        if (printing::comfortableWidth(style, needs) <= available) break;
        if (size <= kSmallest && leastWidth(needs) <= available) break;
    }
    m_widths = sharedWidths(needs, available);
}

double TableLayout::comfortableWidth(const PrintStyle& style, const reporting::Table& table)
{
    return printing::comfortableWidth(style,
        columnNeeds(
            style, table, style.font(kSizes.front()), style.font(kSizes.front(), QFont::DemiBold), style.mm(kPadding)));
}

double TableLayout::width() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); }

double TableLayout::inner(std::size_t column) const { return m_widths[column] - 2 * m_padding; }

QStringList TableLayout::lines(const Row& row, std::size_t column) const
{
    return m_style.wrapped(
        fromUtf8(reporting::readable(row.cells[column])), row.kind == RowKind::Total ? m_bold : m_font, inner(column));
}

int TableLayout::linesOf(std::size_t row) const
{
    int most = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        most = std::max(most, static_cast<int>(lines(m_table.rows[row], i).size()));
    return most;
}

double TableLayout::heightOf(int lines) const
{
    return m_style.metrics(m_bold).height() * lines + 2 * m_style.mm(kVertical);
}

double TableLayout::headerHeight() const
{
    int most = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        most
            = std::max(most, static_cast<int>(m_style.wrapped(headingOf(m_table.columns[i]), m_bold, inner(i)).size()));
    return heightOf(most);
}

double TableLayout::totalHeight() const
{
    double height = headerHeight();
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
        height += heightOf(linesOf(row));
    return height;
}

void TableLayout::paintHeader(QPainter& painter, QPointF at) const
{
    const double height = headerHeight();
    painter.fillRect(QRectF(at, QSizeF(width(), height)), kWash);
    painter.setPen(QPen(kAccent, m_style.mm(0.25)));
    painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width(), at.y() + height));
    painter.setFont(m_bold);
    painter.setPen(kText);
    const QFontMetricsF metrics = m_style.metrics(m_bold);
    double x = at.x();
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const QStringList text = m_style.wrapped(headingOf(m_table.columns[i]), m_bold, inner(i));
        // Headings stand on the rule, close to their column.
        double base = at.y() + height - m_style.mm(kVertical) - metrics.descent()
            - metrics.height() * static_cast<double>(text.size() - 1);
        for (const QString& line : text) {
            paintLine(painter, x, base, i, line);
            base += metrics.height();
        }
        x += m_widths[i];
    }
}

void TableLayout::paintRows(QPainter& painter, QPointF at, const std::vector<RowPart>& parts) const
{
    for (const RowPart& part : parts) {
        paintPart(painter, at, part);
        at.ry() += heightOf(part.lines);
    }
}

void TableLayout::paintPart(QPainter& painter, QPointF at, const RowPart& part) const
{
    const Row& row = m_table.rows[part.row];
    const bool total = row.kind == RowKind::Total;
    const double height = heightOf(part.lines);
    if (total) {
        painter.setPen(QPen(kText, m_style.mm(0.3)));
        painter.drawLine(at, QPointF(at.x() + width(), at.y()));
    } else {
        painter.setPen(QPen(kLine, m_style.mm(0.15)));
        painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width(), at.y() + height));
    }
    painter.setFont(total ? m_bold : m_font);
    const QFontMetricsF metrics = m_style.metrics(m_bold);
    double x = at.x();
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        painter.setPen(isMissing(row.cells[i]) ? kMuted : kText);
        double base = at.y() + m_style.mm(kVertical) + metrics.ascent();
        const QStringList shown = lines(row, i).mid(part.firstLine, part.lines);
        for (const QString& line : shown) {
            paintLine(painter, x, base, i, line);
            base += metrics.height();
        }
        x += m_widths[i];
    }
}

void TableLayout::paintLine(QPainter& painter, double x, double base, std::size_t column, const QString& line) const
{
    const double slack = inner(column) - m_style.metrics(painter.font()).horizontalAdvance(line);
    switch (m_table.columns[column].alignment) {
    case Alignment::Left: x += m_padding; break;
    case Alignment::Centre: x += m_padding + slack / 2; break;
    case Alignment::Right: x += m_padding + slack; break;
    }
    painter.drawText(QPointF(x, base), line);
}

} // namespace mediane::printing
