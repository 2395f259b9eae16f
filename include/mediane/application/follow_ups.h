#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/follow_up.h>

namespace mediane::application {

/// Calls and dated steps around an enrolment.
class FollowUps
{
public:
    virtual ~FollowUps() = default;
    [[nodiscard]] virtual Result<void> addContact(domain::EnrolmentId enrolment, const domain::ContactFacts& contact)
        = 0;
    [[nodiscard]] virtual Result<Outcome> putStep(
        domain::EnrolmentId enrolment, domain::EnrolmentStep step, Date on, const std::string& note)
        = 0;
    [[nodiscard]] virtual Result<Outcome> removeStep(domain::EnrolmentId enrolment, domain::EnrolmentStep step) = 0;
};

} // namespace mediane::application
