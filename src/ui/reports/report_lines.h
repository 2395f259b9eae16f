#pragma once

#include "ui/reports/report_figure.h"
#include "ui/reports/report_reading.h"
#include "ui/widgets/bar_chart.h"

#include <QStringList>

namespace mediane::ui {

/// The titles of a table and, for the pointer, what each figure means.
struct ReportColumns
{
    QStringList titles;
    QStringList meanings;
};

/// What unique participants are split by.
enum class Dimension { Age, Gender, Qpv, Occupation, Neighbourhood };

/// A picture and its table: the same figures, and the same lists behind them.
struct ChartAndTable
{
    QList<Bar> bars; ///< Their keys are the positions of their lines.
    std::vector<ReportLine> lines;
};

[[nodiscard]] ReportColumns indicatorColumns();
[[nodiscard]] std::vector<ReportLine> indicatorLines(const ReportReading& reading);
[[nodiscard]] ReportColumns actionColumns();
[[nodiscard]] std::vector<ReportLine> actionLines(const ReportReading& reading);

[[nodiscard]] QString dimensionWord(Dimension dimension);
[[nodiscard]] ReportColumns breakdownColumns(Dimension dimension);
[[nodiscard]] ChartAndTable breakdown(const ReportReading& reading, Dimension dimension);

[[nodiscard]] ReportColumns monthColumns(const ReportReading& reading);
/// Sessions and participations by month; by year when there are more than two years of them.
[[nodiscard]] ChartAndTable activityByMonth(const ReportReading& reading);

} // namespace mediane::ui
