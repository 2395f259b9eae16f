#pragma once

#include <mediane/reporting/document.h>

#include <string>
#include <vector>

namespace mediane::reporting {

/// The figures of one drawn column; `values` follow the categories, « n.c. » drawn as 0.
struct ChartSeries
{
    std::string title;
    std::vector<double> values;
};

/// What a chart draws, read from its table without the total rows.
struct ChartData
{
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;

    [[nodiscard]] double sum(std::size_t category) const; ///< Length of a stacked bar.
    [[nodiscard]] double largestSum() const;
    [[nodiscard]] double largestValue() const;
};

/// Empty when the table or a column is missing, or when there is nothing to draw.
[[nodiscard]] ChartData chartData(const Document& document, const Chart& chart);

/// One of the four tints used in turn for the series of a chart, as "#rrggbb".
[[nodiscard]] const char* seriesColour(std::size_t series);

} // namespace mediane::reporting
