#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::domain {

using ClosureId = StrongId<struct ClosureTag>;

/// Days on which the centre, or one of its rooms, is closed; both days are (FRM-1).
struct ClosureFacts
{
    std::optional<OrganisationId> organisation = {};
    std::optional<PlaceId> place = {}; ///< Only that room (FRM-2); none = the whole centre.
    Date from = {};
    Date to = {};
    std::optional<TimeOfDay> start = {}; ///< With `end`: only those hours of each day.
    std::optional<TimeOfDay> end = {};
    std::string reason = {};
    bool yearly = false; ///< Comes back each year on the same days.

    /// Whether that day is one of its days, hours left aside.
    [[nodiscard]] bool covers(Date day) const;
    /// Whether a session of these hours meets it.
    [[nodiscard]] bool meets(Date day, TimeOfDay sessionStart, TimeOfDay sessionEnd) const;
};
[[nodiscard]] std::vector<FieldProblem> check(const ClosureFacts& facts);
using Closure = Valid<ClosureFacts>;

} // namespace mediane::domain
