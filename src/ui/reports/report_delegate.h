#pragma once

#include "ui/widgets/chip_delegate.h"

namespace mediane::ui {

/// Draws figures that open a list as links, and shares of a target as bars.
class ReportDelegate : public ChipDelegate
{
    Q_OBJECT
public:
    using ChipDelegate::ChipDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintShare(QPainter& painter, const QStyleOptionViewItem& option, double share) const;
};

} // namespace mediane::ui
