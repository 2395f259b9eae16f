#include "ui/planning/week_calendar.h"

#include "ui/planning/session_block.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formats.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kDays = 7;
constexpr int kLeastHour = 40; ///< Pixels of an hour at 100 %, before the calendar scrolls.
constexpr int kGap = 2;

} // namespace

WeekCalendar::WeekCalendar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_monday(mondayOf(clock.today()))
{
    setAccessibleName(tr("Week"));
    setFocusPolicy(Qt::ClickFocus); // By itself only while it holds no session.
}

void WeekCalendar::showWeek(Date monday, const std::vector<application::SessionRow>& sessions)
{
    std::int64_t focused = 0;
    for (const SessionBlock* block : m_blocks) {
        if (block->hasFocus()) focused = block->session().id.value();
    }
    // The keyboard waits here meanwhile: a block that goes would hand it to the other end of the window.
    if (focused != 0) setFocus(Qt::OtherFocusReason);
    for (SessionBlock* block : m_blocks) {
        block->deleteLater();
        block->hide();
    }
    m_blocks.clear();
    m_tried.reset();
    m_monday = monday;
    m_span = spanOf(sessions);
    m_places = placesOf(sessions, monday);
    for (const application::SessionRow& session : sessions) {
        auto* block = new SessionBlock(session, m_clock, this);
        connect(block, &SessionBlock::clicked, this, [this, block] { Q_EMIT sessionActivated(block->session()); });
        connect(block, &SessionBlock::menuRequested, this,
            [this, block](const QPoint& where) { Q_EMIT menuRequested(block->session(), where); });
        connect(block, &SessionBlock::arrowPressed, this, [this, block](int key) { moveFocus(block, key); });
        follow(block);
        block->show();
        m_blocks.push_back(block);
        if (session.id.value() == focused) block->setFocus(Qt::OtherFocusReason);
    }
    if (hasFocus() && !m_blocks.empty()) m_blocks.front()->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    placeBlocks();
    update();
}

QSize WeekCalendar::minimumSizeHint() const
{
    const int hours = m_span.lastHour - m_span.firstHour;
    return {hoursWidth() + kDays * scaled(80), headerHeight() + hours * scaled(kLeastHour)};
}

QSize WeekCalendar::sizeHint() const { return minimumSizeHint(); }

int WeekCalendar::headerHeight() const { return QFontMetrics(fontFor(TextStyle::Strong)).height() + 16; }

int WeekCalendar::hoursWidth() const
{
    return QFontMetrics(fontFor(TextStyle::Muted)).horizontalAdvance(u"00:00"_s) + 16;
}

QRect WeekCalendar::dayRect(int day) const
{
    const int room = width() - hoursWidth();
    const int left = hoursWidth() + room * day / kDays;
    const int right = hoursWidth() + room * (day + 1) / kDays;
    return {left, headerHeight(), right - left, height() - headerHeight()};
}

int WeekCalendar::yOf(int minutes) const
{
    const int span = (m_span.lastHour - m_span.firstHour) * 60;
    const int room = height() - headerHeight() - 1;
    return headerHeight() + room * (minutes - m_span.firstHour * 60) / span;
}

void WeekCalendar::placeBlocks()
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const BlockPlace& place = m_places[i];
        const QRect day = dayRect(place.day).adjusted(kGap + 1, 0, -kGap, 0);
        const int left = day.left() + day.width() * place.lane / place.lanes;
        const int right = day.left() + day.width() * (place.lane + 1) / place.lanes;
        const int top = yOf(place.from) + 1;
        m_blocks[i]->setGeometry(left, top, right - left - kGap, std::max(yOf(place.to) - top - 1, scaled(18)));
    }
}

void WeekCalendar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeBlocks();
}

bool WeekCalendar::event(QEvent* event)
{
    const auto type = event->type();
    const bool result = QWidget::event(event);
    if (type == QEvent::ApplicationFontChange || type == QEvent::FontChange) {
        updateGeometry();
        placeBlocks();
    }
    return result;
}

/// Up and down within the day's order, left and right to the nearest session of a day that has one.
void WeekCalendar::moveFocus(const SessionBlock* from, int key)
{
    const auto at = std::ranges::find(m_blocks, from) - m_blocks.begin();
    const BlockPlace& here = m_places[static_cast<std::size_t>(at)];
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!sideways) {
        const auto next = at + (forward ? 1 : -1);
        if (next >= 0 && next < std::ssize(m_blocks))
            m_blocks[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
        return;
    }
    SessionBlock* best = nullptr;
    std::pair<int, int> bestDistance{kDays, 0};
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int days = forward ? m_places[i].day - here.day : here.day - m_places[i].day;
        if (days <= 0) continue;
        const std::pair<int, int> distance{days, std::abs(m_places[i].from - here.from)};
        if (distance >= bestDistance) continue;
        best = m_blocks[i];
        bestDistance = distance;
    }
    if (best != nullptr) best->setFocus(Qt::TabFocusReason);
}

void WeekCalendar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const QColor hairline = mix(tokens.surface, tokens.line, 0.7);
    painter.setFont(fontFor(TextStyle::Muted));
    for (int hour = m_span.firstHour; hour <= m_span.lastHour; ++hour) {
        const int y = yOf(hour * 60);
        painter.fillRect(hoursWidth(), y, width() - hoursWidth(), 1, hairline);
        if (hour == m_span.lastHour) break;
        painter.setPen(tokens.muted);
        painter.drawText(QRect(0, y + 2, hoursWidth() - 8, painter.fontMetrics().height()),
            Qt::AlignRight | Qt::AlignTop, timeText({hour * 60}));
    }
    for (int day = 0; day < kDays; ++day) {
        const Date date = addDays(m_monday, day);
        const bool today = date == m_clock.today();
        const QRect area = dayRect(day);
        painter.fillRect(QRect(area.left(), 0, 1, height()), hairline);
        const QRect heading(area.left(), 0, area.width(), headerHeight());
        if (today) painter.fillRect(heading.adjusted(1, 0, 0, 0), tokens.accentWash);
        painter.setFont(fontFor(today ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(today ? tokens.accent : tokens.text);
        const QString text = QLocale().toString(toQDate(date), u"ddd d MMM"_s);
        painter.drawText(heading.adjusted(8, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, heading.width() - 12));
    }
    painter.fillRect(0, headerHeight() - 1, width(), 1, tokens.line);
}

} // namespace mediane::ui
