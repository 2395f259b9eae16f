#include "ui/theme/tokens.h"

#include <QPalette>
#include <QWidget>

#include <cmath>

namespace mediane::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(0xFF000000U | value); }

Tokens makeLight()
{
    return {rgb(0xF6F6F3), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xD6D8D3), rgb(0x1D2326), rgb(0x59646A), rgb(0x0B6770),
        rgb(0xFFFFFF), rgb(0xDCEEEF), rgb(0x1D7545), rgb(0x8F5200), rgb(0xB0261E)};
}

Tokens makeDark()
{
    return {rgb(0x14181A), rgb(0x1C2225), rgb(0x242B2F), rgb(0x3A4449), rgb(0xE8ECEC), rgb(0xA9B3B7), rgb(0x63C7D0),
        rgb(0x0B2326), rgb(0x163337), rgb(0x6CCB95), rgb(0xE9B35C), rgb(0xF28B82)};
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& tokensOf(bool dark)
{
    static const Tokens kLight = makeLight();
    static const Tokens kDark = makeDark();
    return dark ? kDark : kLight;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Active, QPalette::Base).lightness() < 128; }

const Tokens& tokensFor(const QPalette& palette) { return tokensOf(isDark(palette)); }

const Tokens& tokensFor(const QWidget& widget) { return tokensFor(widget.palette()); }

QColor colorOf(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral: return tokens.text;
    case Tone::Muted: return tokens.muted;
    case Tone::Accent: return tokens.accent;
    case Tone::Good: return tokens.good;
    case Tone::Attention: return tokens.attention;
    case Tone::Fault: return tokens.fault;
    }
    return tokens.text;
}

QColor washOf(Tone tone, const Tokens& tokens)
{
    const bool dark = tokens.surface.lightness() < 128;
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return mix(tokens.surface, tokens.muted, dark ? 0.20 : 0.11);
    case Tone::Accent: return tokens.accentWash;
    case Tone::Good:
    case Tone::Attention:
    case Tone::Fault: return mix(tokens.surface, colorOf(tone, tokens), dark ? 0.16 : 0.10);
    }
    return tokens.surface;
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    const QColor faint = mix(tokens.surface, tokens.muted, 0.72); // Disabled text.
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, mix(tokens.surface, tokens.background, 0.6));
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.fault);
    palette.setColor(QPalette::Highlight, tokens.accentWash);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, mix(tokens.surface, tokens.line, 0.5));
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.muted);
    palette.setColor(QPalette::Shadow, tokens.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mix(const QColor& ground, const QColor& ink, double share)
{
    const auto blend = [share](float from, float to) {
        return static_cast<float>(static_cast<double>(from) * (1 - share) + static_cast<double>(to) * share);
    };
    return QColor::fromRgbF(
        blend(ground.redF(), ink.redF()), blend(ground.greenF(), ink.greenF()), blend(ground.blueF(), ink.blueF()));
}

} // namespace mediane::ui
