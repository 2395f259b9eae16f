#include "ui/frame/choice_card.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>

namespace mediane::ui {
namespace {

constexpr int kMargin = 16;
constexpr int kIcon = 32;

} // namespace

ChoiceCard::ChoiceCard(Icon icon, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::textArea(int width) const
{
    const int left = kMargin + scaled(kIcon) + kMargin;
    return {left, kMargin, std::max(80, width - left - kMargin - scaled(24)), 10000};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const QFontMetrics title(fontFor(TextStyle::Section));
    const QRect words = fontMetrics().boundingRect(area, Qt::TextWordWrap, m_sentence);
    return 2 * kMargin + title.height() + 4 + words.height();
}

QSize ChoiceCard::sizeHint() const { return {scaled(520), heightForWidth(scaled(520))}; }

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    const bool active = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(active ? tokens.accent : tokens.muted, 1));
    painter.setBrush(active ? mix(tokens.surface, tokens.accentWash, 0.6) : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    const int side = scaled(kIcon);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(kMargin, (height() - side) / 2, iconPixmap(m_icon, tokens.accent, side, ratio));
    const int chevron = scaled(20);
    painter.drawPixmap(width() - kMargin - chevron, (height() - chevron) / 2,
        iconPixmap(Icon::ChevronRight, tokens.muted, chevron, ratio));
    QRect area = textArea(width());
    painter.setFont(fontFor(TextStyle::Section));
    painter.setPen(tokens.text);
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), text());
    area.setTop(area.top() + QFontMetrics(fontFor(TextStyle::Section)).height() + 4);
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_sentence);
    if (hasFocus()) paintFocusRing(painter, rect(), tokens);
}

} // namespace mediane::ui
