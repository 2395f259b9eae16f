#pragma once

#include <QStyledItemDelegate>

namespace mediane::ui {

/// The cells of the matrix: a letter on the pale colour of its state, a grey ground where nobody can be marked.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace mediane::ui
