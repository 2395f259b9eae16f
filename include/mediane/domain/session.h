#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/transition.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::domain {

enum class SessionKind { Workshop, DropIn, Event, Meeting, Training, Reconditioning };
template <>
struct CodeTable<SessionKind>
{
    using K = SessionKind;
    static constexpr std::array rows{std::pair{K::Workshop, "atelier"sv}, std::pair{K::DropIn, "permanence"sv},
        std::pair{K::Event, "evenement"sv}, std::pair{K::Meeting, "reunion"sv}, std::pair{K::Training, "formation"sv},
        std::pair{K::Reconditioning, "reconditionnement"sv}};
};

enum class SessionStatus { Planned, Held, Cancelled, Postponed };
template <>
struct CodeTable<SessionStatus>
{
    using S = SessionStatus;
    static constexpr std::array rows{std::pair{S::Planned, "planifiee"sv}, std::pair{S::Held, "tenue"sv},
        std::pair{S::Cancelled, "annulee"sv}, std::pair{S::Postponed, "reportee"sv}};
};

enum class SessionReason { PublicHoliday, StaffAbsent, Room, Breakdown, TooFewPeople, Weather, Other };
template <>
struct CodeTable<SessionReason>
{
    using R = SessionReason;
    static constexpr std::array rows{std::pair{R::PublicHoliday, "ferie"sv},
        std::pair{R::StaffAbsent, "intervenant_absent"sv}, std::pair{R::Room, "salle"sv},
        std::pair{R::Breakdown, "panne"sv}, std::pair{R::TooFewPeople, "effectif_insuffisant"sv},
        std::pair{R::Weather, "meteo"sv}, std::pair{R::Other, "autre"sv}};
};

/// The attendance sheet of a session: nothing marked, being marked, checked and locked.
enum class SheetState { ToRecord, Started, Validated };
template <>
struct CodeTable<SheetState>
{
    using S = SheetState;
    static constexpr std::array rows{
        std::pair{S::ToRecord, "a_saisir"sv}, std::pair{S::Started, "en_cours"sv}, std::pair{S::Validated, "valide"sv}};
};

enum class StaffRole { Leader, CoLeader, Volunteer, Observer };
template <>
struct CodeTable<StaffRole>
{
    using R = StaffRole;
    static constexpr std::array rows{std::pair{R::Leader, "animateur"sv}, std::pair{R::CoLeader, "co_animateur"sv},
        std::pair{R::Volunteer, "benevole"sv}, std::pair{R::Observer, "observateur"sv}};
};

/// A dated slot in local civil time. It may belong to a cycle (then to a position of its track) or stand alone.
struct SessionFacts
{
    ActionId action{0};
    std::optional<CycleId> cycle = {};
    std::optional<int> position = {};
    std::string title = {};
    SessionKind kind = SessionKind::Workshop;
    Date date = {};
    TimeOfDay start = {};
    TimeOfDay end = {}; ///< Same day, later than `start`.
    std::optional<PlaceId> place = {};
    SessionStatus status = SessionStatus::Planned;
    std::optional<SessionReason> reason = {};
    std::string reasonText = {}; ///< Needed with reason `Other`.
    SheetState sheet = SheetState::ToRecord;
    bool heldWithNobody = false; ///< « Tenue sans participant », said by a person.
    std::optional<SessionId> replaces = {};
    std::vector<StaffId> staff = {}; ///< In order; the first leads.

    [[nodiscard]] int minutes() const { return end.minutes - start.minutes; }
};
[[nodiscard]] std::vector<FieldProblem> check(const SessionFacts& facts);
using Session = Valid<SessionFacts>;

/// The state machine of a session (planning-and-attendance §2.2).
[[nodiscard]] std::span<const Transition<SessionStatus>> sessionTransitions();

} // namespace mediane::domain
