#include "ui/devices/device_card_delegate.h"

#include "ui/devices/device_card_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mediane::ui {
namespace {

constexpr int kGap = 4; ///< Around a card.
constexpr int kPadding = 8;
constexpr int kRound = 6;

/// The notes take two lines at most; a third would be cut.
QRect noteBox(const QString& note, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, note);
    return {0, 0, width, std::min(needed.height(), 2 * metrics.lineSpacing())};
}

int noteIndent(const CardText& text) { return text.isProblem ? scaled(16) + 4 : 0; }

} // namespace

QSize DeviceCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CardText text = cardText(index.data(DeviceCardModel::CardRole).value<DeviceCard>());
    int height = 2 * (kGap + kPadding) + QFontMetrics(fontFor(TextStyle::Strong)).lineSpacing()
        + QFontMetrics(fontFor(TextStyle::Body)).lineSpacing();
    if (!text.note.isEmpty()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int room = view != nullptr ? view->viewport()->width() : option.rect.width();
        const int width = room - 2 * (kGap + kPadding) - noteIndent(text);
        height += 4 + noteBox(text.note, fontFor(TextStyle::Muted), std::max(width, 40)).height();
    }
    return {scaled(120), height};
}

void DeviceCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const CardText text = cardText(index.data(DeviceCardModel::CardRole).value<DeviceCard>());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(kGap, kGap, -kGap, -kGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected ? tokens.accent : tokens.line, 1));
    painter->setBrush(selected ? tokens.accentWash : tokens.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);

    QRect line = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto draw = [&](const QString& words, TextStyle style, const QColor& ink) {
        const QFont font = fontFor(style);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(line.left(), line.top(), line.width(), metrics.lineSpacing()),
            int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.lineSpacing());
    };
    draw(text.number, TextStyle::Strong, tokens.text);
    draw(text.model, TextStyle::Body, tokens.text);
    if (!text.note.isEmpty()) {
        line.setTop(line.top() + 4);
        const QColor ink = text.isProblem ? tokens.attention : tokens.muted;
        if (text.isProblem) {
            const qreal ratio = painter->device()->devicePixelRatioF();
            painter->drawPixmap(line.topLeft(), iconPixmap(Icon::Warning, ink, scaled(16), ratio));
            line.setLeft(line.left() + noteIndent(text));
        }
        painter->setFont(fontFor(TextStyle::Muted));
        painter->setPen(ink);
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text.note);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) paintFocusRing(*painter, card, tokens);
    painter->restore();
}

} // namespace mediane::ui
