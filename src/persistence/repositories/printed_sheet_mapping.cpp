#include "persistence/repositories/printed_sheet_mapping.h"

#include "persistence/repositories/id_list.h"

namespace mediane::persistence {
namespace {

constexpr IdList kRows{"sheet_line", "sheet_id", "person_id"};

} // namespace

PartTexts PrintedSheetMapping::parts(const Facts& facts) { return {{"rows", jsonList(numbersOf(facts.rows))}}; }

void PrintedSheetMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    facts.rows = idsOf<domain::PersonId>(readIdList(connection, kRows, id));
}

void PrintedSheetMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    writeIdList(connection, kRows, id, numbersOf(facts.rows));
}

} // namespace mediane::persistence
