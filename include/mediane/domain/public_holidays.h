#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>

#include <optional>
#include <vector>

namespace mediane::domain {

/// Where the public holidays of a centre come from (planning-and-attendance §3.1).
enum class Territory {
    Metropole,
    AlsaceMoselle,
    Guadeloupe,
    Guyane,
    Martinique,
    Mayotte,
    NouvelleCaledonie,
    LaReunion,
    PolynesieFrancaise,
    SaintBarthelemy,
    SaintMartin,
    WallisEtFutuna,
    SaintPierreEtMiquelon
};
template <>
struct CodeTable<Territory>
{
    using T = Territory;
    static constexpr std::array rows{std::pair{T::Metropole, "metropole"sv},
        std::pair{T::AlsaceMoselle, "alsace_moselle"sv}, std::pair{T::Guadeloupe, "guadeloupe"sv},
        std::pair{T::Guyane, "guyane"sv}, std::pair{T::Martinique, "martinique"sv}, std::pair{T::Mayotte, "mayotte"sv},
        std::pair{T::NouvelleCaledonie, "nouvelle_caledonie"sv}, std::pair{T::LaReunion, "la_reunion"sv},
        std::pair{T::PolynesieFrancaise, "polynesie_francaise"sv}, std::pair{T::SaintBarthelemy, "saint_barthelemy"sv},
        std::pair{T::SaintMartin, "saint_martin"sv}, std::pair{T::WallisEtFutuna, "wallis_et_futuna"sv},
        std::pair{T::SaintPierreEtMiquelon, "saint_pierre_et_miquelon"sv}};
};

enum class PublicHoliday {
    NewYear,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    NationalDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    GoodFriday,
    SecondChristmasDay,
    AbolitionOfSlavery
};
template <>
struct CodeTable<PublicHoliday>
{
    using H = PublicHoliday;
    static constexpr std::array rows{std::pair{H::NewYear, "jour_an"sv}, std::pair{H::EasterMonday, "lundi_paques"sv},
        std::pair{H::LabourDay, "fete_travail"sv}, std::pair{H::Victory1945, "victoire_1945"sv},
        std::pair{H::Ascension, "ascension"sv}, std::pair{H::WhitMonday, "lundi_pentecote"sv},
        std::pair{H::NationalDay, "fete_nationale"sv}, std::pair{H::Assumption, "assomption"sv},
        std::pair{H::AllSaints, "toussaint"sv}, std::pair{H::Armistice1918, "armistice_1918"sv},
        std::pair{H::Christmas, "noel"sv}, std::pair{H::GoodFriday, "vendredi_saint"sv},
        std::pair{H::SecondChristmasDay, "noel_2"sv}, std::pair{H::AbolitionOfSlavery, "abolition_esclavage"sv}};
};

/// Easter Sunday, Gregorian, for the years 1886 to 2399.
[[nodiscard]] Date easterSunday(int year);
/// The holidays that a territory has at all, in the order of the year.
[[nodiscard]] std::vector<PublicHoliday> publicHolidaysOf(Territory territory);
/// The day of one holiday in one year; it must be one of the territory's.
[[nodiscard]] Date dayOf(PublicHoliday holiday, int year, Territory territory);
/// Every holiday that falls on a day: two when they meet (FER-3).
[[nodiscard]] std::vector<PublicHoliday> publicHolidaysOn(Date day, Territory territory);

} // namespace mediane::domain
