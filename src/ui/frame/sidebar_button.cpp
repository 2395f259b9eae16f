#include "ui/frame/sidebar_button.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kHeight = 40;
constexpr int kInset = 8;

} // namespace

SidebarButton::SidebarButton(Icon icon, const QString& word, const QString& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_keys(keys)
{
    setText(word);
    setAccessibleName(word);
    setAccessibleDescription(keys);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(keys);
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(!collapsed ? m_keys : m_keys.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_keys));
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int words = m_collapsed ? 0 : QFontMetrics(fontFor(TextStyle::Strong)).horizontalAdvance(text()) + scaled(12);
    return {4 * kInset + scaled(20) + words, std::max(scaled(kHeight), fontMetrics().height() + 12)};
}

void SidebarButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        Q_EMIT moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(kInset, 2, -kInset, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentWash : mix(tokens.surface, tokens.accentWash, 0.55));
        painter.drawRoundedRect(area, kCorner, kCorner);
    }
    if (isChecked()) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF(area.left(), area.top() + 8, 3, area.height() - 16), 1.5, 1.5);
    }
    const QColor ink = isChecked() ? tokens.accent : tokens.muted;
    const int side = scaled(20);
    const int left = m_collapsed ? (width() - side) / 2 : area.left() + 12;
    painter.drawPixmap(left, (height() - side) / 2, iconPixmap(m_icon, ink, side, devicePixelRatioF()));
    if (!m_collapsed) {
        const QFont font = fontFor(isChecked() ? TextStyle::Strong : TextStyle::Body);
        painter.setFont(font);
        painter.setPen(tokens.text);
        const QRect words = area.adjusted(12 + side + scaled(12), 0, -kInset, 0);
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus()) paintFocusRing(painter, area, tokens);
}

} // namespace mediane::ui
