#include "printing/sheet_layout.h"

#include <mediane/printing/sheet_writer.h>

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace mediane::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kResolution = 1200; // Dots per inch: no visible rounding.

} // namespace

Result<void> paintSheet(const reporting::SheetModel& sheet, QPagedPaintDevice& device)
{
    const auto orientation = sheet.columns.size() > 1 ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout page(QPageSize(QPageSize::A4), orientation, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    const PrintStyle style(device);
    const SheetLayout layout(style, sheet, orientation);
    QPainter painter;
    for (std::size_t at = 0; at < layout.pages(); ++at) {
        const bool started = at == 0 ? painter.begin(&device) : device.newPage();
        if (!started) return Error{ErrorCode::Io, "the page device refused a page"};
        layout.paint(painter, at);
    }
    if (!painter.end()) return Error{ErrorCode::Io, "the page device failed to finish"};
    return {};
}

Result<void> writeSheet(const reporting::SheetModel& sheet, const std::filesystem::path& path)
{
    QSaveFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::WriteOnly)) return Error{ErrorCode::Io, "cannot create the PDF file"};
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kResolution);
        writer.setTitle(fromUtf8(sheet.title + " " + sheet.numberText));
        writer.setCreator(u"Médiane"_s);
        if (auto painted = paintSheet(sheet, writer); !painted) return painted;
    }
    if (!file.commit()) return Error{ErrorCode::Io, "cannot write the PDF file"};
    return {};
}

} // namespace mediane::printing
