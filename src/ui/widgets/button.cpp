#include "ui/widgets/button.h"

#include "ui/theme/style_paint.h"

namespace mediane::ui {

Button::Button(const QString& text, QWidget* parent)
    : Button(text, Icon::None, ButtonKind::Normal, parent)
{
}

Button::Button(const QString& text, Icon icon, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
    setGlyph(icon);
}

Button* Button::iconOnly(Icon icon, const QString& name, QWidget* parent)
{
    auto* button = new Button(QString(), icon, ButtonKind::Quiet, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty(kKindProperty, static_cast<int>(kind));
    update();
}

void Button::setGlyph(Icon icon)
{
    m_glyph = icon;
    setProperty(kGlyphProperty, static_cast<int>(icon));
    setIcon(themedIcon(icon));
}

void Button::setBlockedBecause(const QString& reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

} // namespace mediane::ui
