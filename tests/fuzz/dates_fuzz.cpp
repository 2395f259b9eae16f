#include "interchange/cell_value.h"

#include <cstdlib>

using namespace mediane::interchange;

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

constexpr ColumnFormat kDate{.name = "date", .type = ColumnType::Date};
constexpr ColumnFormat kTime{.name = "debut", .type = ColumnType::Time};
constexpr ColumnFormat kDecimal{.name = "longitude", .type = ColumnType::Decimal, .decimals = 12, .negative = true};
constexpr ColumnFormat kInteger{.name = "minutes", .type = ColumnType::Integer};

} // namespace

/// What is accepted is a calendar day, a time, a number; and it says the same when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    CellValue value;
    CellValue again;
    if (readCell(kDate, text, value).empty() && value.set) {
        require(value.date().ok());
        const std::string iso = mediane::toIso(value.date());
        require(readCell(kDate, iso, again).empty() && again.date() == value.date());
    }
    if (readCell(kTime, text, value).empty() && value.set) {
        require(value.number >= 0 && value.number <= 24 * 60);
        const std::string written = mediane::toText(mediane::TimeOfDay{static_cast<int>(value.number)});
        require(readCell(kTime, written, again).empty() && again.number == value.number);
    }
    if (readCell(kDecimal, text, value).empty() && value.set) require(value.real > -1e9 && value.real < 1e9);
    if (readCell(kInteger, text, value).empty() && value.set)
        require(value.number >= 0 && value.number < 1'000'000'000);
    return 0;
}
