#include "services/office.h"

#include <algorithm>

namespace mediane::test {

using application::ExchangeFile;
using application::Queries;

Office::Office()
{
    auto opened = persistence::openMemoryStore();
    REQUIRE(opened);
    store = std::move(opened).value();
    context = std::make_unique<application::ServiceContext>(application::ServiceContext{*store, changes, clock});
    services = std::make_unique<application::Services>(*context);
    m_listening = changes.subscribe([this](const application::Change& change) { told.push_back(change); });
}

domain::ActionId Office::action(const std::string& name)
{
    return must(services->catalogue.save(std::nullopt, domain::ActionFacts{name}));
}

domain::PersonId Office::person(const std::string& last, const std::string& household)
{
    domain::PersonFacts facts;
    facts.lastName = last;
    return must(services->people.registerPerson(facts, household));
}

domain::TrackId Office::track(int sessions, std::optional<int> minimum, const std::vector<int>& mandatory)
{
    domain::TrackFacts facts;
    facts.name = "Débuter";
    facts.minSessions = minimum;
    facts.grantsDevice = true;
    for (int position = 1; position <= sessions; ++position) {
        const bool isMandatory = std::ranges::find(mandatory, position) != mandatory.end();
        facts.sessions.push_back({"Étape " + std::to_string(position), 120, isMandatory});
    }
    return must(services->catalogue.save(std::nullopt, facts));
}

domain::CycleId Office::cycle(domain::TrackId track, std::optional<int> capacity)
{
    application::CyclePlan plan;
    plan.action = action();
    plan.track = track;
    plan.title = "Printemps";
    plan.capacity = capacity;
    plan.sessions = must(services->planning.propose(track, clock.today(), {14 * 60}));
    return must(services->planning.createCycle(plan));
}

domain::SessionId Office::session(Date day, TimeOfDay start)
{
    domain::SessionFacts facts;
    facts.action = action();
    facts.date = day;
    facts.start = start;
    facts.end = {start.minutes + 120};
    return must(services->planning.addSession(facts));
}

std::vector<domain::SessionId> Office::sessionsOf(domain::CycleId cycle) const
{
    std::vector<domain::SessionId> ids;
    for (const auto& row : ask([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); }))
        ids.push_back(row.id);
    return ids;
}

application::SessionRow Office::sessionRow(domain::SessionId session) const
{
    return ask([&](const Queries& queries) { return queries.planning.session(session); });
}

std::optional<domain::AttendanceMark> Office::mark(domain::SessionId session, domain::PersonId person) const
{
    for (const auto& row : ask([&](const Queries& queries) { return queries.attendance.roster(session); })) {
        if (row.person == person) return row.mark;
    }
    return std::nullopt;
}

application::EnrolmentRow Office::enrolment(domain::CycleId cycle, domain::PersonId person) const
{
    for (const auto& row : ask([&](const Queries& queries) { return queries.planning.enrolmentsOf(cycle); })) {
        if (row.facts.person == person) return row;
    }
    FAIL("not enrolled");
    return {};
}

application::CycleRow Office::cycleRow(domain::CycleId cycle) const
{
    return ask([&](const Queries& queries) { return queries.planning.cycle(cycle); });
}

std::string Office::everything() const
{
    std::string text;
    const auto read = store->read([&](const Queries& queries) -> Result<void> {
        for (auto file = int(ExchangeFile::Organisation); file <= int(ExchangeFile::Allocation); ++file) {
            auto done = queries.exchange.forEach(ExchangeFile(file), [&](std::span<const std::string_view> row) {
                text += std::to_string(file);
                for (const auto cell : row)
                    text.append(";").append(cell);
                text += '\n';
                return true;
            });
            if (!done) return done;
        }
        return {};
    });
    must(read);
    return text;
}

std::int64_t Office::journalEnd() const
{
    const auto entries = ask([](const Queries& queries) { return queries.journal.entries({.limit = 1}); });
    return entries.empty() ? 0 : entries.front().id;
}

std::vector<application::JournalEntry> Office::journalAfter(std::int64_t line) const
{
    return ask([&](const Queries& queries) {
        return queries.journal.entries({.oldestFirst = true, .beforeId = line, .limit = 10'000});
    });
}

std::vector<std::string> problemsOf(const Error& error)
{
    std::vector<std::string> texts;
    for (const auto& problem : error.problems)
        texts.push_back(problem.field + ": " + problem.rule + (problem.value.empty() ? "" : " ") + problem.value);
    return texts;
}

std::string problemOf(const Error& error)
{
    REQUIRE(error.problems.size() == 1);
    return problemsOf(error).front();
}

Group::Group()
    : plan(track(3, 2))
    , group(cycle(plan))
    , sessions(sessionsOf(group))
    , first(sessions.at(0))
    , alice(person("Albin"))
    , bruno(person("Benali"))
    , chloe(person("Camara"))
{
    for (const auto one : {alice, bruno, chloe})
        REQUIRE(must(services->enrolments.enrol(group, one)) == domain::EnrolmentStatus::Confirmed);
    told.clear();
}

} // namespace mediane::test
