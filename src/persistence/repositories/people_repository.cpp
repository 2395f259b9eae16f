#include "persistence/repositories/people_repository.h"

#include "persistence/repositories/household_mapping.h"

#include <mediane/core/text.h>

#include <set>

namespace mediane::persistence {

using application::Outcome;

namespace {

/// The kinds of person_word, as its comment in the schema tells them.
enum class WordKind { LastName = 1, FirstName, Joined, City, Email, Reference, BirthYear, Household };
using Words = std::set<std::pair<WordKind, std::string>>;

constexpr std::size_t kShortestDigits = 4; // RCH-3

void addWords(Words& words, WordKind kind, std::string_view text)
{
    for (std::string& word : foldedWords(text))
        words.emplace(kind, std::move(word));
}

/// "De La Fontaine" is also found as "delafontaine", and "Benali Karim" as "benalikarim" and "karimbenali".
void addJoined(Words& words, const domain::PersonFacts& facts)
{
    const std::string last = withoutSpaces(fold(facts.lastName));
    const std::string first = withoutSpaces(fold(facts.firstName));
    for (const std::string& joined : {last + first, first + last, withoutSpaces(fold(facts.city))}) {
        if (!joined.empty()) words.emplace(WordKind::Joined, joined);
    }
}

Words wordsOf(const std::string& ref, const domain::PersonFacts& facts)
{
    Words words;
    addWords(words, WordKind::LastName, facts.lastName);
    addWords(words, WordKind::FirstName, facts.firstName);
    addJoined(words, facts);
    addWords(words, WordKind::City, facts.city);
    if (!facts.email.empty()) words.emplace(WordKind::Email, withoutSpaces(fold(facts.email)));
    addWords(words, WordKind::Email, facts.email);
    addWords(words, WordKind::Reference, ref);
    words.emplace(WordKind::Reference, withoutSpaces(fold(ref)));
    const auto year = facts.birthDate ? std::optional(int(facts.birthDate->year())) : facts.birthYear;
    if (year) words.emplace(WordKind::BirthYear, std::to_string(*year));
    return words;
}

} // namespace

Result<domain::PersonId> PeopleRepository::add(const domain::Person& person, const std::string& ref)
{
    return guarded([&]() -> Result<domain::PersonId> {
        const std::int64_t id = rows().insert(person.facts(), ref);
        writeSearchKeys(id, person.facts());
        return domain::PersonId(id);
    });
}

Result<Outcome> PeopleRepository::update(domain::PersonId id, const domain::Person& person)
{
    return guarded([&]() -> Result<Outcome> {
        const Outcome outcome = rows().update(id.value(), person.facts());
        if (outcome != Outcome::Unchanged) {
            rows().connection().run("DELETE FROM person_word WHERE person_id = $1", id);
            rows().connection().run("DELETE FROM person_phone WHERE person_id = $1", id);
            writeSearchKeys(id.value(), person.facts());
        }
        return outcome;
    });
}

void PeopleRepository::writeSearchKeys(std::int64_t id, const domain::PersonFacts& facts)
{
    sql::Connection& connection = rows().connection();
    Words words = wordsOf(refOf(connection, rows().table(), id), facts);
    if (facts.household) {
        const auto [ref, household]
            = Rows<HouseholdMapping>(connection, rows().writer()).find(facts.household->value());
        addWords(words, WordKind::Household, ref);
        addWords(words, WordKind::Household, household.label);
    }
    for (const auto& [kind, word] : words)
        connection.run("INSERT INTO person_word (word, kind, person_id) VALUES ($1, $2, $3)", word, int(kind), id);
    const std::string digits = phoneKey(facts.phone);
    for (std::size_t start = 0; start + kShortestDigits <= digits.size(); ++start) {
        connection.run("INSERT INTO person_phone (digits, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            std::string_view(digits).substr(start), id);
    }
}

} // namespace mediane::persistence
