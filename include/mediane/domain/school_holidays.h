#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/valid.h>

#include <string>
#include <vector>

namespace mediane::domain {

/// Whose school holidays count: the three zones of the mainland, Corsica, and the académies overseas (§3.2).
enum class SchoolZone {
    A,
    B,
    C,
    Corse,
    Guadeloupe,
    Guyane,
    Martinique,
    Mayotte,
    LaReunion,
    NouvelleCaledonie,
    PolynesieFrancaise,
    SaintPierreEtMiquelon,
    WallisEtFutuna
};
template <>
struct CodeTable<SchoolZone>
{
    using Z = SchoolZone;
    static constexpr std::array rows{std::pair{Z::A, "a"sv}, std::pair{Z::B, "b"sv}, std::pair{Z::C, "c"sv},
        std::pair{Z::Corse, "corse"sv}, std::pair{Z::Guadeloupe, "guadeloupe"sv}, std::pair{Z::Guyane, "guyane"sv},
        std::pair{Z::Martinique, "martinique"sv}, std::pair{Z::Mayotte, "mayotte"sv},
        std::pair{Z::LaReunion, "la_reunion"sv}, std::pair{Z::NouvelleCaledonie, "nouvelle_caledonie"sv},
        std::pair{Z::PolynesieFrancaise, "polynesie_francaise"sv},
        std::pair{Z::SaintPierreEtMiquelon, "saint_pierre_et_miquelon"sv},
        std::pair{Z::WallisEtFutuna, "wallis_et_futuna"sv}};
};

/// One stretch of school holidays. Pupils leave after class on `leaves` and are back on the morning of `returns`.
struct SchoolHolidayFacts
{
    SchoolZone zone = SchoolZone::A;
    Date leaves = {};
    Date returns = {};
    std::string label = {};
    std::string source = {}; ///< Where it was read: a decree, a file.

    /// Both bounds are school days (VAC-1).
    [[nodiscard]] bool contains(Date day) const { return leaves < day && day < returns; }
    bool operator==(const SchoolHolidayFacts&) const = default;
};
[[nodiscard]] std::vector<FieldProblem> check(const SchoolHolidayFacts& facts);
using SchoolHoliday = Valid<SchoolHolidayFacts>;

/// The last 31 August on which every day of the zone is known, from its latest return to school (VAC-4).
[[nodiscard]] std::optional<Date> knownUntil(const std::vector<SchoolHolidayFacts>& holidays, SchoolZone zone);

} // namespace mediane::domain
