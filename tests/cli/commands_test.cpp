#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <map>
#include <sstream>

using namespace mediane::testing;
using nlohmann::json;

namespace {

using Tour = std::map<std::string, std::vector<std::string>>;

/// Makes the demonstration centre around a past day and gives the references that it names.
Tour demoIn(const std::filesystem::path& database)
{
    const auto made = runCli({"--database", database.string(), "demo", "--today", "2026-07-14"});
    INFO(made.err);
    REQUIRE(made.exitCode == 0);
    Tour tour;
    std::istringstream lines(made.out);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string key;
        words >> key;
        for (std::string word; words >> word;)
            tour[key].push_back(word);
    }
    return tour;
}

} // namespace

TEST_CASE("the day's job: attendance, a handover, the report, the journal", "[cli]")
{
    const ScratchFolder scratch;
    const auto database = (scratch / "centre.mediane").string();
    auto tour = demoIn(database);
    const auto& people = tour["personnes"];
    const auto& session = tour["seance"][0];
    REQUIRE(people.size() == 8);

    const auto marked = runCli({"--database", database, "attendance", session, people[0] + "=present",
        people[1] + "=retard:100", people[2] + "=absent"});
    INFO(marked.err);
    CHECK(marked.exitCode == 0);
    CHECK(marked.out
        == "ok " + session + " " + people[0] + "\nok " + session + " " + people[1] + "\nok " + session + " " + people[2]
            + "\n");

    const auto device = tour["appareil"][0];
    const auto person = tour["beneficiaire"][0];
    const auto refused = runCli({"--database", database, "handover", device, person});
    CHECK(refused.exitCode == 1);
    CHECK_FALSE(refused.err.empty());
    const auto handed = runCli(
        {"--database", database, "handover", device, person, "--cycle", tour["cycle"][0], "--signed", "2026-07-14"});
    INFO(handed.err);
    CHECK(handed.exitCode == 0);
    const auto again = runCli({"--database", database, "handover", device, person, "--signed", "2026-07-14"});
    CHECK(again.exitCode == 1); // It is somebody's now.

    const auto history = runCli({"--database", database, "journal", "--subject", device});
    REQUIRE(history.exitCode == 0);
    std::istringstream lines(history.out);
    std::vector<json> entries;
    for (std::string line; std::getline(lines, line);)
        entries.push_back(json::parse(line));
    REQUIRE(entries.size() >= 3);
    CHECK(std::ranges::any_of(entries, [](const json& entry) { return entry["what"] == "handover-refused"; }));
    CHECK(entries.front()["id"] < entries.back()["id"]);

    for (const std::string& format : std::vector<std::string>{"json", "csv", "xlsx", "html", "pdf"}) {
        const auto file = (scratch / ("report." + format)).string();
        const auto written = runCli({"--database", database, "report", tour["operation"][0], "--from", "2026-01-01",
            "--to", "31/12/2026", "--format", format, "--output", file});
        INFO(format << ": " << written.err);
        CHECK(written.exitCode == 0);
        CHECK(std::filesystem::file_size(file) > 200);
    }
    const auto report = json::parse(contentOf(scratch / "report.json"));
    CHECK(report["measures"]["ordinateurs_remis"] == 5); // Four of the demonstration, and this one.
    CHECK(contentOf(scratch / "report.pdf").starts_with("%PDF-"));
    CHECK(contentOf(scratch / "report.csv").starts_with("\xef\xbb\xbf# "));

    const auto sound = runCli({"--database", database, "check"});
    INFO(sound.err);
    CHECK(sound.exitCode == 0);
}

TEST_CASE("marks are all made or none", "[cli]")
{
    const ScratchFolder scratch;
    const auto database = (scratch / "centre.mediane").string();
    auto tour = demoIn(database);
    const auto& people = tour["personnes"];
    const auto& session = tour["seance"][0];
    const auto journal = runCli({"--database", database, "journal"}).out;
    const std::vector<std::string> badMarks{people[1] + "=venu", people[1], people[1] + "=present:abc",
        people[1] + "=present:999", people[1] + "=absent:10", "NOBODY=present", people[1] + "=present:"};
    for (const auto& bad : badMarks) {
        const auto refused = runCli({"--database", database, "attendance", session, people[0] + "=present", bad});
        INFO(bad);
        CHECK(refused.exitCode == 1);
        CHECK(refused.out.empty());
        CHECK_FALSE(refused.err.empty());
    }
    CHECK(runCli({"--database", database, "journal"}).out == journal);
}

