#pragma once

#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::domain {

/// What the centre does under a name ("Ordi'Pratique"); it groups cycles and sessions and may feed several operations.
struct ActionFacts
{
    std::string name;
    std::string axis = {};
    std::string workstream = {}; ///< « Chantier »
    std::optional<OrganisationId> organisation = {};
    std::vector<OrganisationId> partners = {};
    std::vector<OperationId> operations = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const ActionFacts& facts);
using Action = Valid<ActionFacts>;

} // namespace mediane::domain
