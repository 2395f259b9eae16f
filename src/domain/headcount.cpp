#include "domain/checks.h"

#include <mediane/domain/headcount.h>

#include <set>

namespace mediane::domain {

int HeadcountFacts::total() const { return sumOf(HeadcountDimension::Total); }

int HeadcountFacts::sumOf(HeadcountDimension dimension) const
{
    int sum = 0;
    for (const auto& line : lines) {
        if (line.dimension == dimension) sum += line.count;
    }
    return sum;
}

std::vector<FieldProblem> check(const HeadcountFacts& facts)
{
    Checks checks;
    std::set<std::pair<HeadcountDimension, std::string>> seen;
    int totals = 0;
    for (const auto& line : facts.lines) {
        const auto field = std::string(code(line.dimension));
        checks.require(line.count >= 0, field, "negative");
        const bool isTotal = line.dimension == HeadcountDimension::Total;
        checks.require(isTotal == line.category.empty(), field, isTotal ? "total-has-category" : "category-missing");
        checks.require(seen.emplace(line.dimension, line.category).second, field, "duplicate", line.category);
        if (isTotal) ++totals;
    }
    checks.require(totals == 1, "total", "required");
    for (const auto dimension : allOf<HeadcountDimension>()) {
        if (dimension == HeadcountDimension::Total || totals != 1) continue;
        const int sum = facts.sumOf(dimension);
        checks.require(sum <= facts.total(), code(dimension), "exceeds-total",
            std::to_string(sum) + " > " + std::to_string(facts.total()));
    }
    return checks.take();
}

} // namespace mediane::domain
