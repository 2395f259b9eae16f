#include "ui/reports/report_delegate.h"

#include "ui/reports/report_model.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace mediane::ui {
namespace {

constexpr int kBarHeight = 8;
constexpr int kBarWidth = 120;

} // namespace

void ReportDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ChipDelegate::initStyleOption(option, index);
    if (!index.data(kRequestRole).isValid()) return;
    option->font.setWeight(QFont::DemiBold);
    option->font.setUnderline(option->state.testFlag(QStyle::State_MouseOver));
}

void ReportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    ChipDelegate::paint(painter, option, index);
    const QVariant share = index.data(kShareRole);
    if (share.isValid()) paintShare(*painter, option, share.toDouble());
    if (option.state.testFlag(QStyle::State_HasFocus) && index.data(kRequestRole).isValid()) {
        painter->save();
        paintFocusRing(*painter, option.rect.adjusted(2, 3, -2, -3), tokensFor(option.palette));
        painter->restore();
    }
}

void ReportDelegate::paintShare(QPainter& painter, const QStyleOptionViewItem& option, double share) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const int words = option.fontMetrics.horizontalAdvance(QStringLiteral("0000 %"));
    const QRect room = option.rect.adjusted(8, 0, -8 - words, 0); // The percentage stands at the right of its bar.
    const int height = scaled(kBarHeight);
    const QRectF groove(room.left(), room.center().y() - height / 2.0, room.width(), height);
    QRectF filled = groove;
    filled.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(tokens.surface, tokens.line, 0.8));
    painter.drawRoundedRect(groove, height / 2.0, height / 2.0);
    painter.setBrush(share >= 1 ? tokens.good : tokens.accent);
    if (filled.width() >= 1) painter.drawRoundedRect(filled, height / 2.0, height / 2.0);
    painter.restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = ChipDelegate::sizeHint(option, index);
    if (!index.data(kShareRole).isValid()) return plain;
    return plain.expandedTo({scaled(kBarWidth), 0});
}

} // namespace mediane::ui
