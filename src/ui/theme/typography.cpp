#include "ui/theme/typography.h"

#include <QApplication>

#include <cmath>

namespace mediane::ui {
namespace {

constexpr double kBasePoints = 10.5;

QFont sized(double points, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * points / kBasePoints);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontFor(TextStyle style)
{
    switch (style) {
    case TextStyle::Body: return QApplication::font();
    case TextStyle::Strong: return sized(10.5, QFont::DemiBold);
    case TextStyle::Muted: return sized(9.75, QFont::Normal);
    case TextStyle::Section: return sized(12.5, QFont::DemiBold);
    case TextStyle::Title: return sized(18, QFont::DemiBold);
    case TextStyle::Figure: return sized(22, QFont::DemiBold);
    }
    return QApplication::font();
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * QApplication::font().pointSizeF() / kBasePoints));
}

} // namespace mediane::ui
