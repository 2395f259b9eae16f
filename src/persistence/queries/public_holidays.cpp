#include "persistence/queries/public_holidays.h"

namespace mediane::persistence {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

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
    return {year(y), month(unsigned(n / 31)), day(unsigned(n % 31 + 1))};
}

std::array<Date, 11> publicHolidays(int y)
{
    const auto fixed = [y](unsigned m, unsigned d) { return Date(year(y), month(m), day(d)); };
    const Date easter = easterSunday(y);
    return {fixed(1, 1), addDays(easter, 1), fixed(5, 1), fixed(5, 8), addDays(easter, 39), addDays(easter, 50),
        fixed(7, 14), fixed(8, 15), fixed(11, 1), fixed(11, 11), fixed(12, 25)};
}

} // namespace mediane::persistence
