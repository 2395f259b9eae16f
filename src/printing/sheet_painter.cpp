#include "printing/page_builder.h"
#include "printing/qr_code.h"
#include "printing/sheet_layout.h"

#include <mediane/reporting/translator.h>

#include <QPainter>

namespace mediane::printing {

using namespace sheet_measures;

using namespace Qt::Literals::StringLiterals;

void SheetLayout::text(QPainter& painter, const QRectF& box, const QFont& font, int flags, const QString& words,
    const QColor& colour) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags, words);
}

void SheetLayout::paintHead(QPainter& painter) const
{
    const double right = mm(m_size.width() - kSideMargin);
    const QRectF code(right - mm(kQrSide), mm(kTop) - mm(3), mm(kQrSide), mm(kQrSide));
    paintQrCode(painter, code, m_sheet.number);
    const QRectF below(code.left() - mm(10), code.bottom() - mm(1), code.width() + mm(10), mm(5));
    text(painter, below, m_style.font(7.5), Qt::AlignRight | Qt::AlignVCenter, fromUtf8(m_sheet.numberText));
    const QRectF title(mm(kSideMargin), mm(kTop), code.left() - mm(kSideMargin + 4), mm(7));
    text(painter, title, m_style.font(15, QFont::Bold), Qt::AlignLeft | Qt::AlignVCenter, fromUtf8(m_sheet.title));
    text(painter, title, m_style.font(10, QFont::Bold), Qt::AlignRight | Qt::AlignVCenter, fromUtf8(m_sheet.reprint),
        kAttention);
}

double SheetLayout::paintFacts(QPainter& painter) const
{
    const QFont font = m_style.font(9);
    const double lineHeight = m_style.metrics(font).height();
    double y = mm(kTop + kAfterTitle);
    for (const auto& fact : m_sheet.facts) {
        text(painter, {mm(kSideMargin), y, mm(kLabelWidth), lineHeight}, m_style.font(9, QFont::DemiBold),
            Qt::AlignLeft | Qt::AlignVCenter, fromUtf8(fact.label));
        const QStringList lines = factLines(fact);
        for (const QString& line : lines) {
            text(painter, {mm(kSideMargin + kLabelWidth), y, mm(m_size.width()), lineHeight}, font,
                Qt::AlignLeft | Qt::AlignVCenter, line);
            y += lineHeight;
        }
        y += mm(kFactGap);
    }
    return mm(kTop) + factsHeight();
}

void SheetLayout::paintRow(QPainter& painter, const Page& page, const Row& row, double top) const
{
    const QRectF area(mm(kSideMargin), top, mm(m_size.width() - 2 * kSideMargin), heightOf(row));
    if (row.heading != nullptr) painter.fillRect(area, kWash);
    painter.setPen(QPen(kMuted, mm(0.2)));
    painter.drawRect(area);
    const QRectF number(area.left(), top, mm(kNumberWidth), area.height());
    const QRectF name(number.right() + mm(1.5), top, mm(kNameWidth - 3), area.height());
    if (row.heading != nullptr) {
        const bool participants = row.heading == &m_sheet.participantsHeading;
        if (participants) text(painter, number, m_style.font(8), Qt::AlignCenter, fromUtf8(m_sheet.numberHeading));
        text(painter, name, m_style.font(9, QFont::DemiBold), Qt::AlignLeft | Qt::AlignVCenter, fromUtf8(*row.heading));
    } else {
        text(painter, number, m_style.font(11, QFont::DemiBold), Qt::AlignCenter, fromUtf8(row.line->number));
        const QString detail = fromUtf8(row.line->detail);
        const QString words = fromUtf8(row.line->name) + (detail.isEmpty() ? QString() : u"\n"_s + detail);
        const double points = m_style.wrapped(words, m_style.font(10), name.width()).size() > 2 ? 7.5 : 10;
        text(painter, name, m_style.font(detail.isEmpty() ? points : 8.5),
            int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, words);
    }
    paintColumns(painter, page, row, top);
}

void SheetLayout::paintColumns(QPainter& painter, const Page& page, const Row& row, double top) const
{
    if (page.columns == 0) return;
    const double left = mm(kSideMargin + kNumberWidth + kNameWidth);
    const double width = (mm(m_size.width() - kSideMargin) - left) / double(page.columns);
    for (std::size_t at = 0; at < page.columns; ++at) {
        const QRectF cell(left + double(at) * width, top, width, heightOf(row));
        painter.setPen(QPen(kMuted, mm(0.2)));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const std::size_t column = page.firstColumn + at;
        const std::string& words = row.heading != nullptr ? m_sheet.columns[column] : row.line->cells[column];
        text(painter, cell, m_style.font(row.heading != nullptr ? 8 : 10), Qt::AlignCenter, fromUtf8(words));
    }
}

void SheetLayout::paintFunders(QPainter& painter, QRectF area) const
{
    const double width = area.width() / double(m_sheet.funders.size());
    for (std::size_t at = 0; at < m_sheet.funders.size(); ++at) {
        const QRectF box(area.left() + double(at) * width, area.top(), width - mm(2), area.height());
        painter.setPen(QPen(kLine, mm(0.2)));
        painter.drawRect(box);
        const auto& funder = m_sheet.funders[at];
        const QRectF inner = box.adjusted(mm(2), mm(1), -mm(2), -mm(1));
        const int place = funder.text.empty() ? Qt::AlignVCenter : Qt::AlignTop;
        text(painter, inner, m_style.font(9, QFont::Bold), int(Qt::AlignLeft) | place | Qt::TextWordWrap,
            fromUtf8(funder.title), funder.text.empty() ? kText : QColor(0, 51, 153));
        text(painter, inner, m_style.font(7), Qt::AlignLeft | Qt::AlignBottom, fromUtf8(funder.text), kMuted);
    }
}

void SheetLayout::paintFoot(QPainter& painter, std::size_t page) const
{
    const double width = mm(m_size.width() - 2 * kSideMargin);
    double y = mm(m_size.height()) - footHeight() + mm(2);
    if (!m_sheet.funders.empty()) {
        paintFunders(painter, {mm(kSideMargin), y, width, mm(kFunderHeight)});
        y += mm(kFunderHeight + 2);
    }
    const QFont font = m_style.font(7);
    const double lineHeight = m_style.metrics(font).height();
    const QStringList lines = m_style.wrapped(fromUtf8(m_sheet.notice), font, width);
    for (const QString& line : lines) {
        text(painter, {mm(kSideMargin), y, width, lineHeight}, font, Qt::AlignLeft | Qt::AlignVCenter, line, kMuted);
        y += lineHeight;
    }
    const QRectF strip(mm(kSideMargin), mm(m_size.height() - kFootMargin - 5), width, mm(5));
    text(painter, strip, font, Qt::AlignLeft | Qt::AlignVCenter, fromUtf8(m_sheet.printed), kMuted);
    const auto count = reporting::filled(m_sheet.page, {std::to_string(page + 1), std::to_string(m_pages.size())});
    text(painter, strip, font, Qt::AlignRight | Qt::AlignVCenter, fromUtf8(m_sheet.numberText + " · " + count), kMuted);
}

} // namespace mediane::printing
