#include "domain/checks.h"

#include <mediane/domain/equipment.h>

#include <algorithm>

namespace mediane::domain {

int EquipmentFacts::availableOn(Date day) const
{
    int left = quantity;
    for (const Unavailability& gone : unavailable) {
        if (gone.from <= day && day <= gone.to) left -= gone.quantity;
    }
    return std::max(left, 0);
}

std::vector<FieldProblem> check(const EquipmentFacts& facts)
{
    Checks checks;
    checks.required(facts.name, "name");
    checks.notNegative(facts.quantity, "quantity");
    for (const Unavailability& gone : facts.unavailable) {
        checks.require(gone.from.ok() && gone.to.ok(), "unavailable", "not-a-date");
        checks.require(gone.from <= gone.to, "unavailable", "end-before-start");
        checks.require(gone.quantity >= 1, "unavailable", "not-positive");
    }
    return checks.take();
}

std::vector<FieldProblem> check(const AbsenceFacts& facts)
{
    Checks checks;
    checks.require(facts.staff.value() != 0, "staff", "required");
    checks.require(facts.from.ok(), "from", "not-a-date");
    checks.require(facts.to.ok(), "to", "not-a-date");
    checks.require(facts.from <= facts.to, "to", "end-before-start");
    return checks.take();
}

Peak peakOf(const std::vector<Taken>& taken)
{
    std::vector<std::pair<int, int>> events; // Minute, change: at one minute the negative ones sort first.
    for (const Taken& use : taken) {
        events.emplace_back(use.start.minutes, use.quantity);
        events.emplace_back(use.end.minutes, -use.quantity);
    }
    std::ranges::sort(events);
    Peak peak;
    int now = 0;
    for (const auto& [minute, change] : events) {
        now += change;
        if (now > peak.quantity) peak = {now, {minute}};
    }
    return peak;
}

} // namespace mediane::domain
