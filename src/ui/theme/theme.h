#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

namespace mediane::ui {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its style, colours and font, remembers the user's choice and follows the system's.
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMinimumScale = 100;
    static constexpr int kMaximumScale = 200;

    Theme();

    void apply(); ///< Call once before the first widget is made.
    void followSystem(); ///< Asks the desktop for its scheme, without waiting; call once the window is on screen.

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textScale() const { return m_scale; } ///< Per cent, 100 to 200.
    [[nodiscard]] bool dark() const;

public Q_SLOTS:
    void setChoice(mediane::ui::ThemeChoice choice);
    void setTextScale(int percent);

Q_SIGNALS:
    void changed();

private:
    void setSystemDark(bool dark);

    ThemeChoice m_choice = ThemeChoice::System;
    int m_scale = kMinimumScale;
    bool m_systemDark = false;
};

} // namespace mediane::ui
