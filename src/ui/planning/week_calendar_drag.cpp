#include "ui/planning/session_block.h"
#include "ui/planning/slots.h"
#include "ui/planning/week_calendar.h"

#include <algorithm>
#include <cmath>

namespace mediane::ui {
namespace {

constexpr int kDays = 7;
constexpr int kStep = 15; ///< Minutes.
constexpr int kDayEnd = 24 * 60;

} // namespace

void WeekCalendar::follow(SessionBlock* block)
{
    connect(block, &SessionBlock::nudged, this, [this, block](int days, int minutes, bool endOnly) {
        Q_EMIT slotWanted(block->session(), moved(block->session(), days, minutes, endOnly));
    });
    connect(block, &SessionBlock::dragged, this,
        [this, block](const QPoint& by, bool endOnly) { drag(block, by, endOnly); });
    connect(block, &SessionBlock::dropped, this, [this, block] { drop(block); });
    connect(block, &SessionBlock::dragCancelled, this, [this] {
        m_tried.reset();
        placeBlocks();
        Q_EMIT slotLeft();
    });
}

domain::Slot WeekCalendar::moved(const application::SessionRow& session, int days, int minutes, bool endOnly) const
{
    const domain::SessionFacts& facts = session.facts;
    domain::Slot slot{facts.date, facts.start, facts.end, facts.place};
    if (endOnly) {
        slot.end.minutes = std::clamp(facts.end.minutes + minutes, facts.start.minutes + kStep, kDayEnd);
        return slot;
    }
    slot.date = addDays(facts.date, days);
    slot.start.minutes = std::clamp(facts.start.minutes + minutes, 0, kDayEnd - facts.minutes());
    slot.end.minutes = slot.start.minutes + facts.minutes();
    return slot;
}

int WeekCalendar::dayAt(int x) const
{
    for (int day = 0; day < kDays; ++day) {
        if (x <= dayRect(day).right()) return day;
    }
    return kDays - 1;
}

/// Rounded to quarters of an hour.
int WeekCalendar::minutesOf(int pixels) const
{
    const int span = (m_span.lastHour - m_span.firstHour) * 60;
    const double minutes = double(pixels) * span / std::max(1, height() - headerHeight() - 1);
    return int(std::lround(minutes / kStep)) * kStep;
}

void WeekCalendar::drag(SessionBlock* block, const QPoint& by, bool endOnly)
{
    const auto at = static_cast<std::size_t>(std::ranges::find(m_blocks, block) - m_blocks.begin());
    const BlockPlace& place = m_places.at(at);
    const int day = endOnly ? place.day : dayAt(dayRect(place.day).center().x() + by.x());
    const domain::Slot slot = moved(block->session(), day - place.day, minutesOf(by.y()), endOnly);
    const QRect column = dayRect(day).adjusted(3, 0, -2, 0);
    block->setGeometry(column.left(), yOf(slot.start.minutes) + 1, column.width(),
        std::max(yOf(slot.end.minutes) - yOf(slot.start.minutes) - 2, 8));
    block->raise();
    if (m_tried && sameSlot(*m_tried, slot)) return;
    m_tried = slot;
    Q_EMIT slotTried(block->session(), slot);
}

void WeekCalendar::drop(SessionBlock* block)
{
    const auto slot = std::exchange(m_tried, std::nullopt);
    placeBlocks();
    if (slot) Q_EMIT slotWanted(block->session(), *slot);
}

} // namespace mediane::ui
