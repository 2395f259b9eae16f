#include "ui/theme/style_paint.h"

#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace mediane::ui {
namespace {

/// A rounded rectangle whose border lies inside `rect`.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, double width, double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

bool faulty(const QWidget* widget) { return widget != nullptr && widget->property(kFaultProperty).toBool(); }

ButtonKind kindOf(const QWidget* widget)
{
    const QVariant kind = widget != nullptr ? widget->property(kKindProperty) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Normal;
}

} // namespace

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const QColor fill = enabled ? tokens.surface : tokens.background;
    QColor border = enabled ? tokens.muted : tokens.line;
    if (focused) border = tokens.accent;
    if (faulty(widget)) border = tokens.fault;
    box(painter, option.rect, fill, border, focused || faulty(widget) ? 2 : 1, kCorner - 1);
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const ButtonKind kind = kindOf(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = tokens.raised;
    QColor border = enabled ? tokens.muted : tokens.line;
    if (kind == ButtonKind::Primary && enabled) {
        fill = mix(tokens.accent, tokens.text, down ? 0.22 : hovered ? 0.12 : 0.0);
        border = fill;
    } else if (down || hovered) {
        fill = down ? tokens.accentWash : mix(tokens.raised, tokens.accentWash, 0.6);
    } else if (kind == ButtonKind::Quiet) {
        fill = Qt::transparent;
    }
    if (kind == ButtonKind::Quiet) border = Qt::transparent;
    if (kind == ButtonKind::Danger && enabled) border = tokens.fault;
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const int inset = focused ? 3 : 1; // The ring stands off: it must be seen against a fill of the accent.
    const QRect body = option.rect.adjusted(inset, inset, -inset, -inset);
    box(painter, body, fill, border, border.alpha() == 0 ? 0 : 1, kCorner - inset);
    if (focused) paintFocusRing(painter, option.rect, tokens);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const ButtonKind kind = kindOf(widget);
    QColor ink = option.palette.color(QPalette::ButtonText);
    if (has(option, QStyle::State_Enabled)) {
        if (kind == ButtonKind::Primary) ink = tokens.onAccent;
        if (kind == ButtonKind::Danger) ink = tokens.fault;
    }
    const qreal ratio = painter.device()->devicePixelRatio();
    const int side = option.iconSize.width();
    const auto glyph = widget != nullptr ? static_cast<Icon>(widget->property(kGlyphProperty).toInt()) : Icon::None;
    QPixmap icon;
    if (glyph != Icon::None) {
        icon = iconPixmap(glyph, ink, side, ratio);
    } else if (!option.icon.isNull()) {
        icon = option.icon.pixmap(QSize(side, side), ratio);
    }
    const int taken = icon.isNull() ? 0 : side + (option.text.isEmpty() ? 0 : 8);
    const QFontMetrics& metrics = option.fontMetrics;
    const int words = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int room = option.rect.width() - taken - 8;
    int left = option.rect.left() + (option.rect.width() - taken - std::min(words, room)) / 2;
    if (!icon.isNull()) painter.drawPixmap(left, option.rect.center().y() - side / 2 + 1, icon);
    left += taken;
    painter.setPen(ink);
    const QString text = words > room ? metrics.elidedText(option.text, Qt::ElideRight, room) : option.text;
    painter.drawText(QRect(left, option.rect.top(), room, option.rect.height()),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic, text);
}

void paintToolButton(QPainter& painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (down || hovered) box(painter, option.rect, tokens.accentWash, {}, 0, kCorner - 1);
}

void paintFocusRing(QPainter& painter, const QRect& rect, const Tokens& tokens)
{
    box(painter, rect, Qt::transparent, tokens.text, 2, kCorner);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QColor ink = enabled ? (set ? tokens.accent : tokens.muted) : mix(tokens.surface, tokens.muted, 0.5);
    box(painter, square, set ? ink : tokens.surface, ink, 1.5, 4);
    if (!set) return;
    const Icon icon = has(option, QStyle::State_NoChange) ? Icon::NotExpected : Icon::Check;
    const QPixmap mark = iconPixmap(icon, tokens.onAccent, side - 2, painter.device()->devicePixelRatio());
    painter.drawPixmap(square.topLeft() + QPoint(1, 1), mark);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QColor ink = enabled ? (set ? tokens.accent : tokens.muted) : mix(tokens.surface, tokens.muted, 0.5);
    box(painter, square, tokens.surface, ink, 1.5, side / 2.0);
    if (set) box(painter, square.adjusted(4, 4, -4, -4), ink, {}, 0, side / 2.0);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QColor color = active ? tokens.muted : mix(tokens.surface, tokens.muted, 0.7);
    const int margin = active ? 3 : 4;
    box(painter, slider.adjusted(margin, margin, -margin, -margin), color, {}, 0, 4);
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        box(painter, option.rect.adjusted(2, 4, -2, -4), tokens.accentWash, {}, 0, kCorner - 1);
    }
    if (!has(option, QStyle::State_Selected)) return;
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3), tokens.accent);
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    QRect groove = option.rect;
    const int height = std::min(groove.height(), 10);
    groove.setTop(groove.center().y() - height / 2);
    groove.setHeight(height);
    box(painter, groove, tokens.surface, tokens.muted, 1, height / 2.0);
    const double range = std::max(1, option.maximum - option.minimum);
    const bool unknown = option.minimum == option.maximum;
    const double share = unknown ? 1.0 : std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0) return;
    QRect bar = groove;
    bar.setWidth(std::max(height, static_cast<int>(groove.width() * share)));
    box(painter, bar, unknown ? tokens.accentWash : tokens.accent, tokens.accent, 1, height / 2.0);
}

void paintSplitter(QPainter& painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus);
    const QPoint centre = option.rect.center();
    const bool upright = has(option, QStyle::State_Horizontal);
    QRect grip(0, 0, upright ? 3 : 32, upright ? 32 : 3);
    grip.moveCenter(centre);
    box(painter, grip, active ? tokens.accent : mix(tokens.background, tokens.muted, 0.6), {}, 0, 1.5);
}

void paintScrollAreaFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool typed
        = qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    const Tokens& tokens = tokensFor(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    QColor border = typed ? tokens.muted : tokens.line;
    if (focused) border = tokens.accent;
    if (faulty(widget)) border = tokens.fault;
    box(painter, option.rect, Qt::transparent, border, 1, typed ? kCorner - 2 : 2);
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens.accentWash);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, mix(tokens.surface, tokens.accentWash, 0.5));
    }
}

} // namespace mediane::ui
