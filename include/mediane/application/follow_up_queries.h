#pragma once

#include <mediane/core/result.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/follow_up.h>

#include <vector>

namespace mediane::application {

struct StepRow
{
    domain::EnrolmentStep step;
    Date on;
    std::string note;
};

/// Somebody to call: what for, and what is known to call them by.
struct CallRow
{
    domain::EnrolmentId enrolment{0};
    domain::CycleId cycle{0};
    domain::PersonId person{0};
    std::string name; ///< "BENALI Karim"
    std::string phone;
    std::string cycleTitle;
    int contacts = 0; ///< Calls so far.
};

/// A free seat and the next person to be offered it (WAI-1, WAI-2), or an offer that waits for its answer.
struct SeatTask
{
    CallRow call;
    bool offered = false; ///< The seat is offered already; else it is free and this person is next.
    std::optional<Instant> expiresAt; ///< Of the offer.
    int priority = 0;
    std::optional<Date> requestedOn;
    int expiredOffers = 0;
    bool livesInQpv = false;
    bool minimumOutOfReach = false; ///< Too few sessions left for the rule (WAI-3).
};

struct AlertRow
{
    CallRow call;
    domain::DropOutAlert alert;
    Date since; ///< Day of the latest session that counts for it.
};

/// How many rows each list has.
struct FollowUpCounts
{
    int seatTasks = 0;
    int alerts = 0;
};

/// What happens around enrolments: calls, steps, seats to offer, absences to ask about.
class FollowUpQueries
{
public:
    virtual ~FollowUpQueries() = default;
    [[nodiscard]] virtual Result<std::vector<domain::ContactFacts>> contacts(
        domain::EnrolmentId enrolment) const = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<StepRow>> steps(domain::EnrolmentId enrolment) const = 0;
    /// One row a free seat while somebody waits, in cycles that still admit people; then the open offers.
    [[nodiscard]] virtual Result<std::vector<SeatTask>> seatTasks() const = 0;
    /// Confirmed people of running cycles to call about their absences, unless a call settled it since (ALE-1).
    [[nodiscard]] virtual Result<std::vector<AlertRow>> alerts() const = 0;
    [[nodiscard]] virtual Result<FollowUpCounts> counts() const = 0;
};

} // namespace mediane::application