TEST_CASE("lines from standard input are answered one by one", "[cli]")
{
    const ScratchFolder scratch;
    const auto database = (scratch / "centre.mediane").string();
    auto tour = demoIn(database);
    const auto& people = tour["personnes"];
    const auto& session = tour["seance"][0];
    const auto answered = runCli({"--database", database, "attendance", "--stdin"},
        session + " " + people[0] + "=present\r\n" + session + " NOBODY=present\nnonsense\n\n" + session + " "
            + people[1] + "=parti_tot:60\n");
    CHECK(answered.exitCode == 1);
    CHECK(answered.out == "ok " + session + " " + people[0] + "\nok " + session + " " + people[1] + "\n");
    CHECK_FALSE(answered.err.empty());
}

TEST_CASE("a wrong use is explained and ends with 2", "[cli]")
{
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{{}, {"frobnicate"},
             {"import"}, {"report", "X"}, {"attendance"}, {"attendance", "S1"}, {"--nonsense", "check"},
             {"report", "X", "--from", "2026-01-01", "--to", "2026-12-31", "--format", "doc", "--output", "f"}}) {
        const ScratchFolder scratch;
        const auto database = (scratch / "centre.mediane").string();
        if (arguments.size() > 2) demoIn(database);
        auto all = arguments;
        all.insert(all.begin(), {"--database", database});
        const auto refused = runCli(all);
        CHECK(refused.exitCode == 2);
        CHECK_FALSE(refused.err.empty());
    }
    CHECK(runCli({"--version"}).exitCode == 0);
    const auto help = runCli({"--help"});
    CHECK(help.exitCode == 0);
    for (const auto* const command :
        {"import", "export", "report", "attendance", "handover", "journal", "demo", "check"})
        CHECK(help.out.find(command) != std::string::npos);
    CHECK(help.out.find("Print this help") == std::string::npos); // No word of the parser's own.
}

TEST_CASE("a file of somebody else, a newer one and a missing one end with 3, untouched", "[cli]")
{
    const ScratchFolder scratch;
    const auto text = scratch / "notes.txt";
    writeFile(text, "Ceci n'est pas une base de données, mais un texte assez long pour en avoir l'air. ");
    const auto before = contentOf(text);
    CHECK(runCli({"--database", text.string(), "check"}).exitCode == 3);
    CHECK(runCli({"--database", text.string(), "demo"}).exitCode == 3);
    CHECK(contentOf(text) == before);

    const auto theirs = scratch / "theirs.db";
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(theirs.c_str(), &raw) == SQLITE_OK);
    sqlite3_exec(raw, "CREATE TABLE theirs (x)", nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    const auto bytes = contentOf(theirs);
    CHECK(runCli({"--database", theirs.string(), "demo"}).exitCode == 3);
    CHECK(contentOf(theirs) == bytes);

    const auto newer = scratch / "newer.mediane";
    demoIn(newer);
    REQUIRE(sqlite3_open(newer.c_str(), &raw) == SQLITE_OK);
    sqlite3_exec(raw, "PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);", nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    const auto fromTheFuture = contentOf(newer);
    CHECK(runCli({"--database", newer.string(), "check"}).exitCode == 3);
    CHECK(contentOf(newer) == fromTheFuture);

    CHECK(runCli({"--database", (scratch / "missing.mediane").string(), "check"}).exitCode == 3);
    CHECK_FALSE(std::filesystem::exists(scratch / "missing.mediane"));
}

TEST_CASE("a second program on the same file is told so at once", "[cli]")
{
    const ScratchFolder scratch;
    const auto database = (scratch / "centre.mediane").string();
    auto tour = demoIn(database);
    RunningCli first({"--database", database, "attendance", "--stdin"});
    REQUIRE(first.send(tour["seance"][0] + " " + tour["personnes"][0] + "=present\n"));
    REQUIRE(first.readLine().starts_with("ok "));
    const auto second = runCli({"--database", database, "check"});
    CHECK(second.exitCode == 3);
    CHECK_FALSE(second.err.empty());
    first.closeInput();
    CHECK(first.wait() == 0);
    CHECK(runCli({"--database", database, "check"}).exitCode == 0);
}
