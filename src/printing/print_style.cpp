#include "printing/print_style.h"

#include <QFontDatabase>
#include <QPaintDevice>
#include <QTextLayout>

namespace mediane::printing {

using namespace Qt::Literals::StringLiterals;

PrintStyle::PrintStyle(QPaintDevice& device)
    : m_device(&device)
    , m_family(QFontDatabase::hasFamily(u"Open Sans"_s) ? u"Open Sans"_s : u"sans-serif"_s)
    , m_unitsPerMm(device.logicalDpiX() / 25.4)
{
}

QFont PrintStyle::font(double points, QFont::Weight weight) const
{
    QFont font(m_family);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing turns ligatures off: "figurer" must be found when searched for. This one is invisible.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return {font, m_device};
}

QFontMetricsF PrintStyle::metrics(const QFont& font) const { return {font, m_device}; }

QStringList PrintStyle::wrapped(const QString& text, const QFont& font, double width) const
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        if (metrics(font).horizontalAdvance(paragraph) <= width) {
            lines << paragraph;
            continue;
        }
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QTextLayout layout(paragraph, font, m_device);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

} // namespace mediane::printing
