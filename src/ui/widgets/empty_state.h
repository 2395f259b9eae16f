#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;

namespace mediane::ui {

class Button;
class TextLabel;

/// What stands where there is nothing yet: an icon, a sentence that teaches, the action that starts.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, const QString& actionText = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setActionText(const QString& text); ///< Empty: no button.

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();

    Icon m_icon;
    QLabel* m_picture;
    TextLabel* m_sentence;
    Button* m_action;
};

} // namespace mediane::ui
