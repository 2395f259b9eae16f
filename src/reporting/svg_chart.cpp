#include "reporting/svg_chart.h"

#include "reporting/html_text.h"
#include "reporting/text_length.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace mediane::reporting {
namespace {

constexpr double kWidth = 640;
constexpr double kBar = 16;
constexpr double kStep = 24;
constexpr double kLegend = 26;
constexpr double kFigure = 52; // Room for the figure at the end of a bar.
constexpr double kCharacter = 6.6; // Width of an average character of the labels.

std::string amount(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    if (static_cast<double>(whole) == value) return readable(Cell{whole});
    return readable(Cell{Decimal{value, 1}});
}

double labelWidth(const ChartData& data)
{
    std::size_t longest = 4;
    for (const std::string& label : data.categories)
        longest = std::max(longest, characters(label));
    return std::min(260.0, static_cast<double>(longest) * kCharacter + 12);
}

void writeText(std::ostream& out, double x, double y, const char* anchor, const std::string& text)
{
    out << fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>)", x, y, anchor, escaped(text));
}

void writeBar(std::ostream& out, double x, double y, double width, std::size_t series)
{
    if (width <= 0) return;
    out << fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{}" fill="{}"/>)", x, y, width, kBar,
        seriesColour(series));
}

void writeLegend(std::ostream& out, const ChartData& data, double x)
{
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        out << fmt::format(R"(<rect x="{:.1f}" y="4" width="10" height="10" fill="{}"/>)", x, seriesColour(i));
        writeText(out, x + 15, 13, "start", data.series[i].title);
        x += 40 + static_cast<double>(characters(data.series[i].title)) * kCharacter;
    }
}

void writeBars(std::ostream& out, const ChartData& data, double top)
{
    const double left = labelWidth(data);
    const double scale = (kWidth - left - kFigure) / data.largestSum();
    for (std::size_t row = 0; row < data.categories.size(); ++row) {
        const double y = top + static_cast<double>(row) * kStep;
        writeText(out, left - 8, y + 12, "end", data.categories[row]);
        double x = left;
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            const double width = data.series[i].values[row] * scale;
            writeBar(out, x, y, width, i);
            x += std::max(0.0, width);
        }
        writeText(out, x + 6, y + 12, "start", amount(data.sum(row)));
    }
}

void writePyramid(std::ostream& out, const ChartData& data, double top)
{
    const double middle = labelWidth(data);
    const double half = (kWidth - middle) / 2;
    const double scale = (half - kFigure) / data.largestValue();
    for (std::size_t row = 0; row < data.categories.size(); ++row) {
        const double y = top + static_cast<double>(row) * kStep;
        const double left = data.series[0].values[row] * scale;
        const double right = data.series[1].values[row] * scale;
        writeBar(out, half - left, y, left, 0);
        writeText(out, half - left - 6, y + 12, "end", amount(data.series[0].values[row]));
        writeText(out, half + middle / 2, y + 12, "middle", data.categories[row]);
        writeBar(out, half + middle, y, right, 1);
        writeText(out, half + middle + right + 6, y + 12, "start", amount(data.series[1].values[row]));
    }
}

} // namespace

void writeSvg(std::ostream& out, const Chart& chart, const ChartData& data)
{
    const bool pyramid = chart.kind == ChartKind::Pyramid && data.series.size() == 2;
    const double top = data.series.size() > 1 ? kLegend : 2;
    const double height = top + static_cast<double>(data.categories.size()) * kStep;
    out << fmt::format(
        R"svg(<svg viewBox="0 0 {} {:.0f}" font-family="Open Sans, sans-serif" font-size="11.5" fill="#1d2326" aria-hidden="true" focusable="false">)svg",
        kWidth, height);
    if (data.series.size() > 1) writeLegend(out, data, pyramid ? 0 : labelWidth(data));
    if (pyramid)
        writePyramid(out, data, top);
    else
        writeBars(out, data, top);
    out << "</svg>\n";
}

} // namespace mediane::reporting
