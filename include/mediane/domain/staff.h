#pragma once

#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

/// Somebody who runs sessions, paid or as a volunteer (« intervenant »).
struct StaffFacts
{
    std::string lastName;
    std::string firstName;
    std::string function = {}; ///< As the centre says it: mediatrice, animateur…
    std::optional<OrganisationId> organisation = {};
    bool volunteer = false;
};
[[nodiscard]] std::vector<FieldProblem> check(const StaffFacts& facts);
using Staff = Valid<StaffFacts>;

} // namespace mediane::domain
