#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::domain {

using EquipmentId = StrongId<struct EquipmentTag>;
using AbsenceId = StrongId<struct AbsenceTag>;

/// Some of a pool that cannot be used for a while: in repair, lent. Both days are included.
struct Unavailability
{
    Date from;
    Date to;
    int quantity = 1;
    std::string reason = {};
    bool operator==(const Unavailability&) const = default;
};

/// A pool of things that sessions use: twelve laptops, one projector.
struct EquipmentFacts
{
    std::string name;
    int quantity = 1;
    std::optional<OrganisationId> organisation = {}; ///< Who owns it.
    std::vector<Unavailability> unavailable = {};

    [[nodiscard]] int availableOn(Date day) const; ///< The stock of CON-2.
};
[[nodiscard]] std::vector<FieldProblem> check(const EquipmentFacts& facts);
using Equipment = Valid<EquipmentFacts>;

/// Days on which somebody who runs sessions is away; both are included.
struct AbsenceFacts
{
    StaffId staff{0};
    Date from = {};
    Date to = {};
    std::string reason = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const AbsenceFacts& facts);
using Absence = Valid<AbsenceFacts>;

/// How much of a pool one session takes.
struct EquipmentUse
{
    EquipmentId equipment{0};
    int quantity = 1;
    bool operator==(const EquipmentUse&) const = default;
};

/// What is taken of a pool, from a minute to another of one day.
struct Taken
{
    TimeOfDay start;
    TimeOfDay end;
    int quantity = 1;
};

/// The most that is taken at once, and the first moment at which it is.
struct Peak
{
    int quantity = 0;
    TimeOfDay at = {};
};
/// The sweep line of CON-2: at one instant what ends comes before what starts.
[[nodiscard]] Peak peakOf(const std::vector<Taken>& taken);

} // namespace mediane::domain
