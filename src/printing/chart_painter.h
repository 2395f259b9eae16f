#pragma once

#include "printing/print_style.h"

#include <mediane/reporting/chart_data.h>

#include <QRectF>

class QPainter;

namespace mediane::printing {

[[nodiscard]] double chartHeight(const PrintStyle& style, const reporting::ChartData& data);
void paintChart(QPainter& painter, const PrintStyle& style, QRectF area, reporting::ChartKind kind,
    const reporting::ChartData& data);

} // namespace mediane::printing
