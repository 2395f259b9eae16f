#pragma once

#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>

#include <optional>
#include <string>

namespace mediane::domain {

/// What was recorded for one person at one session. No record at all = not recorded, which is none of these.
enum class AttendanceState { Present, Late, LeftEarly, Excused, Absent, NotExpected };
template <>
struct CodeTable<AttendanceState>
{
    using S = AttendanceState;
    static constexpr std::array rows{std::pair{S::Present, "present"sv}, std::pair{S::Late, "retard"sv},
        std::pair{S::LeftEarly, "parti_tot"sv}, std::pair{S::Excused, "excuse"sv}, std::pair{S::Absent, "absent"sv},
        std::pair{S::NotExpected, "non_attendu"sv}};
};

enum class AttendanceOrigin { Keyboard, Bulk, Sheet, WalkIn, Import, Undo };
template <>
struct CodeTable<AttendanceOrigin>
{
    using O = AttendanceOrigin;
    static constexpr std::array rows{std::pair{O::Keyboard, "clavier"sv}, std::pair{O::Bulk, "lot"sv},
        std::pair{O::Sheet, "feuille"sv}, std::pair{O::WalkIn, "sur_place"sv}, std::pair{O::Import, "import"sv},
        std::pair{O::Undo, "annulation"sv}};
};

/// One mark. `minutes` = time really attended, 0 for absences.
struct AttendanceMark
{
    AttendanceState state = AttendanceState::Present;
    int minutes = 0;
    AttendanceOrigin origin = AttendanceOrigin::Keyboard;
    std::string comment = {};
    std::optional<SessionId> makesUp = {}; ///< The session that this presence makes up for.
    bool operator==(const AttendanceMark&) const = default;
};

[[nodiscard]] bool countsPresent(AttendanceState state); ///< Present, late or left early.
[[nodiscard]] bool countsExpected(AttendanceState state); ///< All but "not expected".
/// Minutes proposed for a state in a session of `sessionMinutes`: whole, whole less `lost`, or none.
[[nodiscard]] int attendedMinutes(AttendanceState state, int sessionMinutes, int lost);
inline constexpr int kDefaultMinutesLost = 15; ///< Proposed for late arrivals and early departures.

} // namespace mediane::domain
