#include "files.h"

#include <mediane/application/services.h>
#include <mediane/interchange/exchange_importer.h>
#include <mediane/persistence/open_store.h>
#include <mediane/reporting/csv_writer.h>
#include <mediane/reporting/html_writer.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/report_json.h>
#include <mediane/reporting/xlsx_writer.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace mediane;
using namespace mediane::reporting;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr Date kToday{std::chrono::year{2026}, std::chrono::month{7}, std::chrono::day{14}};

/// A centre in memory, filled from an exchange folder.
class ImportedCentre
{
public:
    explicit ImportedCentre(const fs::path& folder)
        : m_store(opened())
    {
        const auto imported = interchange::ExchangeImporter(*m_store).import(folder);
        REQUIRE(imported.hasValue());
        REQUIRE(imported->accepted());
    }

    [[nodiscard]] domain::OperationId operation(const std::string& ref) const
    {
        const auto id = m_store->read([&ref](const application::Queries& queries) {
            return queries.catalogue.resolve(application::SubjectKind::Operation, ref);
        });
        INFO(ref);
        REQUIRE(id.hasValue());
        return domain::OperationId{*id};
    }

    [[nodiscard]] application::ReportData data(const std::string& operationRef, Period period)
    {
        auto data = m_services.reports.data(operation(operationRef), period);
        if (!data) FAIL(data.error().detail);
        return std::move(data).value();
    }

private:
    static std::unique_ptr<application::Store> opened()
    {
        auto store = persistence::openMemoryStore();
        REQUIRE(store.hasValue());
        return std::move(store).value();
    }

    std::unique_ptr<application::Store> m_store;
    application::ChangeHub m_changes;
    FixedClock m_clock{kToday};
    application::ServiceContext m_context{*m_store, m_changes, m_clock, {}};
    application::Services m_services{m_context};
};

/// The expected reports of the scenarios that lie beside the project; none on a machine without them.
std::vector<fs::path> expectedReports()
{
    std::vector<fs::path> reports;
    const fs::path scenarios = fs::path(MEDIANE_SHARED_DIR) / "scenarios";
    if (!fs::exists(scenarios)) return reports;
    for (const auto& entry : fs::recursive_directory_iterator(scenarios))
        if (entry.path().filename().string().starts_with("expected-")) reports.push_back(entry.path());
    std::ranges::sort(reports);
    return reports;
}

Period periodOf(const Json& report)
{
    return {*dateFromIso(report["period"]["from"].get<std::string>()),
        *dateFromIso(report["period"]["to"].get<std::string>())};
}

/// Lines that nobody has may be left out.
void dropZeros(Json& report)
{
    for (auto& breakdown : report["breakdowns"])
        for (auto line = breakdown.begin(); line != breakdown.end();)
            line = *line == 0 ? breakdown.erase(line) : std::next(line);
}

Json written(const application::ReportFigures& figures)
{
    std::ostringstream out;
    writeReportJson(figures, out);
    return Json::parse(out.str());
}

} // namespace

TEST_CASE("The scenarios give their expected reports")
{
    for (const fs::path& path : expectedReports()) {
        INFO(path.string());
        Json expected = Json::parse(sample::bytesOf(path));
        ImportedCentre centre(path.parent_path());
        Json report = written(centre.data(expected["operation"], periodOf(expected)).figures);
        report.erase("audit");
        dropZeros(expected);
        CHECK(report == expected);
    }
}

TEST_CASE("The report of a scenario says the same in every format")
{
    const auto reports = expectedReports();
    if (reports.empty()) return;
    const Json expected = Json::parse(sample::bytesOf(reports.front()));
    ImportedCentre centre(reports.front().parent_path());
    const auto data = centre.data(expected["operation"], periodOf(expected));
    const Document document
        = buildOperationReport(IdentityTranslator(), data, {"Médiane", "", kToday, TimeOfDay{14 * 60}});
    const sample::TemporaryFolder folder;
    REQUIRE(writeCsv(document, folder / "r.csv").hasValue());
    REQUIRE(writeHtml(document, folder / "r.html").hasValue());
    REQUIRE(writeXlsx(document, folder / "r.xlsx").hasValue());
    const std::string people = std::to_string(expected["measures"]["participants_uniques"].get<int>());
    CHECK(sample::bytesOf(folder / "r.csv").find("\r\nparticipants_uniques;Unique participants;" + people + ";")
        != std::string::npos);
    CHECK(sample::bytesOf(folder / "r.html").find("<span class=\"value\">" + people + "</span>") != std::string::npos);
    for (const Table* table : tablesOf(document))
        for (const Row& row : table->rows)
            CHECK(row.cells.size() == table->columns.size());
}
