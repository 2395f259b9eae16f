#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/transition.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

enum class EnrolmentStatus {
    Requested,
    Waiting,
    SeatOffered,
    Confirmed,
    CancelledBeforeStart,
    DroppedOut,
    Completed,
    Refused
};
template <>
struct CodeTable<EnrolmentStatus>
{
    using S = EnrolmentStatus;
    static constexpr std::array rows{std::pair{S::Requested, "preinscrit"sv}, std::pair{S::Waiting, "liste_attente"sv},
        std::pair{S::SeatOffered, "place_proposee"sv}, std::pair{S::Confirmed, "confirme"sv},
        std::pair{S::CancelledBeforeStart, "annule_avant_debut"sv}, std::pair{S::DroppedOut, "abandon"sv},
        std::pair{S::Completed, "termine"sv}, std::pair{S::Refused, "refuse"sv}};
};

/// Why somebody leaves a cycle. Stored as the code; imported history may hold any text.
enum class LeavingReason {
    Job,
    Training,
    Health,
    Childcare,
    Level,
    Schedule,
    Mobility,
    Moving,
    Unreachable,
    TooFewAttended,
    Other
};
template <>
struct CodeTable<LeavingReason>
{
    using R = LeavingReason;
    static constexpr std::array rows{std::pair{R::Job, "emploi"sv}, std::pair{R::Training, "formation"sv},
        std::pair{R::Health, "sante"sv}, std::pair{R::Childcare, "garde_enfant"sv}, std::pair{R::Level, "niveau"sv},
        std::pair{R::Schedule, "horaires"sv}, std::pair{R::Mobility, "mobilite"sv},
        std::pair{R::Moving, "demenagement"sv}, std::pair{R::Unreachable, "injoignable"sv},
        std::pair{R::TooFewAttended, "assiduite_insuffisante"sv}, std::pair{R::Other, "autre"sv}};
};

/// One person in one cycle; there is at most one.
struct EnrolmentFacts
{
    CycleId cycle{0};
    PersonId person{0};
    EnrolmentStatus status = EnrolmentStatus::Requested;
    int priority = 0;
    std::optional<Date> requestedOn = {};
    std::optional<Date> enteredOn = {};
    std::optional<Date> leftOn = {};
    std::string reason = {}; ///< A LeavingReason code, or the text that came with imported history.
    std::optional<Date> contractSignedOn = {};
    std::optional<Instant> offeredAt = {};
    std::optional<Instant> offerExpiresAt = {};
    int expiredOffers = 0;
};
[[nodiscard]] std::vector<FieldProblem> check(const EnrolmentFacts& facts);
using Enrolment = Valid<EnrolmentFacts>;

/// The state machine of an enrolment (planning-and-attendance §2.3).
[[nodiscard]] std::span<const Transition<EnrolmentStatus>> enrolmentTransitions();
[[nodiscard]] bool holdsSeat(EnrolmentStatus status); ///< Confirmed or offered.
/// Whether the person belongs on the attendance list of a session that day (ATD-1, ATT-3).
[[nodiscard]] bool onRoster(const EnrolmentFacts& facts, Date sessionDate);

} // namespace mediane::domain
