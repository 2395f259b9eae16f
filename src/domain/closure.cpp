#include "domain/checks.h"

#include <mediane/domain/closure.h>

namespace mediane::domain {

bool ClosureFacts::covers(Date day) const
{
    if (!yearly) return from <= day && day <= to;
    using std::chrono::month_day;
    const auto monthDay = [](Date date) { return month_day(date.month(), date.day()); };
    const month_day first = monthDay(from);
    const month_day last = monthDay(to);
    const month_day that = monthDay(day);
    if (day < from) return false; // Not before it was decided.
    return first <= last ? first <= that && that <= last : first <= that || that <= last; // Over the end of a year.
}

bool ClosureFacts::meets(Date day, TimeOfDay sessionStart, TimeOfDay sessionEnd) const
{
    if (!covers(day)) return false;
    return !start || !end || (*start < sessionEnd && sessionStart < *end);
}

std::vector<FieldProblem> check(const ClosureFacts& facts)
{
    Checks checks;
    checks.require(facts.from.ok(), "from", "not-a-date");
    checks.require(facts.to.ok(), "to", "not-a-date");
    if (facts.from.ok() && facts.to.ok()) {
        checks.require(facts.from <= facts.to, "to", "end-before-start");
        checks.require(!facts.yearly || facts.to < facts.from + std::chrono::years(1), "to", "longer-than-a-year");
    }
    checks.require(facts.start.has_value() == facts.end.has_value(), facts.start ? "end" : "start", "required");
    if (facts.start && facts.end) checks.require(*facts.start < *facts.end, "end", "end-before-start");
    return checks.take();
}

} // namespace mediane::domain
