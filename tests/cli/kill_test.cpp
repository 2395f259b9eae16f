#include "support/program.h"

#include <mediane/persistence/open_store.h>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>
#include <random>
#include <sstream>
#include <thread>

using namespace mediane;
using namespace mediane::testing;
using application::SubjectKind;

namespace {

constexpr int kDefaultRounds = 6;
constexpr int kSessions = 20;
constexpr int kPeople = 30;

int rounds()
{
    const char* const wanted = std::getenv("MEDIANE_KILL_ROUNDS");
    return wanted == nullptr ? kDefaultRounds : std::atoi(wanted);
}

/// An exchange folder with sessions of the past and people, nobody marked.
void writeFolder(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    writeFile(folder / "organisations.csv", "ref;nom;type\nC;Centre;centre\n");
    writeFile(folder / "actions.csv", "ref;nom\nA;Action\n");
    std::ostringstream people("ref;nom;prenom\n", std::ios::ate);
    for (int i = 0; i < kPeople; ++i)
        people << "P" << i << ";Nom" << i << ";Prénom\n";
    writeFile(folder / "personnes.csv", people.str());
    std::ostringstream sessions("ref;action;intitule;type;date;debut;fin;statut\n", std::ios::ate);
    for (int i = 0; i < kSessions; ++i)
        sessions << "S" << i << ";A;Séance;atelier;2026-01-" << (i < 9 ? "0" : "") << i + 1
                 << ";09:00;11:00;planifiee\n";
    writeFile(folder / "seances.csv", sessions.str());
}

/// What was reported as recorded, by "session person", and the mark that may have been on its way.
struct Ledger
{
    std::map<std::string, std::string> reported;
    std::string pending;
    std::string pendingState;
};

/// Marks without pause until the program is killed at a random moment.
Ledger markUntilKilled(const std::string& database, std::mt19937& random)
{
    static constexpr std::array states{"present", "retard", "absent", "excuse", "parti_tot"};
    Ledger ledger;
    RunningCli program({"--database", database, "attendance", "--stdin"});
    const auto delay = std::chrono::milliseconds(40 + random() % 160);
    std::thread killer([&program, delay] {
        std::this_thread::sleep_for(delay);
        program.kill();
    });
    while (true) {
        ledger.pending = "S" + std::to_string(random() % kSessions) + " P" + std::to_string(random() % kPeople);
        ledger.pendingState = states.at(random() % states.size());
        if (!program.send(ledger.pending + "=" + ledger.pendingState + "\n")) break;
        if (program.readLine() != "ok " + ledger.pending) break;
        ledger.reported[ledger.pending] = ledger.pendingState;
    }
    killer.join();
    program.wait();
    return ledger;
}

std::string stateIn(application::Repositories& stored, const std::string& sessionAndPerson)
{
    const auto space = sessionAndPerson.find(' ');
    const auto session = stored.queries.catalogue.resolve(SubjectKind::Session, sessionAndPerson.substr(0, space));
    const auto person = stored.queries.catalogue.resolve(SubjectKind::Person, sessionAndPerson.substr(space + 1));
    REQUIRE(session);
    REQUIRE(person);
    const auto mark = stored.attendance.find(domain::SessionId(*session), domain::PersonId(*person));
    REQUIRE(mark);
    return *mark ? std::string(domain::code((*mark)->state)) : std::string();
}

} // namespace

TEST_CASE("every mark whose success was reported survives kill -9, and the file stays sound", "[cli][kill]")
{
    const ScratchFolder scratch;
    writeFolder(scratch / "folder");
    const auto fresh = scratch / "fresh.mediane";
    REQUIRE(runCli({"--database", fresh.string(), "import", (scratch / "folder").string()}).exitCode == 0);
    std::mt19937 random(20260714);
    std::size_t reported = 0;
    const auto database = scratch / "centre.mediane";
    std::filesystem::copy_file(fresh, database);
    std::map<std::string, std::string> known; // Over all rounds: the file is never replaced.
    for (int round = 0; round < rounds(); ++round) {
        const auto ledger = markUntilKilled(database.string(), random);
        reported += ledger.reported.size();
        for (const auto& [key, state] : ledger.reported)
            known[key] = state;
        auto store = persistence::openStore(database);
        REQUIRE(store);
        const auto integrity = (*store)->checkIntegrity();
        REQUIRE(integrity);
        CHECK(integrity->file.empty());
        CHECK(integrity->data.empty());
        const auto checked = (*store)->rehearse({}, [&](application::Repositories& stored) -> Result<int> {
            if (const auto pending = stateIn(stored, ledger.pending); pending == ledger.pendingState)
                known[ledger.pending] = pending; // It was written; only the answer was lost.
            for (const auto& [key, state] : known) {
                INFO(key);
                CHECK(stateIn(stored, key) == state);
            }
            return 0;
        });
        REQUIRE(checked);
    }
    CHECK(reported > std::size_t(rounds()));
}
