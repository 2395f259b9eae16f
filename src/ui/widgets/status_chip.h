#pragma once

#include "ui/widgets/chip.h"

#include <QLabel>

namespace mediane::ui {

/// Shows one Chip. To a screen reader it is a label with the word.
class StatusChip : public QLabel
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    explicit StatusChip(const Chip& chip, QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    [[nodiscard]] const Chip& chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace mediane::ui
