#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

using namespace mediane::testing;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// The figures of a report as they must be: what the expected file names, with lines of zero left out on both sides.
json figuresOf(json report)
{
    report.erase("audit");
    for (auto& [dimension, lines] : report["breakdowns"].items()) {
        for (auto line = lines.begin(); line != lines.end();)
            line = line.value() == 0 ? lines.erase(line) : std::next(line);
    }
    return report;
}

json reportOf(const std::string& database, const json& expected, const fs::path& file)
{
    const auto written = runCli({"--database", database, "report", expected["operation"], "--from",
        expected["period"]["from"], "--to", expected["period"]["to"], "--format", "json", "--output", file.string()});
    INFO(written.err);
    REQUIRE(written.exitCode == 0);
    return figuresOf(json::parse(contentOf(file)));
}

std::vector<json> expectedReports(const fs::path& scenario)
{
    std::vector<json> reports;
    for (const auto& entry : fs::directory_iterator(scenario)) {
        if (entry.path().filename().string().starts_with("expected-"))
            reports.push_back(json::parse(contentOf(entry.path())));
    }
    return reports;
}

} // namespace

TEST_CASE("each scenario gives its expected reports, before and after a journey through the exchange folder", "[cli]")
{
    const fs::path scenarios = fs::path(MEDIANE_SHARED_DIR) / "scenarios";
    if (!fs::exists(scenarios)) {
        std::cout << "No scenarios beside the project: their reports are not compared.\n";
        return;
    }
    int compared = 0;
    for (const auto& entry : fs::directory_iterator(scenarios)) {
        if (!entry.is_directory()) continue;
        INFO(entry.path().filename().string());
        const ScratchFolder scratch;
        const auto first = (scratch / "first.mediane").string();
        const auto second = (scratch / "second.mediane").string();
        const auto imported = runCli({"--database", first, "import", entry.path().string()});
        INFO(imported.err);
        REQUIRE(imported.exitCode == 0);
        const auto journal = runCli({"--database", first, "journal"}).out;
        REQUIRE(runCli({"--database", first, "import", entry.path().string()}).exitCode == 0);
        CHECK(runCli({"--database", first, "journal"}).out == journal); // Importing twice changes nothing.
        REQUIRE(runCli({"--database", first, "export", (scratch / "out").string()}).exitCode == 0);
        REQUIRE(runCli({"--database", second, "import", (scratch / "out").string()}).exitCode == 0);
        for (const auto& expected : expectedReports(entry.path())) {
            ++compared;
            CHECK(reportOf(first, expected, scratch / "a.json") == figuresOf(expected));
            CHECK(reportOf(second, expected, scratch / "b.json") == figuresOf(expected));
        }
        CHECK(runCli({"--database", second, "check"}).exitCode == 0);
    }
    CHECK(compared >= 6);
}
