#include "ui/people/person_data.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonData)
};

/// Puts a query's answer into `target`; its error otherwise.
template <class T>
Result<void> take(Result<T> answer, T& target)
{
    if (!answer) return answer.error();
    target = std::move(answer).value();
    return {};
}

Result<void> readRest(const application::Queries& queries, PersonData& data)
{
    using application::SubjectKind;
    if (data.facts.household) {
        const application::Subject household{SubjectKind::Household, data.facts.household->value()};
        data.household = toQt(queries.catalogue.displayName(household).valueOr({}));
        if (auto done = take(queries.people.household(*data.facts.household), data.members); !done) return done;
    }
    if (data.facts.prescriber) {
        const application::Subject prescriber{SubjectKind::Organisation, data.facts.prescriber->value()};
        data.prescriber = toQt(queries.catalogue.displayName(prescriber).valueOr({}));
    }
    if (auto done = take(queries.people.enrolments(data.id), data.enrolments); !done) return done;
    if (auto done = take(queries.people.attendance(data.id), data.attendance); !done) return done;
    if (auto done = take(queries.people.devices(data.id), data.devices); !done) return done;
    return take(queries.skills.ofPerson(data.id), data.assessments);
}

} // namespace

Result<PersonData> readPerson(application::Services& services, domain::PersonId person)
{
    const auto stored = services.people.find(person);
    if (!stored) return stored.error();
    PersonData data;
    data.id = person;
    data.ref = stored->ref;
    data.facts = stored->value.facts();
    const Result<void> read
        = services.context.store.read([&](const application::Queries& queries) { return readRest(queries, data); });
    if (!read) return read.error();
    return data;
}

QString birthText(const domain::PersonFacts& facts, Date today)
{
    const std::optional<int> age = domain::ageAt(facts, today);
    if (!age) return {};
    if (facts.birthDate)
        return PersonWords::tr("%1 (%2)", "date (age)").arg(shortDateText(*facts.birthDate), ageText(*age));
    return PersonWords::tr("%1 (about %2)", "year (age)").arg(*facts.birthYear).arg(ageText(*age));
}

} // namespace mediane::ui
