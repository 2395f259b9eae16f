#pragma once

#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>

namespace mediane::ui {

/// The width and height a chip takes in a font.
[[nodiscard]] QSize chipSize(const Chip& chip, const QFont& font);
/// Draws a chip at the left of `area`, centred vertically, its word elided if need be.
void paintChip(QPainter& painter, const QRect& area, const Chip& chip, const QPalette& palette, const QFont& font);

/// Draws the Chip of cells that have one, and everything else as usual, with elision tooltips. DataTable installs it.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace mediane::ui
