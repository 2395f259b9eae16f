#pragma once

#include <mediane/reporting/chart_data.h>

#include <iosfwd>

namespace mediane::reporting {

/// Draws a chart as inline SVG, hidden from screen readers: its table stands beside it.
void writeSvg(std::ostream& out, const Chart& chart, const ChartData& data);

} // namespace mediane::reporting
