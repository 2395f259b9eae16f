#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace mediane::ui {

/// The colours of one theme (interface.md, "Look"). Nothing on screen uses a colour that is not here.
struct Tokens
{
    QColor background; ///< Behind everything.
    QColor surface; ///< Panels, tables, fields.
    QColor raised; ///< Menus, palettes, buttons.
    QColor line; ///< Separates only: never the border of a field.
    QColor text;
    QColor muted; ///< Secondary text; also the border of fields (3:1).
    QColor accent;
    QColor onAccent;
    QColor accentWash; ///< Selected rows, hovered items.
    QColor good;
    QColor attention;
    QColor fault;
};

/// What a colour says. A tone never stands alone: an icon and a word go with it.
enum class Tone { Neutral, Muted, Accent, Good, Attention, Fault };

[[nodiscard]] const Tokens& tokensOf(bool dark);
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette); ///< The tokens of the theme that made this palette.
[[nodiscard]] const Tokens& tokensFor(const QWidget& widget);
[[nodiscard]] QColor colorOf(Tone tone, const Tokens& tokens); ///< For text and icons on `surface`.
[[nodiscard]] QColor washOf(Tone tone, const Tokens& tokens); ///< A pale ground on which the tone's colour is readable.
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);
[[nodiscard]] double contrast(const QColor& one, const QColor& other); ///< WCAG 2 ratio, 1 to 21.
[[nodiscard]] QColor mix(const QColor& ground, const QColor& ink, double share); ///< `share` of ink, 0 to 1.

} // namespace mediane::ui
