#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace mediane::ui {

inline constexpr double kCorner = 6;
inline constexpr auto kKindProperty = "medianeKind"; ///< A ButtonKind, on Button.
inline constexpr auto kGlyphProperty = "medianeGlyph"; ///< An Icon, on Button.
inline constexpr auto kFaultProperty = "medianeFault"; ///< True on an editor whose value breaks a rule.

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// Icon, 8 px, text: in the ink of the button's kind.
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter& painter, const QStyleOption& option);
void paintFocusRing(QPainter& painter, const QRect& rect, const Tokens& tokens);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintHeaderSection(QPainter& painter, const QStyleOption& option);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintSplitter(QPainter& painter, const QStyleOption& option);
void paintScrollAreaFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace mediane::ui
