#pragma once

#include "printing/print_style.h"

#include <mediane/reporting/table.h>

#include <vector>

namespace mediane::printing {

/// What a column needs (its longest word) and what it would like (its longest text), padding included.
struct ColumnNeed
{
    double least = 0;
    double wish = 0;
};

[[nodiscard]] QString headingOf(const reporting::Column& column); ///< Title and unit.
[[nodiscard]] std::vector<ColumnNeed> columnNeeds(
    const PrintStyle& style, const reporting::Table& table, const QFont& font, const QFont& bold, double padding);
/// What the columns want together, none wider than a readable line.
[[nodiscard]] double comfortableWidth(const PrintStyle& style, const std::vector<ColumnNeed>& needs);
[[nodiscard]] double leastWidth(const std::vector<ColumnNeed>& needs); ///< With every text wrapped at every word.
/// Shares `available` among columns: wishes when they fit, otherwise the wide ones give way, by the root of their wish.
[[nodiscard]] std::vector<double> sharedWidths(const std::vector<ColumnNeed>& needs, double available);

} // namespace mediane::printing
