#pragma once

#include <mediane/application/service_context.h>
#include <mediane/domain/follow_up.h>

namespace mediane::application {

/// Calls and dated steps around an enrolment. Problems: field "at" or "on", rule "in-the-future".
class FollowUpService
{
public:
    explicit FollowUpService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Kept in the log of the enrolment; now, when no moment is said.
    [[nodiscard]] Result<void> recordContact(domain::EnrolmentId enrolment, domain::ContactFacts contact);
    [[nodiscard]] Result<void> recordStep(
        domain::EnrolmentId enrolment, domain::EnrolmentStep step, Date on, const std::string& note = {});
    [[nodiscard]] Result<void> removeStep(domain::EnrolmentId enrolment, domain::EnrolmentStep step);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
