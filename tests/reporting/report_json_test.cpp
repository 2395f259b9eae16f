#include "files.h"
#include "sample_report.h"

#include <mediane/reporting/report_json.h>

#include <nlohmann/json.hpp>

using namespace mediane;
using namespace mediane::reporting;
using Json = nlohmann::ordered_json;

namespace {

Json written(const application::ReportFigures& figures)
{
    std::ostringstream out;
    writeReportJson(figures, out);
    return Json::parse(out.str());
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("The keys of the JSON report stand in the order of the contract")
{
    const Json report = written(sample::figures());
    CHECK(keysOf(report)
        == std::vector<std::string>{
            "format", "operation", "period", "measures", "actions", "indicators", "breakdowns", "audit"});
    CHECK(keysOf(report["measures"])
        == std::vector<std::string>{"participants_uniques", "nouveaux", "participations", "minutes_participants",
            "publics_touches", "passages", "seances_tenues", "seances_annulees", "seances_planifiees",
            "seances_reportees", "minutes_seances", "minutes_intervenants", "entres", "ont_termine", "abandons",
            "ordinateurs_remis", "foyers_equipes"});
    CHECK(
        keysOf(report["breakdowns"]) == std::vector<std::string>{"genre", "tranche_age", "qpv", "statut", "code_qpv"});
    CHECK(report["format"] == "mediane-report/1");
    CHECK(report["period"]["to"] == "2025-06-30");
}

TEST_CASE("Counts are integers, hours have two decimals, a missing target is null")
{
    const Json indicators = written(sample::figures())["indicators"];
    CHECK(indicators[0].dump() == R"({"code":"OP-1","target":4.0,"achieved":3})");
    CHECK(indicators[1].dump() == R"({"code":"OP-2","target":40.0,"achieved":37.17})");
    CHECK(indicators[2]["target"].is_null());
}

TEST_CASE("Findings give the references of their records")
{
    CHECK(written(sample::figures())["audit"][0].dump()
        == R"({"check":"S03","severity":"blocking","count":2,"subjects":["S7","S8"]})");
}

TEST_CASE("Lists stay lists when they are empty, and text that is not UTF-8 does not stop a report")
{
    application::ReportFigures figures;
    figures.operation.ref = "A\xFF";
    figures.period = {sample::on(2025, 1, 1), sample::on(2025, 12, 31)};
    const Json report = written(figures);
    CHECK(report["actions"].dump() == "[]");
    CHECK(report["audit"].dump() == "[]");
    CHECK(report["breakdowns"]["genre"].dump() == "{}");
}

TEST_CASE("The JSON report is written to a file")
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeReportJson(sample::figures(), folder / "r.json").hasValue());
    CHECK(Json::parse(sample::bytesOf(folder / "r.json"))["operation"] == "FEDER-1");
    CHECK_FALSE(writeReportJson(sample::figures(), folder / "missing/r.json").hasValue());
}
