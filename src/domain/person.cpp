#include "domain/checks.h"

#include <mediane/core/text.h>
#include <mediane/domain/person.h>

namespace mediane::domain {
namespace {

constexpr int kFirstBirthYear = 1900;
constexpr int kLastBirthYear = 2100;

} // namespace

std::vector<FieldProblem> check(const PersonFacts& facts)
{
    Checks checks;
    checks.require(!facts.lastName.empty() || !facts.firstName.empty(), "lastName", "required");
    if (facts.birthDate) {
        const int year = int(facts.birthDate->year());
        checks.require(facts.birthDate->ok() && year >= kFirstBirthYear && year <= kLastBirthYear, "birthDate",
            "not-a-birth-date");
        checks.require(!facts.birthYear || *facts.birthYear == year, "birthYear", "differs-from-birth-date");
    } else if (facts.birthYear) {
        checks.require(
            *facts.birthYear >= kFirstBirthYear && *facts.birthYear <= kLastBirthYear, "birthYear", "not-a-birth-year");
    }
    checks.require(
        !facts.longitude || (*facts.longitude >= -180 && *facts.longitude <= 180), "longitude", "out-of-range");
    checks.require(!facts.latitude || (*facts.latitude >= -90 && *facts.latitude <= 90), "latitude", "out-of-range");
    checks.require(facts.longitude.has_value() == facts.latitude.has_value(), "longitude", "half-a-point");
    return checks.take();
}

std::vector<FieldProblem> checkEntry(const PersonFacts& facts, Date today)
{
    Checks checks;
    checks.add(check(facts));
    checks.postcode(facts.postcode);
    checks.phone(facts.phone);
    checks.email(facts.email);
    checks.qpvCode(facts.qpvCode);
    checks.require(facts.qpvCode.empty() || facts.qpv == QpvSituation::Inside || facts.qpv == QpvSituation::ToConfirm,
        "qpvCode", "code-outside-qpv");
    checks.require(!facts.birthDate || *facts.birthDate <= today, "birthDate", "in-the-future");
    checks.require(!facts.birthYear || *facts.birthYear <= int(today.year()), "birthYear", "in-the-future");
    checks.require(!facts.welcomedOn || *facts.welcomedOn <= today, "welcomedOn", "in-the-future");
    return checks.take();
}

std::string fullName(const PersonFacts& facts)
{
    std::string name = upperCase(facts.lastName);
    if (!name.empty() && !facts.firstName.empty()) name += ' ';
    return name + facts.firstName;
}

std::optional<int> ageAt(const PersonFacts& facts, Date day)
{
    if (facts.birthDate) return completedYears(*facts.birthDate, day);
    if (facts.birthYear) return int(day.year()) - *facts.birthYear;
    return std::nullopt;
}

std::optional<Date> earliestBirth(const PersonFacts& facts)
{
    if (facts.birthDate) return facts.birthDate;
    if (facts.birthYear) return Date{std::chrono::year{*facts.birthYear}, std::chrono::January, std::chrono::day{1}};
    return std::nullopt;
}

} // namespace mediane::domain
