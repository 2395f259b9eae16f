#include "sample_report.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mediane;
using namespace mediane::reporting;

namespace {

Document report() { return buildOperationReport(IdentityTranslator(), sample::data(), sample::edition()); }

Table tableNamed(const Document& document, const std::string& code)
{
    INFO(code);
    const Table* table = tableOf(document, code);
    REQUIRE(table != nullptr);
    return *table;
}

std::vector<std::string> codesOf(const Table& table)
{
    std::vector<std::string> codes;
    for (const Column& one : table.columns)
        codes.push_back(one.code);
    return codes;
}

/// The row, each cell as machines read it.
std::vector<std::string> rowOf(const Table& table, std::size_t index)
{
    REQUIRE(index < table.rows.size());
    std::vector<std::string> cells;
    for (const Cell& cell : table.rows[index].cells)
        cells.push_back(machine(cell));
    return cells;
}

std::string cellOf(const Table& table, std::size_t row, const std::string& code)
{
    const auto column = std::ranges::find(table.columns, code, &Column::code);
    INFO(code);
    REQUIRE(column != table.columns.end());
    return rowOf(table, row)[static_cast<std::size_t>(column - table.columns.begin())];
}

} // namespace

TEST_CASE("The report holds every table once, and each row fills its columns")
{
    const Document document = report();
    std::vector<std::string> codes;
    for (const Table* table : tablesOf(document)) {
        codes.push_back(table->code);
        INFO(table->code);
        for (const Row& row : table->rows)
            CHECK(row.cells.size() == table->columns.size());
    }
    CHECK(codes
        == std::vector<std::string>{"C5", "C1", "C3", "C2", "C4", "M3", "M1", "CTL", "M2", "A1", "A2", "A3", "A5"});
}

TEST_CASE("Every chart finds its table and its columns")
{
    const Document document = report();
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            if (const auto* chart = std::get_if<Chart>(&block)) {
                const Table table = tableNamed(document, chart->table);
                const auto codes = codesOf(table);
                CHECK(std::ranges::count(codes, chart->labels) == 1);
                for (const std::string& series : chart->series)
                    CHECK(std::ranges::count(codes, series) == 1);
            }
}

TEST_CASE("Indicators compare the cumulated figure with the target")
{
    const Table table = tableNamed(report(), "A1");
    CHECK(cellOf(table, 0, "realise_periode") == "3");
    CHECK(cellOf(table, 0, "realise_cumule") == "5");
    CHECK(cellOf(table, 0, "ecart") == "1");
    CHECK(cellOf(table, 0, "taux") == "125,0\u00A0% (5/4)");
    CHECK(cellOf(table, 1, "realise_periode") == "37,17");
    CHECK(cellOf(table, 1, "cible") == "40,00");
    CHECK(cellOf(table, 1, "ecart") == "-2,83");
    CHECK(cellOf(table, 2, "cible") == "n.c.");
    CHECK(cellOf(table, 2, "taux") == "s.o.");
    CHECK(cellOf(table, 0, "definition").find("Action: OP.") != std::string::npos);
    CHECK(cellOf(table, 2, "definition").find("Audience: children.") != std::string::npos);
}

TEST_CASE("The total of a table whose lines share people is computed anew")
{
    const Document document = report();
    const Table actions = tableNamed(document, "M2");
    CHECK(cellOf(actions, 0, "participants_uniques") == "2");
    CHECK(cellOf(actions, 1, "participants_uniques") == "2");
    CHECK(cellOf(actions, 2, "participants_uniques") == "3");
    CHECK(actions.rows.back().kind == RowKind::Total);
    CHECK(actions.notes.size() == 1);
}

TEST_CASE("The audience by age keeps the order of the set, the unknown last")
{
    const Table table = tableNamed(report(), "C1");
    REQUIRE(table.rows.size() == 6);
    CHECK(rowOf(table, 0) == std::vector<std::string>{"0-11 years", "0", "0", "0", "0", "0", "0", "0", "0"});
    CHECK(rowOf(table, 2) == std::vector<std::string>{"60-69 years", "1", "0", "0", "1", "1", "0", "0", "0"});
    CHECK(rowOf(table, 4) == std::vector<std::string>{"Not given", "0", "1", "0", "1", "0", "0", "0", "1"});
    CHECK(rowOf(table, 5) == std::vector<std::string>{"Total", "2", "1", "0", "3", "2", "0", "0", "1"});
    CHECK(table.notes.back() == "1 age(s) computed from the birth year alone.");
}

