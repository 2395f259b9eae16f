#include "ui/attendance/roster_delegate.h"

#include "ui/attendance/attendance_model.h"

#include <QPainter>

namespace mediane::ui {
namespace {

constexpr int kLetterRoom = 28;

} // namespace

void RosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    item.state.setFlag(QStyle::State_HasFocus, false); // The grid outlines the whole row.
    ChipDelegate::paint(painter, item, index);
    const QString letter = index.data(kLetterRole).toString();
    if (letter.isEmpty()) return;
    const Chip chip = index.data(kChipRole).value<Chip>();
    painter->save();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colorOf(chip.tone, tokensFor(option.palette)));
    painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, letter);
    painter->restore();
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = ChipDelegate::sizeHint(option, index);
    return index.data(kChipRole).isValid() ? size + QSize(kLetterRoom, 0) : size;
}

} // namespace mediane::ui
