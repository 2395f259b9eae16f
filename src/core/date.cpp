#include <mediane/core/date.h>

#include <fmt/format.h>

namespace mediane {
namespace {

bool readNumber(std::string_view text, int& out)
{
    out = 0;
    if (text.empty()) return false;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return false; // from_chars would accept a sign.
        out = out * 10 + (digit - '0');
    }
    return true;
}

Result<Date> dateFrom(std::string_view year, std::string_view month, std::string_view day)
{
    int y = 0;
    int m = 0;
    int d = 0;
    const bool shaped = readNumber(year, y) && readNumber(month, m) && readNumber(day, d);
    const Date date{std::chrono::year{y}, std::chrono::month(unsigned(m)), std::chrono::day(unsigned(d))};
    if (!shaped || !date.ok()) return Error{ErrorCode::Invalid, "not a date"};
    return date;
}

} // namespace

std::string toIso(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", toIso(Date{day}), time.hours().count(), time.minutes().count(),
        time.seconds().count(), time.subseconds().count());
}

Result<Date> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return Error{ErrorCode::Invalid, "not an ISO 8601 date"};
    return dateFrom(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
}

Result<Date> dateFromFrench(std::string_view text)
{
    if (text.size() == 10 && text[2] == '/' && text[5] == '/')
        return dateFrom(text.substr(6, 4), text.substr(3, 2), text.substr(0, 2));
    return dateFromIso(text);
}

Date addDays(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

int isoWeekday(Date date) { return int(std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding()); }

Date mondayOf(Date date) { return addDays(date, 1 - isoWeekday(date)); }

int completedYears(Date birth, Date at)
{
    const int years = int(at.year()) - int(birth.year());
    const bool beforeBirthday = std::pair{at.month(), at.day()} < std::pair{birth.month(), birth.day()};
    return beforeBirthday ? years - 1 : years;
}

std::string toText(TimeOfDay time) { return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60); }

Result<TimeOfDay> timeFromText(std::string_view text)
{
    const auto colon = text.find(':');
    int hours = 0;
    int minutes = 0;
    const bool shaped = colon != std::string_view::npos && colon >= 1 && colon <= 2 && text.size() == colon + 3
        && readNumber(text.substr(0, colon), hours) && readNumber(text.substr(colon + 1), minutes);
    if (!shaped || minutes > 59 || hours * 60 + minutes > 24 * 60)
        return Error{ErrorCode::Invalid, "not a time of day"};
    return TimeOfDay{hours * 60 + minutes};
}

} // namespace mediane
