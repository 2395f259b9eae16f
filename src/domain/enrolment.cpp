#include "domain/checks.h"

#include <mediane/domain/enrolment.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const EnrolmentFacts& facts)
{
    Checks checks;
    checks.require(
        !facts.enteredOn || !facts.leftOn || *facts.enteredOn <= *facts.leftOn, "leftOn", "end-before-start");
    checks.notNegative(facts.expiredOffers, "expiredOffers");
    return checks.take();
}

std::span<const Transition<EnrolmentStatus>> enrolmentTransitions()
{
    using enum EnrolmentStatus;
    using T = Transition<EnrolmentStatus>;
    static constexpr std::array rows{
        T{Requested, Confirmed, Needs::EnteredOn | Needs::FreeSeat},
        T{Requested, Waiting, Needs::RequestedOn},
        T{Requested, Refused, Needs::Reason},
        T{Waiting, Refused, Needs::Reason},
        T{Waiting, SeatOffered, Needs::Offer | Needs::FreeSeat},
        T{SeatOffered, Confirmed, Needs::EnteredOn},
        T{SeatOffered, Waiting},
        T{Requested, CancelledBeforeStart, Needs::Reason},
        T{Waiting, CancelledBeforeStart, Needs::Reason},
        T{SeatOffered, CancelledBeforeStart, Needs::Reason},
        T{Confirmed, CancelledBeforeStart, Needs::Reason},
        T{Confirmed, DroppedOut, Needs::LeftOn | Needs::Reason},
        T{Confirmed, Completed, Needs::LeftOn},
        T{DroppedOut, Confirmed, Needs::Reason | Needs::FreeSeat},
        T{Completed, Confirmed},
        T{Refused, Requested, Needs::RequestedOn},
        T{CancelledBeforeStart, Requested, Needs::RequestedOn},
    };
    return rows;
}

bool holdsSeat(EnrolmentStatus status)
{
    return status == EnrolmentStatus::Confirmed || status == EnrolmentStatus::SeatOffered;
}

bool onRoster(const EnrolmentFacts& facts, Date sessionDate)
{
    const bool entered = !facts.enteredOn || *facts.enteredOn <= sessionDate;
    const bool stillThere = !facts.leftOn || sessionDate <= *facts.leftOn;
    switch (facts.status) {
    case EnrolmentStatus::Confirmed: return entered;
    case EnrolmentStatus::Completed:
    case EnrolmentStatus::DroppedOut: return entered && stillThere;
    case EnrolmentStatus::Requested:
    case EnrolmentStatus::Waiting:
    case EnrolmentStatus::SeatOffered:
    case EnrolmentStatus::CancelledBeforeStart:
    case EnrolmentStatus::Refused: return false;
    }
    return false;
}

} // namespace mediane::domain