TEST_CASE("A cancelled session is listed with nobody, in the half-day of its start")
{
    const Table table = tableNamed(report(), "A2");
    CHECK(cellOf(table, 0, "demi_journee") == "morning");
    CHECK(cellOf(table, 0, "presents") == "4");
    CHECK(cellOf(table, 0, "heures") == "2,00");
    CHECK(cellOf(table, 1, "demi_journee") == "afternoon");
    CHECK(cellOf(table, 1, "presents") == "0");
    CHECK(cellOf(table, 1, "heures") == "0,00");
    CHECK(cellOf(table, 0, "adresse") == "n.c.");
}

TEST_CASE("What is not known is said, never left empty")
{
    const Document document = report();
    const Table people = tableNamed(document, "A3");
    CHECK(cellOf(people, 0, "code_qpv") == "QN99901N");
    CHECK(cellOf(people, 1, "code_qpv") == "Unknown");
    CHECK(cellOf(people, 1, "annee_naissance") == "n.c.");
    CHECK(cellOf(people, 0, "date_entree") == "2025-01-08");
    CHECK(cellOf(people, 0, "date_sortie") == "2025-02-05");
    CHECK(cellOf(people, 1, "statut_parcours") == "s.o.");
    CHECK(cellOf(people, 1, "date_entree") == "s.o.");
    CHECK(cellOf(people, 1, "date_sortie") == "s.o.");
    CHECK(cellOf(people, 2, "statut_parcours") != "s.o.");
    CHECK(cellOf(people, 2, "date_entree") == "s.o."); // She waits.
    CHECK(cellOf(tableNamed(document, "A5"), 0, "recu_signe") == "no");
    for (const Table* table : tablesOf(document))
        for (const Row& row : table->rows)
            for (const Cell& cell : row.cells) {
                INFO(table->code);
                CHECK_FALSE(machine(cell).empty());
            }
}

TEST_CASE("Audit findings are worded, with their records")
{
    const Table table = tableNamed(report(), "CTL");
    CHECK(rowOf(table, 0)
        == std::vector<std::string>{"S03", "Blocking", "2", "2 past session(s) not recorded or not validated.",
            "Say whether the session was held, cancelled or postponed, and validate its attendance.",
            "S7 (12/03/2025), S8 (19/03/2025)"});
    CHECK(cellOf(table, 1, "objets") == "P5");
}

TEST_CASE("Activity is shown by month, or by year when there are too many")
{
    application::ReportData data = sample::data();
    CHECK(rowOf(tableNamed(report(), "M3"), 1) == std::vector<std::string>{"2025-02", "1", "2"});
    data.months.clear();
    for (int i = 0; i < 30; ++i)
        data.months.push_back({2024 + i / 12, static_cast<unsigned>(i % 12 + 1), 1, 10});
    const Document document = buildOperationReport(IdentityTranslator(), data, sample::edition());
    const Table table = tableNamed(document, "M3");
    REQUIRE(table.rows.size() == 3);
    CHECK(rowOf(table, 0) == std::vector<std::string>{"2024", "12", "120"});
    CHECK(rowOf(table, 2) == std::vector<std::string>{"2026", "6", "60"});
}

TEST_CASE("The header block names the operation, the period and the state")
{
    const Document document = report();
    const auto value = [&](const char* key) {
        const auto line = std::ranges::find(document.header, key, &HeaderLine::key);
        INFO(key);
        REQUIRE(line != document.header.end());
        return line->values;
    };
    CHECK(value("operation") == std::vector<std::string>{"FEDER-1", "Usages numériques dans les quartiers"});
    CHECK(value("periode") == std::vector<std::string>{"2025-01-01", "2025-06-30"});
    CHECK(value("statut") == std::vector<std::string>{"PROVISOIRE"});
    CHECK(value("controles") == std::vector<std::string>{"1 blocking", "1 warning(s)"});
    CHECK(value("mention") == std::vector<std::string>{"Co-funded by the European Union"});
    CHECK(document.watermark == "PROVISIONAL");
}

TEST_CASE("A report of an operation without anything is still a report")
{
    application::ReportData data;
    data.figures.operation.ref = "VIDE";
    data.figures.period = {sample::on(2025, 1, 1), sample::on(2025, 12, 31)};
    const Document document = buildOperationReport(IdentityTranslator(), data, sample::edition());
    CHECK(cellOf(tableNamed(document, "M1"), 18, "valeur") == "s.o. (0/0)");
    for (const char* code : {"A1", "A2", "A3", "A5", "C5", "M3", "CTL"}) {
        const Table table = tableNamed(document, code);
        CHECK(table.rows.empty());
        CHECK_FALSE(table.whenEmpty.empty());
    }
}
