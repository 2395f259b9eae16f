#include "ui/attendance/matrix_delegate.h"

#include "ui/attendance/matrix_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_table.h"

#include <QPainter>

namespace mediane::ui {

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const int look = index.data(kLookRole).toInt();
    const Tone tone = index.data(kToneRole).value<Tone>();
    const auto alignment = static_cast<int>(index.data(Qt::TextAlignmentRole).toInt());
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (look == MatrixModel::Closed || look == MatrixModel::Off) {
        painter->fillRect(cell, mix(tokens.surface, tokens.line, look == MatrixModel::Closed ? 0.55 : 0.25));
    }
    if (look == MatrixModel::Mark) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(washOf(tone, tokens));
        painter->drawRoundedRect(cell.adjusted(3, 3, -3, -3), 4, 4);
    }
    QFont font = option.font;
    if (look == MatrixModel::Mark) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(look == MatrixModel::Total ? tokens.text : colorOf(tone, tokens));
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width() - 4);
    painter->drawText(cell.adjusted(4, 0, -2, 0), alignment | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace mediane::ui
