#include <mediane/reporting/skill_sheet.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::reporting;

namespace {

SkillSheetContent content(std::size_t people)
{
    SkillSheetContent sheet;
    sheet.cycle = "Ordi'Pratique 12";
    sheet.grid = {domain::SkillGridId{1}, "premiers_pas", "1", "Premiers pas", "Grille de la maison", "", 0, 3,
        {"Ne fait pas", "Avec de l'aide", "Seul, cas simple", "Seul, même en cas d'imprévu"}};
    sheet.skills
        = {{domain::SkillId{1}, "Appareil", "PP01", "Allumer"}, {domain::SkillId{2}, "Appareil", "PP02", "Souris"}};
    for (std::size_t i = 0; i < people; ++i)
        sheet.people.push_back({domain::PersonId(static_cast<std::int64_t>(i + 1)), "BENALI", "Karim", {}, {}});
    return sheet;
}

std::vector<Table> tablesIn(const SkillSheetContent& sheet)
{
    const Edition edition{"Médiane", "local", std::chrono::year(2026) / 7 / 14, {600}};
    const Document document = buildSkillSheet(IdentityTranslator(), sheet, edition);
    std::vector<Table> tables;
    for (const Table* table : tablesOf(document))
        tables.push_back(*table);
    return tables;
}

} // namespace

TEST_CASE("A paper grid has as many tables as its people need, four across", "[skills]")
{
    CHECK(tablesIn(content(0)).empty());
    CHECK(tablesIn(content(4)).size() == 1);
    const auto tables = tablesIn(content(5));
    REQUIRE(tables.size() == 2);
    CHECK(tables.front().columns.size() == 6);
    CHECK(tables.back().columns.size() == 3);
    CHECK(tables.back().rows.size() == 2);
}

TEST_CASE("What was not assessed is to be circled; what was is told; 0 is a level", "[skills]")
{
    auto sheet = content(1);
    sheet.people.front().levels = {{domain::SkillId{1}, 0}};
    const auto table = tablesIn(sheet).front();
    CHECK(table.rows[0].cells.back() == Cell(std::string("0")));
    CHECK(table.rows[1].cells.back() == Cell(std::string("0 1 2 3")));
    sheet.grid.lowest = 1;
    sheet.grid.highest = 8;
    CHECK(tablesIn(sheet).front().rows[1].cells.back() == Cell(std::string("……")));
}
