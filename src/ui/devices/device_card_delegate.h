#pragma once

#include <QStyledItemDelegate>

namespace mediane::ui {

/// Draws a device as a card: number, model, and what stands in its way or where it goes.
class DeviceCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace mediane::ui
