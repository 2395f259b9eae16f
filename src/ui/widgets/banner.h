#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

class QLabel;

namespace mediane::ui {

class Button;

/// A message in the page, with an optional button that leads further; announced to screen readers without stealing
/// focus.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr); ///< Hidden until `say`.

    /// Tones used: Accent (information), Good, Attention, Fault.
    void say(Tone tone, const QString& text, const QString& actionText = {});
    void dismiss();
    void setDismissible(bool dismissible);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    Tone m_tone = Tone::Accent;
    QLabel* m_picture;
    QLabel* m_text;
    Button* m_action;
    Button* m_close;
};

} // namespace mediane::ui
