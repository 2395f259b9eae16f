#include "domain/checks.h"

#include <mediane/domain/school_holidays.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const SchoolHolidayFacts& facts)
{
    Checks checks;
    checks.require(facts.leaves.ok(), "leaves", "not-a-date");
    checks.require(facts.returns.ok(), "returns", "not-a-date");
    if (facts.leaves.ok() && facts.returns.ok())
        checks.require(facts.leaves < facts.returns, "returns", "end-before-start");
    return checks.take();
}

std::optional<Date> knownUntil(const std::vector<SchoolHolidayFacts>& holidays, SchoolZone zone)
{
    std::optional<Date> latest;
    for (const auto& holiday : holidays) {
        if (holiday.zone == zone && (!latest || holiday.returns > *latest)) latest = holiday.returns;
    }
    if (!latest) return std::nullopt;
    using namespace std::chrono;
    const Date end{latest->year(), August, day(31)};
    return *latest >= end ? end : Date{latest->year() - years(1), August, day(31)};
}

} // namespace mediane::domain
