#pragma once

#include "ui/widgets/chip_delegate.h"

namespace mediane::ui {

/// The cells of a roster: as in other tables, and the letter of the mark at the right of its chip.
class RosterDelegate : public ChipDelegate
{
    Q_OBJECT
public:
    using ChipDelegate::ChipDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace mediane::ui
