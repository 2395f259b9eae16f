#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>

namespace mediane::domain {

/// Machines given at once by one donor.
struct LotFacts
{
    std::optional<OrganisationId> donor = {};
    std::optional<Date> date = {};
    std::optional<int> announced = {};
    std::optional<int> received = {};
    std::optional<int> weightGrams = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const LotFacts& facts);
using Lot = Valid<LotFacts>;

} // namespace mediane::domain
