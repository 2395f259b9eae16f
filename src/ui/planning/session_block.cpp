#include "ui/planning/session_block.h"

#include "ui/theme/typography.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/planning_words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kIcon = 14;
constexpr int kBar = 3;

QStringList known(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

SessionBlock::SessionBlock(const application::SessionRow& session, const Clock& clock, QWidget* parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_clock(clock)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const domain::SessionFacts& facts = session.facts;
    const Chip chip = momentChip(momentOf(facts, clock));
    const QString time = timeRangeText(facts.start, facts.end);
    const QString title = fullSessionTitle(session);
    const QStringList lines
        = known({time, title, toQt(session.place), toQt(session.staff), chip.word, sessionReasonText(facts)});
    setToolTip(lines.join(u'\n'));
    setAccessibleName(u"%1, %2"_s.arg(dayText(facts.date), lines.join(u", "_s)));
    setObjectName(u"session%1"_s.arg(session.id.value()));
}

void SessionBlock::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    const SessionMoment moment = momentOf(m_session.facts, m_clock);
    const Chip chip = momentChip(moment);
    const bool off = moment == SessionMoment::Cancelled || moment == SessionMoment::Postponed;
    const QColor ink = colorOf(chip.tone, tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? tokens.accent : mix(tokens.surface, ink, 0.5), hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? mix(washOf(chip.tone, tokens), tokens.accentWash, 0.5) : washOf(chip.tone, tokens));
    painter.drawRoundedRect(frame, 5, 5);
    painter.fillRect(QRectF(1, 4, kBar, height() - 8), ink);

    const int icon = scaled(kIcon);
    QRect room = rect().adjusted(kBar + 5, 3, -5, -3);
    const bool narrow = room.width() < scaled(72);
    const QPixmap picture = iconPixmap(chip.icon, ink, icon, devicePixelRatioF());
    painter.drawPixmap(QPoint(room.right() - icon, room.top() + 1), picture);
    const auto line = [&](const QString& text, const QFont& font, const QColor& color, bool beside) {
        const QFontMetrics metrics(font);
        if (text.isEmpty() || metrics.height() > room.height() + 2) return;
        const int width = room.width() - (beside ? icon + 4 : 0);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(room.left(), room.top(), width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideRight, width));
        room.setTop(room.top() + metrics.height());
    };
    QFont small = fontFor(TextStyle::Muted);
    small.setPointSizeF(small.pointSizeF() * 0.92);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const bool short_ = room.height() < 2 * QFontMetrics(small).height();
    const QString name = m_session.cycleTitle.empty() ? sessionTitle(m_session) : toQt(m_session.cycleTitle);
    const QString time = narrow || short_ ? timeText(m_session.facts.start)
                                          : timeRangeText(m_session.facts.start, m_session.facts.end);
    if (short_) {
        line(u"%1 %2"_s.arg(time, name), strong, tokens.text, true);
        return;
    }
    line(time, small, tokens.text, true);
    strong.setStrikeOut(off);
    line(name, strong, tokens.text, false);
    if (!m_session.cycleTitle.empty()) line(sessionTitle(m_session), small, tokens.text, false);
    line(chip.word, small, ink, false);
    line(toQt(m_session.place), small, tokens.muted, false);
    line(toQt(m_session.staff), small, tokens.muted, false);
}

void SessionBlock::keyPressEvent(QKeyEvent* event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = false;
        Q_EMIT dragCancelled();
        return;
    }
    if (nudge(*event)) return;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT arrowPressed(event->key()); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void SessionBlock::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void SessionBlock::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SessionBlock::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace mediane::ui
