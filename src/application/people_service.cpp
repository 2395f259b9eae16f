#include <mediane/application/people_service.h>
#include <mediane/core/text.h>

namespace mediane::application {

using domain::Person;
using domain::PersonFacts;
using domain::PersonId;

namespace {

/// What people type carries stray blanks.
void tidy(PersonFacts& facts)
{
    for (auto* const text : {&facts.lastName, &facts.firstName, &facts.address, &facts.postcode, &facts.city,
             &facts.phone, &facts.email, &facts.qpvCode})
        *text = trimmed(*text);
    if (facts.birthDate) facts.birthYear = std::nullopt; // The date says it.
}

Result<Person> checkedEntry(PersonFacts& facts, Date today)
{
    tidy(facts);
    if (auto problems = domain::checkEntry(facts, today); !problems.empty())
        return Error{ErrorCode::Invalid, "person draft", std::move(problems)};
    return Person::create(facts);
}

Result<void> joinHousehold(Repositories& stored, PersonFacts& facts, const std::string& label)
{
    const std::string name = trimmed(label);
    if (name.empty()) return {};
    auto household = stored.households.add(name);
    if (!household) return household.error();
    facts.household = *household;
    return {};
}

} // namespace

Result<PersonId> PeopleService::registerPerson(PersonFacts facts, const std::string& newHousehold)
{
    if (!facts.welcomedOn) facts.welcomedOn = m_context.clock.today();
    if (auto checked = checkedEntry(facts, m_context.clock.today()); !checked) return checked.error();
    auto id = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<PersonId> {
        if (auto joined = joinHousehold(stored, facts, newHousehold); !joined) return joined.error();
        return stored.people.add(Person::restore(facts));
    });
    if (id) m_context.changes.publish({Subject{SubjectKind::Person, id->value()}});
    return id;
}

Result<Outcome> PeopleService::edit(PersonId person, PersonFacts facts, const std::string& newHousehold)
{
    if (auto checked = checkedEntry(facts, m_context.clock.today()); !checked) return checked.error();
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        if (auto joined = joinHousehold(stored, facts, newHousehold); !joined) return joined.error();
        return stored.people.update(person, Person::restore(facts));
    });
    if (outcome && *outcome != Outcome::Unchanged)
        m_context.changes.publish({Subject{SubjectKind::Person, person.value()}});
    return outcome;
}

Result<domain::Stored<PersonId, Person>> PeopleService::find(PersonId person)
{
    using Found = Result<domain::Stored<PersonId, Person>>;
    return m_context.store.transact(
        m_context.actor, [&](Repositories& stored) -> Found { return stored.people.find(person); });
}

} // namespace mediane::application
