#include "persistence/repositories/action_mapping.h"

#include "persistence/repositories/id_list.h"

namespace mediane::persistence {
namespace {

constexpr IdList kPartners{"action_partner", "action_id", "organisation_id"};
constexpr IdList kOperations{"action_operation", "action_id", "operation_id"};

} // namespace

PartTexts ActionMapping::parts(const Facts& facts)
{
    return {{"partners", jsonList(numbersOf(facts.partners))}, {"operations", jsonList(numbersOf(facts.operations))}};
}

void ActionMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    facts.partners = idsOf<domain::OrganisationId>(readIdList(connection, kPartners, id));
    facts.operations = idsOf<domain::OperationId>(readIdList(connection, kOperations, id));
}

void ActionMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    writeIdList(connection, kPartners, id, numbersOf(facts.partners));
    writeIdList(connection, kOperations, id, numbersOf(facts.operations));
}

} // namespace mediane::persistence
