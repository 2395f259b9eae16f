#include "interchange/cell_value.h"

#include <mediane/interchange/rules.h>

#include <algorithm>
#include <charconv>

namespace mediane::interchange {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::size_t kMostDigits = 9; // Fits an int.

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }
bool allDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

bool readInteger(std::string_view text, std::int64_t& number)
{
    if (text.empty() || text.size() > kMostDigits || !allDigits(text)) return false;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return true;
}

bool readDecimal(const ColumnFormat& column, std::string_view text, double& real)
{
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    std::string_view digits = plain;
    if (column.negative && digits.starts_with('-')) digits.remove_prefix(1);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::string_view whole = digits.substr(0, point);
    const std::string_view part = point < digits.size() ? digits.substr(point + 1) : std::string_view("0");
    if (whole.empty() || whole.size() > kMostDigits || part.empty() || !allDigits(whole) || !allDigits(part))
        return false;
    if (point < digits.size() && part.size() > static_cast<std::size_t>(column.decimals)) return false;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), real);
    return read.ec == std::errc() && read.ptr == plain.data() + plain.size();
}

bool readDate(std::string_view text, std::int64_t& number)
{
    const auto date = dateFromFrench(text);
    if (!date) return false;
    number = std::chrono::sys_days{*date}.time_since_epoch().count();
    return true;
}

bool readTime(std::string_view text, std::int64_t& number)
{
    const auto time = timeFromText(text);
    if (!time) return false;
    number = time->minutes;
    return true;
}

bool readBoolean(std::string_view text, std::int64_t& number)
{
    number = text == "oui" ? 1 : 0;
    return number == 1 || text == "non";
}

bool readCode(const ColumnFormat& column, std::string_view text, std::int64_t& number)
{
    const auto found = std::find(column.codes.begin(), column.codes.end(), text);
    number = found - column.codes.begin();
    return found != column.codes.end();
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20U && byte != '\n' && byte != '\r' && byte != '\t') || code == 0x7FU;
    });
}

std::string_view read(const ColumnFormat& column, CellValue& value)
{
    const std::string_view text = value.text;
    const auto unless = [](bool sound, std::string_view rule) { return sound ? std::string_view() : rule; };
    switch (column.type) {
    case ColumnType::Key: return unless(text.find('|') == std::string_view::npos, rule::kSeparatorInKey);
    case ColumnType::Reference:
    case ColumnType::References:
    case ColumnType::Text: return {};
    case ColumnType::Date: return unless(readDate(text, value.number), rule::kNotADate);
    case ColumnType::Year: return unless(text.size() == 4 && readInteger(text, value.number), rule::kNotAYear);
    case ColumnType::Time: return unless(readTime(text, value.number), rule::kNotATime);
    case ColumnType::Integer: return unless(readInteger(text, value.number), rule::kNotAnInteger);
    case ColumnType::Decimal: return unless(readDecimal(column, text, value.real), rule::kNotADecimal);
    case ColumnType::Boolean: return unless(readBoolean(text, value.number), rule::kNotABoolean);
    case ColumnType::Code: return unless(readCode(column, text, value.number), rule::kUnknownCode);
    }
    return {};
}

} // namespace

std::string_view trimmedView(std::string_view text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); };
    for (;;) {
        if (text.empty()) return text;
        if (isBlank(text.front())) {
            text.remove_prefix(1);
        } else if (isBlank(text.back())) {
            text.remove_suffix(1);
        } else if (text.starts_with(kNoBreakSpace)) {
            text.remove_prefix(kNoBreakSpace.size());
        } else if (text.ends_with(kNoBreakSpace)) {
            text.remove_suffix(kNoBreakSpace.size());
        } else {
            return text;
        }
    }
}

std::string_view readCell(const ColumnFormat& column, std::string_view cell, CellValue& value)
{
    value = CellValue{.text = trimmedView(cell)};
    if (value.text.empty()) return column.required ? rule::kRequired : std::string_view();
    if (hasControl(value.text)) return rule::kControlCharacter;
    const std::string_view broken = read(column, value);
    value.set = broken.empty();
    return broken;
}

std::vector<std::string> faultArgs(const ColumnFormat& column, std::string_view rule)
{
    if (rule == rule::kUnknownCode) return {column.codes.begin(), column.codes.end()};
    if (rule == rule::kNotADecimal) return {std::to_string(column.decimals)};
    return {};
}

} // namespace mediane::interchange
