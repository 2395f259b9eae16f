#pragma once

#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/transition.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

enum class CycleStatus { Draft, Open, Running, Closed, Cancelled };
template <>
struct CodeTable<CycleStatus>
{
    using S = CycleStatus;
    static constexpr std::array rows{std::pair{S::Draft, "brouillon"sv}, std::pair{S::Open, "ouvert"sv},
        std::pair{S::Running, "en_cours"sv}, std::pair{S::Closed, "termine"sv}, std::pair{S::Cancelled, "annule"sv}};
};

/// A series of sessions for one group of people.
struct CycleFacts
{
    ActionId action{0};
    std::optional<TrackId> track = {};
    std::string title;
    std::optional<PlaceId> place = {};
    std::optional<int> capacity = {}; ///< Seats; none = not limited.
    int overbooking = 0; ///< Seats allowed beyond capacity.
    CycleStatus status = CycleStatus::Draft;
    std::optional<int> minSessions = {}; ///< The track's rule as it was when the cycle started.
};
[[nodiscard]] std::vector<FieldProblem> check(const CycleFacts& facts);
using Cycle = Valid<CycleFacts>;

/// The state machine of a cycle (planning-and-attendance §2.1).
[[nodiscard]] std::span<const Transition<CycleStatus>> cycleTransitions();
[[nodiscard]] bool takesEnrolments(CycleStatus status);

} // namespace mediane::domain
