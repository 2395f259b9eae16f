#include "persistence/sample_file.h"

#include <atomic>
#include <unistd.h>

namespace mediane::test {
namespace {

std::filesystem::path freshFolder()
{
    static std::atomic<int> number = 0;
    return std::filesystem::temp_directory_path()
        / ("mediane-test-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
}

} // namespace

TemporaryFolder::TemporaryFolder()
    : m_path(freshFolder())
{
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

SampleFile::SampleFile()
    : m_path(m_folder.path() / "centre.mediane")
{
    auto opened = persistence::openStore(m_path);
    REQUIRE(opened.hasValue());
    m_store = std::move(opened).value();
    m_raw = std::make_unique<persistence::sqlite::SqliteConnection>(m_path);
}

std::string SampleFile::text(std::string_view sql)
{
    auto rows = m_raw->prepare(sql);
    return rows.step() ? rows.text(0) : std::string();
}

Seeds SampleFile::seed()
{
    return write([](application::Repositories& all) {
        Seeds seeds;
        seeds.action = must(all.actions.add(valid(domain::ActionFacts{"Ordi'Pratique"})));
        domain::CycleFacts cycle;
        cycle.action = seeds.action;
        cycle.title = "Printemps";
        cycle.capacity = 1;
        cycle.status = domain::CycleStatus::Open;
        seeds.cycle = must(all.cycles.add(valid(cycle)));
        seeds.session = must(all.sessions.add(valid(sessionFacts(seeds.action, seeds.cycle))));
        seeds.person = addPerson(all, "Benali", "Karim");
        return seeds;
    });
}

domain::PersonId addPerson(application::Repositories& all, std::string last, std::string first)
{
    domain::PersonFacts facts;
    facts.lastName = std::move(last);
    facts.firstName = std::move(first);
    return must(all.people.add(valid(facts)));
}

domain::SessionFacts sessionFacts(domain::ActionId action, std::optional<domain::CycleId> cycle)
{
    domain::SessionFacts facts;
    facts.action = action;
    facts.cycle = cycle;
    facts.date = kDay;
    facts.start = {14 * 60};
    facts.end = {16 * 60};
    return facts;
}

} // namespace mediane::test
