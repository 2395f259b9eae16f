#include "printing/page_builder.h"

#include <QPainter>

namespace mediane::printing {
namespace {

constexpr double kTopMargin = 18;
constexpr double kBottomMargin = 19;
constexpr double kTolerance = 0.5; // Device units: rounding must not push a line to the next page.

} // namespace

QSizeF pageSize(QPageLayout::Orientation orientation)
{
    return orientation == QPageLayout::Portrait ? QSizeF(210, 297) : QSizeF(297, 210);
}

PageBuilder::PageBuilder(const PrintStyle& style)
    : m_style(style)
    , m_y(top())
{
}

double PageBuilder::left() const { return m_style.mm(kSideMargin); }

double PageBuilder::top() const { return m_style.mm(kTopMargin); }

double PageBuilder::bottom() const { return m_style.mm(pageSize(orientation()).height() - kBottomMargin); }

double PageBuilder::widthOf(QPageLayout::Orientation orientation) const
{
    return m_style.mm(pageSize(orientation).width() - 2 * kSideMargin);
}

void PageBuilder::startPage(QPageLayout::Orientation orientation)
{
    m_pages.push_back({orientation});
    m_y = top();
}

void PageBuilder::need(double height)
{
    if (height > room() + kTolerance && m_y > top()) startPage();
}

void PageBuilder::skip(double height)
{
    if (m_y > top()) m_y += height;
}

void PageBuilder::add(std::function<void(QPainter&)> item) { m_pages.back().items.push_back(std::move(item)); }

void PageBuilder::addText(const QString& text, const TextLook& look, double indent)
{
    const QFontMetricsF metrics = m_style.metrics(look.font);
    const QStringList lines = m_style.wrapped(text, look.font, width() - indent);
    for (const QString& line : lines) {
        need(metrics.height());
        const QPointF base(left() + indent, m_y + metrics.ascent());
        add([line, look, base](QPainter& painter) {
            painter.setFont(look.font);
            painter.setPen(look.colour);
            painter.drawText(base, line);
        });
        m_y += metrics.height();
    }
}

} // namespace mediane::printing
