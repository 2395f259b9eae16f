#include <mediane/domain/attendance.h>

#include <algorithm>

namespace mediane::domain {

bool countsPresent(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Late || state == AttendanceState::LeftEarly;
}

bool countsExpected(AttendanceState state) { return state != AttendanceState::NotExpected; }

int attendedMinutes(AttendanceState state, int sessionMinutes, int lost)
{
    switch (state) {
    case AttendanceState::Present: return sessionMinutes;
    case AttendanceState::Late:
    case AttendanceState::LeftEarly: return std::clamp(sessionMinutes - lost, 0, sessionMinutes);
    case AttendanceState::Excused:
    case AttendanceState::Absent:
    case AttendanceState::NotExpected: return 0;
    }
    return 0;
}

} // namespace mediane::domain
