#include "import_support.h"
#include "temporary_folder.h"

#include <mediane/interchange/exchange_exporter.h>

#include <filesystem>
#include <fstream>

using namespace mediane::interchange;
using namespace mediane::tests;

namespace {

/// Rows of a scenario's file: no cell of theirs holds a line end.
std::size_t rowsOf(const std::filesystem::path& file)
{
    std::ifstream text(file);
    std::size_t lines = 0;
    for (std::string line; std::getline(text, line);)
        ++lines;
    return lines == 0 ? 0 : lines - 1;
}

} // namespace

TEST_CASE("the scenarios are imported whole, again without change, and survive a round trip")
{
    const auto scenarios = std::filesystem::path(MEDIANE_SHARED_DIR) / "scenarios";
    std::error_code missing;
    for (const auto& scenario : std::filesystem::directory_iterator(scenarios, missing)) {
        if (!scenario.is_directory()) continue;
        CAPTURE(scenario.path().filename().string());
        const TemporaryFolder folder;
        const auto store = memoryStore();
        const auto report = ExchangeImporter(*store).import(scenario.path());
        REQUIRE(report);
        for (const Fault& fault : report->faults.all())
            UNSCOPED_INFO(fault.file << ':' << fault.line << ' ' << fault.column << ' ' << fault.rule);
        REQUIRE(report->accepted());
        for (const auto& format : exchangeFormat()) {
            CAPTURE(format.name);
            CHECK(report->countsOf(format.kind)
                == RowCounts{.created = rowsOf(scenario.path() / std::filesystem::path(std::string(format.name)))});
        }
        const auto again = ExchangeImporter(*store).import(scenario.path());
        REQUIRE(again);
        CHECK(again->total() == RowCounts{.unchanged = report->total().created});

        REQUIRE(ExchangeExporter(*store).exportTo(folder.path() / "out"));
        const auto copy = memoryStore();
        const auto back = ExchangeImporter(*copy).import(folder.path() / "out");
        REQUIRE(back);
        REQUIRE(back->accepted());
        CHECK(back->total() == report->total());
        CHECK(everything(*copy) == everything(*store));
    }
}
