#include <mediane/domain/public_holidays.h>

namespace mediane::domain {
namespace {

Date on(int year, unsigned month, unsigned day)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}

/// When the abolition of slavery is remembered; nowhere else is it a holiday.
std::optional<std::pair<unsigned, unsigned>> abolitionDay(Territory territory, int year)
{
    using Day = std::pair<unsigned, unsigned>;
    switch (territory) {
    case Territory::Mayotte: return Day{4, 27};
    case Territory::Martinique: return Day{5, 22};
    case Territory::Guadeloupe: return Day{5, 27};
    case Territory::SaintMartin: return year < 2018 ? Day{5, 27} : Day{5, 28};
    case Territory::Guyane: return Day{6, 10};
    case Territory::SaintBarthelemy: return Day{10, 9};
    case Territory::LaReunion: return Day{12, 20};
    case Territory::Metropole:
    case Territory::AlsaceMoselle:
    case Territory::NouvelleCaledonie:
    case Territory::PolynesieFrancaise:
    case Territory::WallisEtFutuna:
    case Territory::SaintPierreEtMiquelon: return std::nullopt;
    }
    return std::nullopt;
}

constexpr int kAnyYear = 2026;

bool has(Territory territory, PublicHoliday holiday)
{
    if (holiday == PublicHoliday::AbolitionOfSlavery) return abolitionDay(territory, kAnyYear).has_value();
    if (holiday == PublicHoliday::GoodFriday || holiday == PublicHoliday::SecondChristmasDay)
        return territory == Territory::AlsaceMoselle;
    return true;
}

} // namespace

Date easterSunday(int y)
{
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return on(y, unsigned(n / 31), unsigned(n % 31 + 1));
}

std::vector<PublicHoliday> publicHolidaysOf(Territory territory)
{
    std::vector<PublicHoliday> holidays;
    for (const PublicHoliday holiday : allOf<PublicHoliday>()) {
        if (has(territory, holiday)) holidays.push_back(holiday);
    }
    std::ranges::sort(holidays, {}, [&](PublicHoliday holiday) { return dayOf(holiday, kAnyYear, territory); });
    return holidays;
}

Date dayOf(PublicHoliday holiday, int year, Territory territory)
{
    switch (holiday) {
    case PublicHoliday::NewYear: return on(year, 1, 1);
    case PublicHoliday::EasterMonday: return addDays(easterSunday(year), 1);
    case PublicHoliday::LabourDay: return on(year, 5, 1);
    case PublicHoliday::Victory1945: return on(year, 5, 8);
    case PublicHoliday::Ascension: return addDays(easterSunday(year), 39);
    case PublicHoliday::WhitMonday: return addDays(easterSunday(year), 50);
    case PublicHoliday::NationalDay: return on(year, 7, 14);
    case PublicHoliday::Assumption: return on(year, 8, 15);
    case PublicHoliday::AllSaints: return on(year, 11, 1);
    case PublicHoliday::Armistice1918: return on(year, 11, 11);
    case PublicHoliday::Christmas: return on(year, 12, 25);
    case PublicHoliday::GoodFriday: return addDays(easterSunday(year), -2);
    case PublicHoliday::SecondChristmasDay: return on(year, 12, 26);
    case PublicHoliday::AbolitionOfSlavery: {
        const auto day = abolitionDay(territory, year);
        return day ? on(year, day->first, day->second) : Date{};
    }
    }
    return {};
}

std::vector<PublicHoliday> publicHolidaysOn(Date day, Territory territory)
{
    std::vector<PublicHoliday> found;
    for (const PublicHoliday holiday : allOf<PublicHoliday>()) {
        if (has(territory, holiday) && dayOf(holiday, int(day.year()), territory) == day) found.push_back(holiday);
    }
    return found;
}

} // namespace mediane::domain
