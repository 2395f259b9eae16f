#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

#include <string>

class QPaintDevice;

namespace mediane::printing {

inline constexpr QColor kText{0x1D, 0x23, 0x26};
inline constexpr QColor kMuted{0x59, 0x64, 0x6A};
inline constexpr QColor kAccent{0x0B, 0x67, 0x70};
inline constexpr QColor kWash{0xDC, 0xEE, 0xEF};
inline constexpr QColor kSoft{0xF6, 0xF6, 0xF3};
inline constexpr QColor kLine{0xD6, 0xD8, 0xD3};
inline constexpr QColor kAttention{0x8F, 0x52, 0x00};
inline constexpr QColor kGhost{0xF1, 0xF2, 0xF0}; ///< The watermark: below the text, opaque for PDF/A.

/// Lengths and fonts of one paint device. Every coordinate of this layer is in that device's units.
class PrintStyle
{
public:
    explicit PrintStyle(QPaintDevice& device);

    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_unitsPerMm; }
    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont& font) const;
    /// The lines of `text` in that width: broken between words, within a word only when it is too long.
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width) const;

private:
    QPaintDevice* m_device;
    QString m_family;
    double m_unitsPerMm;
};

/// A font and its colour.
struct TextLook
{
    QFont font;
    QColor colour = kText;
};

[[nodiscard]] QString fromUtf8(const std::string& text);

} // namespace mediane::printing
