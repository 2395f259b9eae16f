#include <mediane/reporting/cell.h>

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace mediane::reporting {
namespace {

constexpr auto kThousands = "\u00A0"; // Not the narrow one (U+202F): common fonts lack it.
constexpr auto kSpace = "\u00A0"; // No-break space.

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::string grouped(const std::string& digits)
{
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) result += kThousands;
        result += digits[i];
    }
    return result;
}

std::string readableInteger(std::int64_t value)
{
    const std::string text = std::to_string(value);
    return value < 0 ? "\u2212" + grouped(text.substr(1)) : grouped(text);
}

std::string comma(Decimal decimal)
{
    // Half away from zero; the C library would round 0.125 to 0.12.
    const double scale = std::pow(10.0, decimal.digits);
    std::string text = fmt::format("{:.{}f}", std::round(decimal.value * scale) / scale, decimal.digits);
    if (const auto point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text;
}

std::string readableDecimal(Decimal decimal)
{
    std::string text = comma(decimal);
    const bool negative = text.front() == '-';
    if (negative) text.erase(0, 1);
    const auto point = text.find(',');
    const std::string fraction = point == std::string::npos ? "" : text.substr(point);
    return (negative ? "\u2212" : "") + grouped(text.substr(0, point)) + fraction;
}

std::string readableMinutes(Minutes minutes)
{
    const std::int64_t length = std::abs(minutes.value);
    return fmt::format("{}{}{}h{}{:02}", minutes.value < 0 ? "\u2212" : "", grouped(std::to_string(length / 60)),
        kSpace, kSpace, length % 60);
}

std::string ratioText(Ratio ratio)
{
    const std::string terms = termsOf(ratio);
    if (ratio.whole == 0) return fmt::format("s.o. ({})", terms);
    const std::int64_t tenths = permille(ratio);
    return fmt::format("{},{}{}% ({})", tenths / 10, tenths % 10, kSpace, terms);
}

} // namespace

std::string termsOf(Ratio ratio)
{
    const double scale = std::pow(10.0, ratio.digits);
    return fmt::format("{}/{}", comma({static_cast<double>(ratio.part) / scale, ratio.digits}),
        comma({static_cast<double>(ratio.whole) / scale, ratio.digits}));
}

std::int64_t permille(Ratio ratio) { return (ratio.part * 2000 + ratio.whole) / (2 * ratio.whole); }

double hoursOf(Minutes minutes)
{
    // Hundredths of an hour in integers: no binary rounding decides a half.
    const std::int64_t length = std::abs(minutes.value);
    const std::int64_t hundredths = (length * 200 + 60) / 120;
    return static_cast<double>(minutes.value < 0 ? -hundredths : hundredths) / 100.0;
}

std::string readable(Date date)
{
    return fmt::format("{:02}/{:02}/{:04}", static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month()),
        static_cast<int>(date.year()));
}

std::string readable(const Cell& cell)
{
    return std::visit(Overloaded{
                          [](NotCollected) { return std::string("n.c."); },
                          [](NotApplicable) { return std::string("s.o."); },
                          [](const std::string& text) { return text; },
                          [](std::int64_t value) { return readableInteger(value); },
                          [](Decimal value) { return readableDecimal(value); },
                          [](Date date) { return readable(date); },
                          [](Minutes value) { return readableMinutes(value); },
                          [](Ratio value) { return ratioText(value); },
                      },
        cell);
}

std::string machine(const Cell& cell)
{
    return std::visit(Overloaded{
                          [](NotCollected) { return std::string("n.c."); },
                          [](NotApplicable) { return std::string("s.o."); },
                          [](const std::string& text) { return text; },
                          [](std::int64_t value) { return std::to_string(value); },
                          [](Decimal value) { return comma(value); },
                          [](Date date) { return toIso(date); },
                          [](Minutes value) {
                              return comma({hoursOf(value), 2});
                          },
                          [](Ratio value) { return ratioText(value); },
                      },
        cell);
}

} // namespace mediane::reporting
