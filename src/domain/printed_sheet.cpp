#include "domain/checks.h"

#include <mediane/domain/printed_sheet.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const PrintedSheetFacts& facts)
{
    Checks checks;
    checks.require(facts.session.has_value() != facts.cycle.has_value(), "session", "required");
    checks.require(facts.version >= 1, "version", "not-positive");
    checks.notNegative(facts.blankLines, "blankLines");
    return checks.take();
}

std::span<const Transition<PrintedSheetState>> printedSheetTransitions()
{
    using enum PrintedSheetState;
    static constexpr std::array rows{
        Transition<PrintedSheetState>{Printed, Returned},
        Transition<PrintedSheetState>{Printed, Cancelled},
        Transition<PrintedSheetState>{Returned, Checked},
        Transition<PrintedSheetState>{Returned, Cancelled},
    };
    return rows;
}

} // namespace mediane::domain
