#include <mediane/reporting/chart_data.h>

#include <algorithm>
#include <array>
#include <optional>

namespace mediane::reporting {
namespace {

std::optional<std::size_t> indexOf(const Table& table, const std::string& code)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].code == code) return i;
    return std::nullopt;
}

double magnitude(const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*integer);
    if (const auto* decimal = std::get_if<Decimal>(&cell)) return decimal->value;
    if (const auto* minutes = std::get_if<Minutes>(&cell)) return static_cast<double>(minutes->value) / 60.0;
    return 0;
}

} // namespace

double ChartData::sum(std::size_t category) const
{
    double total = 0;
    for (const ChartSeries& one : series)
        total += one.values[category];
    return total;
}

double ChartData::largestSum() const
{
    double largest = 0;
    for (std::size_t i = 0; i < categories.size(); ++i)
        largest = std::max(largest, sum(i));
    return largest;
}

double ChartData::largestValue() const
{
    double largest = 0;
    for (const ChartSeries& one : series)
        for (const double value : one.values)
            largest = std::max(largest, value);
    return largest;
}

ChartData chartData(const Document& document, const Chart& chart)
{
    const Table* table = tableOf(document, chart.table);
    if (table == nullptr) return {};
    const auto labels = indexOf(*table, chart.labels);
    if (!labels) return {};
    ChartData data;
    for (const std::string& code : chart.series) {
        const auto index = indexOf(*table, code);
        if (!index) return {};
        ChartSeries one{table->columns[*index].title, {}};
        for (const Row& row : table->rows)
            if (row.kind == RowKind::Normal) one.values.push_back(magnitude(row.cells[*index]));
        data.series.push_back(std::move(one));
    }
    for (const Row& row : table->rows)
        if (row.kind == RowKind::Normal) data.categories.push_back(readable(row.cells[*labels]));
    if (data.largestSum() <= 0) return {};
    return data;
}

const char* seriesColour(std::size_t series)
{
    // Tints of one hue and a warm one: they stay apart in grey and for colour-blind readers.
    static constexpr std::array<const char*, 4> kColours{"#0B6770", "#E0A244", "#9CC9CD", "#59646A"};
    return kColours[series % kColours.size()];
}

} // namespace mediane::reporting
