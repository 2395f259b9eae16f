#pragma once

#include <mediane/domain/centre_calendar.h>

namespace mediane::ui {

[[nodiscard]] inline bool sameSlot(const domain::Slot& left, const domain::Slot& right)
{
    return left.date == right.date && left.start == right.start && left.end == right.end && left.place == right.place;
}

} // namespace mediane::ui
