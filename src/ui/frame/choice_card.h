#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace mediane::ui {

/// A large button that explains itself: icon, title, one sentence.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;

    Icon m_icon;
    QString m_sentence;
};

} // namespace mediane::ui
