#include "persistence/repositories/follow_ups_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

using application::Outcome;
using application::SubjectKind;
using domain::EnrolmentId;

namespace {

// Notes are personal: the journal keeps them apart.
const Table& contacts()
{
    static const Table table("contact", SubjectKind::Enrolment, {"enrolment_id", "number"},
        {{"at"}, {"channel"}, {"outcome"}, {"decision"}, {"note", Journaled::Apart}});
    return table;
}

const Table& steps()
{
    static const Table table(
        "enrolment_step", SubjectKind::Enrolment, {"enrolment_id", "step"}, {{"done_on"}, {"note", Journaled::Apart}});
    return table;
}

} // namespace

RowAddress FollowUpsRepository::addressOf(EnrolmentId enrolment, Value key) const
{
    const domain::PersonId person(
        m_connection.queryInteger("SELECT person_id FROM enrolment WHERE id = $1", enrolment));
    return {{enrolment.value(), std::move(key)}, {SubjectKind::Enrolment, enrolment.value()}, person};
}

Result<void> FollowUpsRepository::addContact(EnrolmentId enrolment, const domain::ContactFacts& contact)
{
    return guarded([&]() -> Result<void> {
        const std::int64_t number
            = 1 + m_connection.queryInteger("SELECT max(number) FROM contact WHERE enrolment_id = $1", enrolment);
        const std::array<Value, 5> values{toValue(contact.at), toValue(contact.channel), toValue(contact.outcome),
            toValue(contact.decision), toValue(contact.note)};
        m_writer.insert(contacts(), addressOf(enrolment, number), values);
        return {};
    });
}

Result<Outcome> FollowUpsRepository::putStep(
    EnrolmentId enrolment, domain::EnrolmentStep step, Date on, const std::string& note)
{
    return guarded([&]() -> Result<Outcome> {
        const std::array<Value, 2> values{toValue(on), toValue(note)};
        return m_writer.put(steps(), addressOf(enrolment, toValue(step)), values);
    });
}

Result<Outcome> FollowUpsRepository::removeStep(EnrolmentId enrolment, domain::EnrolmentStep step)
{
    return guarded([&]() -> Result<Outcome> { return m_writer.remove(steps(), addressOf(enrolment, toValue(step))); });
}

} // namespace mediane::persistence
