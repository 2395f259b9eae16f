#include "printing/report_layout.h"

#include <mediane/printing/pdf_writer.h>
#include <mediane/reporting/translator.h>

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

namespace mediane::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kResolution = 1200; // Dots per inch: no visible rounding.

QPageLayout layoutOf(QPageLayout::Orientation orientation)
{
    QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintWatermark(QPainter& painter, const PrintStyle& style, QSizeF page, const QString& text)
{
    painter.save();
    painter.translate(style.mm(page.width() / 2), style.mm(page.height() / 2));
    painter.rotate(-35);
    // Drawn as a shape: as text it would be mixed into what a search or a screen reader finds.
    QPainterPath shape;
    const QFont font = style.font(84, QFont::Bold);
    shape.addText(QPointF(), font, text);
    const QPointF centre = shape.boundingRect().center();
    painter.fillPath(shape.translated(-centre), kGhost);
    painter.restore();
}

/// What surrounds the content of page `number` of `count`.
void paintFrame(QPainter& painter, const PrintStyle& style, const reporting::Document& document, QSizeF page,
    std::size_t number, std::size_t count)
{
    const QRectF strip(
        style.mm(kSideMargin), style.mm(page.height() - 13), style.mm(page.width() - 2 * kSideMargin), style.mm(5));
    painter.setPen(QPen(kLine, style.mm(0.15)));
    painter.drawLine(strip.topLeft(), strip.topRight());
    painter.setFont(style.font(7.5));
    painter.setPen(kMuted);
    const auto text = strip.translated(0, style.mm(1));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fromUtf8(document.producer));
    const QString status = document.watermark.empty() ? QString() : fromUtf8(document.watermark) + u" · "_s;
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
        status + fromUtf8(reporting::filled(document.furniture.page, {std::to_string(number), std::to_string(count)})));
    if (number == 1) return;
    QString title = fromUtf8(document.title);
    if (!document.subtitle.empty()) title += u" · "_s + fromUtf8(document.subtitle);
    const QRectF head(strip.left(), style.mm(8), strip.width(), style.mm(5));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font(), painter.device()).elidedText(title, Qt::ElideRight, head.width()));
}

} // namespace

Result<void> paintDocument(const reporting::Document& document, QPagedPaintDevice& device)
{
    device.setPageLayout(layoutOf(QPageLayout::Portrait));
    const PrintStyle style(device);
    const reporting::Document shown = reporting::readableDocument(document);
    const ReportLayout layout(style, shown);
    const std::vector<Page>& pages = layout.pages();
    QPainter painter;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        device.setPageLayout(layoutOf(pages[i].orientation));
        const bool started = i == 0 ? painter.begin(&device) : device.newPage();
        if (!started) return Error{ErrorCode::Io, "the page device refused a page"};
        const QSizeF size = pageSize(pages[i].orientation);
        if (!document.watermark.empty()) paintWatermark(painter, style, size, fromUtf8(document.watermark));
        for (const auto& item : pages[i].items)
            item(painter);
        paintFrame(painter, style, document, size, i + 1, pages.size());
    }
    if (!painter.end()) return Error{ErrorCode::Io, "the page device failed to finish"};
    return {};
}

Result<void> writePdf(const reporting::Document& document, const std::filesystem::path& path)
{
    QSaveFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::WriteOnly)) return Error{ErrorCode::Io, "cannot create the PDF file"};
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kResolution);
        writer.setTitle(fromUtf8(document.title)
            + (document.subtitle.empty() ? QString() : u" — "_s + fromUtf8(document.subtitle)));
        writer.setCreator(u"Médiane"_s);
        if (auto painted = paintDocument(document, writer); !painted) return painted;
    }
    if (!file.commit()) return Error{ErrorCode::Io, "cannot write the PDF file"};
    return {};
}

} // namespace mediane::printing
