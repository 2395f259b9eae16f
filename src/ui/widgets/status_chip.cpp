#include "ui/widgets/status_chip.h"

#include "ui/widgets/chip_delegate.h"

#include <QPainter>

namespace mediane::ui {

StatusChip::StatusChip(QWidget* parent)
    : StatusChip(Chip{}, parent)
{
}

StatusChip::StatusChip(const Chip& chip, QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChip(chip);
}

void StatusChip::setChip(const Chip& chip)
{
    m_chip = chip;
    setText(chip.word); // What a screen reader says.
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return chipSize(m_chip, font()); }

QSize StatusChip::minimumSizeHint() const { return sizeHint(); }

void StatusChip::paintEvent(QPaintEvent*)
{
    if (m_chip.word.isEmpty()) return;
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette(), font());
}

} // namespace mediane::ui
