#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

enum class Gender { Female, Male, Other, Unknown };
template <>
struct CodeTable<Gender>
{
    static constexpr std::array rows{std::pair{Gender::Female, "F"sv}, std::pair{Gender::Male, "M"sv},
        std::pair{Gender::Other, "X"sv}, std::pair{Gender::Unknown, "nc"sv}};
};

enum class Occupation { InSchool, Unemployed, Employed, Retired, Unknown };
template <>
struct CodeTable<Occupation>
{
    static constexpr std::array rows{std::pair{Occupation::InSchool, "scolarise"sv},
        std::pair{Occupation::Unemployed, "sans_emploi"sv}, std::pair{Occupation::Employed, "en_emploi"sv},
        std::pair{Occupation::Retired, "retraite"sv}, std::pair{Occupation::Unknown, "nc"sv}};
};

enum class QpvSituation { Inside, Outside, ToConfirm, Unknown };
template <>
struct CodeTable<QpvSituation>
{
    static constexpr std::array rows{std::pair{QpvSituation::Inside, "dans"sv},
        std::pair{QpvSituation::Outside, "hors"sv}, std::pair{QpvSituation::ToConfirm, "a_confirmer"sv},
        std::pair{QpvSituation::Unknown, "inconnu"sv}};
};

enum class Audience { Resident, Parent, Child, Pupil, YoungAdult, Volunteer, Employee, Professional };
template <>
struct CodeTable<Audience>
{
    using A = Audience;
    static constexpr std::array rows{std::pair{A::Resident, "habitant"sv}, std::pair{A::Parent, "parent"sv},
        std::pair{A::Child, "enfant"sv}, std::pair{A::Pupil, "scolaire"sv}, std::pair{A::YoungAdult, "jeune_adulte"sv},
        std::pair{A::Volunteer, "benevole"sv}, std::pair{A::Employee, "salarie"sv},
        std::pair{A::Professional, "professionnel"sv}};
};

/// A beneficiary. Either name may be empty, not both. Never holds health, origin, religion or identity documents
/// (PER-1).
struct PersonFacts
{
    std::string lastName;
    std::string firstName;
    std::optional<Date> birthDate = {};
    std::optional<int> birthYear = {}; ///< When the full date is not known.
    Gender gender = Gender::Unknown;
    Occupation occupation = Occupation::Unknown;
    std::string address = {};
    std::string postcode = {};
    std::string city = {};
    std::string inseeCode = {};
    std::optional<double> longitude = {}; ///< Degrees, WGS 84.
    std::optional<double> latitude = {};
    QpvSituation qpv = QpvSituation::Unknown;
    std::string qpvCode = {};
    std::string phone = {};
    std::string email = {};
    std::string language = {}; ///< ISO 639-1
    std::optional<HouseholdId> household = {};
    std::optional<OrganisationId> prescriber = {};
    std::optional<Audience> audience = {};
    std::optional<Date> welcomedOn = {};
    std::optional<bool> informed = {}; ///< Told how the data are used; empty = not known.
    std::optional<bool> imageConsent = {};

    bool operator==(const PersonFacts&) const = default;
};
[[nodiscard]] std::vector<FieldProblem> check(const PersonFacts& facts);
/// The rules for what is typed today: shapes of numbers, nobody born or welcomed in the future. Imported history need
/// not meet them.
[[nodiscard]] std::vector<FieldProblem> checkEntry(const PersonFacts& facts, Date today);
using Person = Valid<PersonFacts>;

[[nodiscard]] std::string fullName(const PersonFacts& facts); ///< "BENALI Karim", as on an attendance sheet.
/// Completed years at a day; from the year alone when the birthday is not known (PER-3).
[[nodiscard]] std::optional<int> ageAt(const PersonFacts& facts, Date day);
/// The earliest day on which the person may have been born.
[[nodiscard]] std::optional<Date> earliestBirth(const PersonFacts& facts);

} // namespace mediane::domain
