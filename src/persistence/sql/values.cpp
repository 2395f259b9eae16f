#include "persistence/sql/values.h"

#include <charconv>

namespace mediane::persistence::sql {
namespace {

/// Digits of a fixed width; -1 when there is anything else.
int digits(std::string_view text, std::size_t at, std::size_t width)
{
    if (at + width > text.size()) return -1;
    int value = 0;
    const auto* const end = text.data() + at + width;
    const auto [stop, status] = std::from_chars(text.data() + at, end, value);
    return status == std::errc() && stop == end ? value : -1;
}

} // namespace

Date dateFromStored(std::string_view text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (text.size() == 10 && year >= 0 && month >= 0 && day >= 0) {
        const Date date{std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
        if (date.ok()) return date;
    }
    throw SqlError(ErrorCode::Corrupt, "a stored date is none");
}

Instant instantFromStored(std::string_view text)
{
    const int hours = digits(text, 11, 2);
    const int minutes = digits(text, 14, 2);
    const int seconds = digits(text, 17, 2);
    const int milliseconds = digits(text, 20, 3);
    if (text.size() != 24 || hours < 0 || minutes < 0 || seconds < 0 || milliseconds < 0) {
        throw SqlError(ErrorCode::Corrupt, "a stored instant is none");
    }
    return Instant(std::chrono::sys_days(dateFromStored(text.substr(0, 10)))) + std::chrono::hours(hours)
        + std::chrono::minutes(minutes) + std::chrono::seconds(seconds) + std::chrono::milliseconds(milliseconds);
}

void throwUnknownCode(std::string_view code)
{
    throw SqlError(ErrorCode::Corrupt, "a stored code is unknown: " + std::string(code));
}

} // namespace mediane::persistence::sql
