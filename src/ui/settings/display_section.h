#pragma once

#include <QWidget>

class QSlider;

namespace mediane::ui {

class ChoiceBox;
class TextLabel;
class Theme;

/// How the window looks: light or dark, and the size of its text. It changes as one chooses.
class DisplaySection : public QWidget
{
    Q_OBJECT
public:
    explicit DisplaySection(Theme& theme, QWidget* parent = nullptr);

private:
    void showTheme();

    Theme& m_theme;
    ChoiceBox* m_choice;
    QSlider* m_scale;
    TextLabel* m_percent;
};

} // namespace mediane::ui
