#pragma once

#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

/// A room where sessions are held.
struct PlaceFacts
{
    std::string name;
    std::optional<OrganisationId> organisation = {};
    std::string address = {};
    std::string postcode = {};
    std::string city = {};
    std::string qpvCode = {}; ///< The priority neighbourhood that the place lies in; empty = none or unknown.
    std::optional<int> capacity = {}; ///< Seats.
};
[[nodiscard]] std::vector<FieldProblem> check(const PlaceFacts& facts);
/// The rules for what is typed today (shapes of codes); imported history need not meet them.
[[nodiscard]] std::vector<FieldProblem> checkEntry(const PlaceFacts& facts);
using Place = Valid<PlaceFacts>;

} // namespace mediane::domain
