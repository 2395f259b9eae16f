#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace mediane::ui {

enum class ButtonKind {
    Normal,
    Primary, ///< The one thing to do here: filled with the accent.
    Quiet, ///< No border until hovered or focused.
    Danger ///< Removes something.
};

/// A push button of the frame's look. One Primary a page at most.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString& text, QWidget* parent = nullptr);
    Button(const QString& text, Icon icon, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);
    /// An icon alone: `name` is its tooltip and accessible name.
    [[nodiscard]] static Button* iconOnly(Icon icon, const QString& name, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setGlyph(Icon icon);
    [[nodiscard]] Icon glyph() const { return m_glyph; }
    /// Disabled, saying why in place (tooltip and accessible description); an empty reason enables it.
    void setBlockedBecause(const QString& reason);

private:
    ButtonKind m_kind = ButtonKind::Normal;
    Icon m_glyph = Icon::None;
};

} // namespace mediane::ui
