#include "ui/widgets/link_row.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace mediane::ui {
namespace {

constexpr int kMargin = 8;

} // namespace

LinkRow::LinkRow(const Chip& what, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContent(what, detail);
}

void LinkRow::setContent(const Chip& what, const QString& detail)
{
    m_what = what;
    m_detail = detail;
    setText(what.word);
    setAccessibleName(what.word);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    const int icons = 2 * scaled(18) + 2 * kMargin;
    const QFontMetrics metrics(font());
    const int width
        = metrics.horizontalAdvance(m_what.word) + QFontMetrics(fontFor(TextStyle::Muted)).horizontalAdvance(m_detail);
    return {icons + 4 * kMargin + width, std::max(metrics.height() + 8, scaled(32))};
}

QSize LinkRow::minimumSizeHint() const { return {scaled(120), sizeHint().height()}; }

bool LinkRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString whole = m_detail.isEmpty() ? m_what.word : m_what.word + u'\n' + m_detail;
        const bool cut = width() < sizeHint().width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), cut ? whole : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void LinkRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentWash);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int side = scaled(18);
    const int top = (height() - side) / 2;
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(kMargin, top, iconPixmap(m_what.icon, colorOf(m_what.tone, tokens), side, ratio));
    const int right = width() - kMargin - side;
    painter.drawPixmap(right, top, iconPixmap(Icon::ChevronRight, tokens.muted, side, ratio));
    QRect area(kMargin * 2 + side, 0, right - kMargin - (kMargin * 2 + side), height());
    const QFont small = fontFor(TextStyle::Muted);
    const int wanted = m_detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_detail) + 2;
    const int detail = std::min(wanted, area.width() / 2);
    painter.setFont(small);
    painter.setPen(tokens.muted);
    painter.drawText(area, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        QFontMetrics(small).elidedText(m_detail, Qt::ElideRight, detail));
    if (detail > 0) area.setRight(area.right() - detail - kMargin);
    painter.setFont(font());
    painter.setPen(tokens.text);
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        fontMetrics().elidedText(m_what.word, Qt::ElideRight, area.width()));
    if (hasFocus()) paintFocusRing(painter, rect(), tokens);
}

} // namespace mediane::ui
