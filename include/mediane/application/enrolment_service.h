#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// What a change of status brings with it; what the transition needs and is not here is refused by field.
struct EnrolmentChange
{
    domain::EnrolmentStatus to = domain::EnrolmentStatus::Confirmed;
    std::optional<Date> on = {}; ///< Entry, leaving or request date; today when not said.
    std::string reason = {};
};

/// Who takes part in a cycle.
class EnrolmentService
{
public:
    explicit EnrolmentService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Confirmed when a seat is free and nobody waits, on the waiting list otherwise: the status says which.
    [[nodiscard]] Result<domain::EnrolmentStatus> enrol(domain::CycleId cycle, domain::PersonId person);
    /// Conflict with rule "transition" (not allowed), "full" (value "10/10"), "not-open" (no seat in such a cycle),
    /// "others-wait" (a reason gives the seat all the same), or the field that is missing.
    [[nodiscard]] Result<void> change(domain::EnrolmentId enrolment, const EnrolmentChange& change);
    [[nodiscard]] Result<void> signContract(domain::EnrolmentId enrolment, Date on);
    /// What may follow a status.
    [[nodiscard]] static std::vector<domain::EnrolmentStatus> next(domain::EnrolmentStatus from);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
