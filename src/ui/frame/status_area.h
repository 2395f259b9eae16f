#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace mediane::ui {

class Notifier;
class TextLabel;

/// The bottom of the window: what just happened, for a few seconds, and the two keys that always help.
class StatusArea : public QFrame
{
    Q_OBJECT
public:
    explicit StatusArea(Notifier& notifier, QWidget* parent = nullptr);
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& text, Tone tone);
    void clear();
    void redraw();

    QLabel* m_icon;
    TextLabel* m_text;
    TextLabel* m_hint;
    QTimer m_timer;
    Tone m_tone = Tone::Good;
};

} // namespace mediane::ui
