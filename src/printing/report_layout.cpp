#include "printing/report_layout.h"

#include "printing/chart_painter.h"
#include "printing/figure_cards.h"
#include "printing/word_grid.h"

#include <QPainter>

#include <algorithm>

namespace mediane::printing {

using namespace Qt::Literals::StringLiterals;
using reporting::Chart;
using reporting::Section;
using reporting::Table;

namespace {

constexpr double kBody = 9; // Points.
constexpr double kSmall = 7.5;
constexpr double kKeepTogether = 24; // Millimetres that follow a heading on its page.
constexpr double kCaption = 8; // Room for a table's caption.
constexpr double kStretch = 1.35; // Of a narrow table alone on its lines.
constexpr double kNotes = 9; // Room for the notes below.
constexpr double kShortTable = 0.4; // Share of the page below which a table is kept whole.
constexpr double kBesides = 0.58; // Share of the width below which a table has its chart beside it.

} // namespace

ReportLayout::ReportLayout(const PrintStyle& style, const reporting::Document& document)
    : m_style(style)
    , m_document(document)
    , m_pages(style)
{
    placeTop();
    for (const Section& section : document.sections)
        placeSection(section);
    if (!document.definitions.empty()) placeDefinitions();
}

void ReportLayout::placeTop()
{
    if (!m_document.watermark.empty()) placeBadge();
    m_pages.addText(fromUtf8(m_document.title), {m_style.font(20, QFont::DemiBold), kText});
    if (!m_document.subtitle.empty()) m_pages.addText(fromUtf8(m_document.subtitle), {m_style.font(11.5), kMuted});
    if (!m_document.header.empty()) placeIdentity();
}

void ReportLayout::placeBadge()
{
    const QString text = fromUtf8(m_document.watermark);
    const QFont font = m_style.font(9, QFont::Bold);
    const double width = m_style.metrics(font).horizontalAdvance(text) + m_style.mm(6);
    const QRectF box(m_pages.left(), m_pages.y(), width, m_style.mm(6.4));
    const double radius = m_style.mm(1.2);
    m_pages.add([box, text, font, radius, pen = m_style.mm(0.4)](QPainter& painter) {
        painter.setPen(QPen(kAttention, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, text);
    });
    m_pages.advance(box.height() + m_style.mm(3));
}

void ReportLayout::placeIdentity()
{
    std::vector<WordPair> pairs;
    for (const reporting::HeaderLine& line : m_document.header)
        pairs.push_back({fromUtf8(line.label), fromUtf8(line.text)});
    m_pages.skip(m_style.mm(4.5));
    placeBoxedGrid(m_pages, pairs, {m_style.font(8.5), kMuted}, {m_style.font(8.5), kText});
}

QPageLayout::Orientation ReportLayout::orientationFor(const Section& section) const
{
    const double upright = m_pages.widthOf(QPageLayout::Portrait);
    const bool wide = std::any_of(section.blocks.begin(), section.blocks.end(), [&](const reporting::Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && TableLayout::comfortableWidth(m_style, *table) > upright;
    });
    return wide ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void ReportLayout::placeSection(const Section& section)
{
    const auto orientation = orientationFor(section);
    if (orientation != m_pages.orientation()) m_pages.startPage(orientation);
    placeHeading(section);
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        const auto* table = std::get_if<Table>(&section.blocks[i]);
        const auto* chart = i + 1 < section.blocks.size() ? std::get_if<Chart>(&section.blocks[i + 1]) : nullptr;
        if (table != nullptr && chart != nullptr && placedTogether(*table, *chart))
            ++i;
        else
            std::visit([this](const auto& block) { place(block); }, section.blocks[i]);
    }
}

double ReportLayout::leadOf(const Section& section) const
{
    const double heading = m_style.mm(18);
    const auto* table = section.blocks.empty() ? nullptr : std::get_if<Table>(&section.blocks.front());
    if (table == nullptr || table->rows.empty()) return heading + m_style.mm(kKeepTogether);
    const TableLayout layout(m_style, *table, m_pages.width());
    return heading + m_style.mm(kCaption) + leadOf(layout);
}

double ReportLayout::leadOf(const TableLayout& layout) const
{
    // A short table is not worth splitting; a long one starts with some rows.
    const double whole = layout.totalHeight();
    if (whole < m_pages.fullHeight() * kShortTable) return whole + m_style.mm(kNotes);
    return layout.headerHeight() + 3 * layout.heightOf(2);
}

void ReportLayout::placeHeading(const Section& section)
{
    const double points = section.level <= 2 ? 13.5 : section.level == 3 ? 11 : 9.5;
    m_pages.need(leadOf(section));
    m_pages.skip(m_style.mm(section.level <= 2 ? 8 : 5.5));
    m_pages.addText(
        fromUtf8(section.heading), {m_style.font(points, QFont::DemiBold), section.level <= 2 ? kAccent : kText});
    if (section.level > 2) return;
    const double y = m_pages.y() + m_style.mm(0.8);
    const QLineF rule(m_pages.left(), y, m_pages.left() + m_pages.width(), y);
    m_pages.add([rule, pen = m_style.mm(0.4)](QPainter& painter) {
        painter.setPen(QPen(kAccent, pen));
        painter.drawLine(rule);
    });
    m_pages.advance(m_style.mm(1.6));
}

void ReportLayout::placeDefinitions()
{
    placeHeading({m_document.furniture.definitions});
    std::vector<WordPair> pairs;
    for (const reporting::Definition& definition : m_document.definitions)
        pairs.push_back({fromUtf8(definition.label), fromUtf8(definition.text)});
    m_pages.skip(m_style.mm(1.5));
    placeGrid(m_pages, pairs, {m_style.font(8.5, QFont::DemiBold), kText}, {m_style.font(8.5), kText});
}

void ReportLayout::place(const reporting::Paragraph& paragraph)
{
    m_pages.skip(m_style.mm(1.5));
    m_pages.addText(fromUtf8(paragraph.text), {m_style.font(kBody), kText});
}

void ReportLayout::place(const reporting::KeyFigures& group)
{
    m_pages.skip(m_style.mm(3));
    placeCards(m_pages, group);
}

void ReportLayout::place(const Chart& chart)
{
    auto data = reporting::chartData(m_document, chart);
    if (data.categories.empty()) return;
    const double height = chartHeight(m_style, data);
    const TextLook caption{m_style.font(kBody, QFont::DemiBold), kText};
    m_pages.need(height + m_style.mm(14));
    m_pages.skip(m_style.mm(5));
    m_pages.addText(fromUtf8(chart.title), caption);
    m_pages.skip(m_style.mm(2));
    const QRectF area(m_pages.left(), m_pages.y(), std::min(m_pages.width(), m_style.mm(150)), height);
    m_pages.add([this, area, kind = chart.kind, data = std::move(data)](
                    QPainter& painter) { paintChart(painter, m_style, area, kind, data); });
    m_pages.advance(height);
}

bool ReportLayout::placedTogether(const Table& table, const Chart& chart)
{
    const double wish = TableLayout::comfortableWidth(m_style, table);
    auto data = reporting::chartData(m_document, chart);
    if (chart.table != table.code || data.categories.empty() || wish > m_pages.width() * kBesides) return false;
    const double gap = m_style.mm(8);
    const double tableWidth = std::max(wish, m_pages.width() * 0.4);
    const auto layout = std::make_shared<const TableLayout>(m_style, table, tableWidth);
    const QFont font = m_style.font(kBody, QFont::DemiBold);
    const double height = std::max(layout->totalHeight(), chartHeight(m_style, data));
    if (height > m_pages.fullHeight() / 2) return false;
    m_pages.need(height + m_style.mm(16));
    m_pages.skip(m_style.mm(4));
    const double x = m_pages.left() + tableWidth + gap;
    const QRectF area(
        x, m_pages.y() + m_style.metrics(font).height() + m_style.mm(2), m_pages.left() + m_pages.width() - x, height);
    m_pages.add([this, area, font, kind = chart.kind, title = fromUtf8(chart.title), data = std::move(data),
                    base = m_pages.y() + m_style.metrics(font).ascent()](QPainter& painter) {
        painter.setFont(font);
        painter.setPen(kText);
        painter.drawText(QPointF(area.left(), base), title);
        paintChart(painter, m_style, area, kind, data);
    });
    placeCaption(table, false);
    const double top = m_pages.y();
    placeRows(table, layout);
    m_pages.advance(std::max(0.0, top + height - m_pages.y()));
    placeNotes(table);
    return true;
}

void ReportLayout::place(const Table& table)
{
    m_pages.skip(m_style.mm(4));
    if (table.rows.empty()) {
        placeCaption(table, false);
        m_pages.addText(fromUtf8(table.whenEmpty), {m_style.font(kBody), kMuted});
        return;
    }
    // A narrow table is not stretched so far that the eye loses its line.
    const double wish = TableLayout::comfortableWidth(m_style, table) * kStretch;
    const double width = wish < m_pages.width() * kBesides ? wish : m_pages.width();
    const auto layout = std::make_shared<const TableLayout>(m_style, table, width);
    m_pages.need(m_style.mm(kCaption) + leadOf(*layout));
    placeCaption(table, false);
    placeRows(table, layout);
    placeNotes(table);
}

void ReportLayout::placeCaption(const Table& table, bool continued)
{
    const QFont font = m_style.font(continued ? kSmall : kBody, QFont::DemiBold);
    const QFontMetricsF metrics = m_style.metrics(font);
    const QString code = fromUtf8(table.code);
    QString title = fromUtf8(table.title);
    if (continued) title += u' ' + fromUtf8(m_document.furniture.continued);
    const double indent = metrics.horizontalAdvance(code) + m_style.mm(2);
    m_pages.add([code, font, at = QPointF(m_pages.left(), m_pages.y() + metrics.ascent())](QPainter& painter) {
        painter.setFont(font);
        painter.setPen(kAccent);
        painter.drawText(at, code);
    });
    m_pages.addText(title, {font, continued ? kMuted : kText}, indent);
    m_pages.skip(m_style.mm(1.2));
}

void ReportLayout::placeRows(const Table& table, const std::shared_ptr<const TableLayout>& layout)
{
    std::vector<RowPart> parts;
    double height = layout->headerHeight();
    const double fresh = m_pages.fullHeight() - layout->headerHeight() - m_style.mm(kCaption);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        int left = layout->linesOf(row);
        int first = 0;
        while (left > 0) {
            // A row goes whole to the next page, unless no page could hold it.
            int fitting = left;
            if (layout->heightOf(left) > fresh)
                while (fitting > 1 && height + layout->heightOf(fitting) > m_pages.room())
                    --fitting;
            if (height + layout->heightOf(fitting) > m_pages.room() && !parts.empty()) {
                placeSlice(layout, std::move(parts), height);
                parts = {};
                m_pages.startPage();
                placeCaption(table, true);
                height = layout->headerHeight();
                continue;
            }
            parts.push_back({row, first, fitting});
            height += layout->heightOf(fitting);
            first += fitting;
            left -= fitting;
        }
    }
    placeSlice(layout, std::move(parts), height);
}

void ReportLayout::placeSlice(
    const std::shared_ptr<const TableLayout>& layout, std::vector<RowPart> parts, double height)
{
    const QPointF at(m_pages.left(), m_pages.y());
    m_pages.add([layout, at, parts = std::move(parts)](QPainter& painter) {
        layout->paintHeader(painter, at);
        layout->paintRows(painter, at + QPointF(0, layout->headerHeight()), parts);
    });
    m_pages.advance(height);
}

void ReportLayout::placeNotes(const Table& table)
{
    m_pages.skip(m_style.mm(1.2));
    for (const std::string& note : table.notes)
        m_pages.addText(fromUtf8(note), {m_style.font(kSmall), kMuted});
}

} // namespace mediane::printing
