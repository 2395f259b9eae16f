#include "ui/widgets/chip_delegate.h"

#include "ui/theme/typography.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mediane::ui {
namespace {

constexpr int kSidePadding = 8;
constexpr int kGap = 4;

int iconSide(const QFontMetrics& metrics) { return metrics.ascent(); }

std::optional<Chip> chipOf(const QModelIndex& index)
{
    const QVariant value = index.data(kChipRole);
    if (!value.canConvert<Chip>()) return std::nullopt;
    return value.value<Chip>();
}

} // namespace

QSize chipSize(const Chip& chip, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int icon = chip.icon == Icon::None ? 0 : iconSide(metrics) + kGap;
    return {2 * kSidePadding + icon + metrics.horizontalAdvance(chip.word), metrics.height() + 4};
}

void paintChip(QPainter& painter, const QRect& area, const Chip& chip, const QPalette& palette, const QFont& font)
{
    const Tokens& tokens = tokensFor(palette);
    const QColor ink = colorOf(chip.tone, tokens);
    const QFontMetrics metrics(font);
    const QSize size = chipSize(chip, font).boundedTo({area.width(), area.height()});
    QRect pill(area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(washOf(chip.tone, tokens));
    painter.drawRoundedRect(pill, 6, 6);
    pill.adjust(kSidePadding, 0, -kSidePadding / 2, 0);
    if (chip.icon != Icon::None) {
        const int side = iconSide(metrics);
        const QPixmap icon = iconPixmap(chip.icon, ink, side, painter.device()->devicePixelRatio());
        painter.drawPixmap(QPoint(pill.left(), pill.top() + (pill.height() - side) / 2), icon);
        pill.setLeft(pill.left() + side + kGap);
    }
    painter.setPen(ink);
    painter.setFont(font);
    const QString word = metrics.elidedText(chip.word, Qt::ElideRight, pill.width() + kSidePadding / 2);
    painter.drawText(pill, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), word);
    painter.restore();
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool current = item.state.testFlag(QStyle::State_HasFocus);
    item.state.setFlag(QStyle::State_HasFocus, false); // The row shows the focus, not the cell: see DataTable.
    const QVariant tone = index.data(kToneRole);
    if (tone.canConvert<Tone>()) {
        item.palette.setColor(QPalette::Text, colorOf(tone.value<Tone>(), tokensFor(item.palette)));
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
    }
    const std::optional<Chip> chip = chipOf(index);
    if (chip) item.text.clear();
    const QWidget* view = option.widget;
    QStyle* style = view != nullptr ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    if (chip) paintChip(*painter, option.rect.adjusted(8, 2, -4, -2), *chip, item.palette, item.font);
    if (current && qobject_cast<const DataTable*>(view) == nullptr) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, view);
    }
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const std::optional<Chip> chip = chipOf(index);
    if (!chip) return plain;
    return chipSize(*chip, option.font).expandedTo({0, plain.height()}) + QSize(12, 0);
}

bool ChipDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || !own.isEmpty()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    const QString text = displayText(index.data(Qt::DisplayRole), view->locale());
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

} // namespace mediane::ui
