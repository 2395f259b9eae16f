#include "application/refusal.h"

#include <mediane/application/follow_up_service.h>
#include <mediane/application/follow_ups.h>
#include <mediane/core/text.h>

namespace mediane::application {
namespace {

/// Runs `work` on an enrolment that exists and tells those who show its cycle.
template <class Work>
Result<void> onEnrolment(ServiceContext& context, domain::EnrolmentId enrolment, Work work)
{
    std::int64_t cycle = 0;
    auto done = context.store.transact(context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.enrolments.find(enrolment);
        if (!found) return found.error();
        cycle = found->value->cycle.value();
        return work(stored.followUps);
    });
    if (done) context.changes.publish({Subject{SubjectKind::Cycle, cycle}});
    return done;
}

Result<void> without(const Result<Outcome>& outcome)
{
    if (!outcome) return outcome.error();
    return {};
}

} // namespace

Result<void> FollowUpService::recordContact(domain::EnrolmentId enrolment, domain::ContactFacts contact)
{
    if (contact.at == Instant{}) contact.at = m_context.clock.now();
    if (contact.at > m_context.clock.now()) return invalid("at", "in-the-future");
    contact.note = trimmed(contact.note);
    return onEnrolment(
        m_context, enrolment, [&](FollowUps& followUps) { return followUps.addContact(enrolment, contact); });
}

Result<void> FollowUpService::recordStep(
    domain::EnrolmentId enrolment, domain::EnrolmentStep step, Date on, const std::string& note)
{
    if (on > m_context.clock.today()) return invalid("on", "in-the-future");
    return onEnrolment(m_context, enrolment,
        [&](FollowUps& followUps) { return without(followUps.putStep(enrolment, step, on, trimmed(note))); });
}

Result<void> FollowUpService::removeStep(domain::EnrolmentId enrolment, domain::EnrolmentStep step)
{
    return onEnrolment(
        m_context, enrolment, [&](FollowUps& followUps) { return without(followUps.removeStep(enrolment, step)); });
}

} // namespace mediane::application
