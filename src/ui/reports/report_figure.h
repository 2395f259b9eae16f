#pragma once

#include "ui/theme/tokens.h"

#include <mediane/application/report_queries.h>

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace mediane::ui {

/// A figure that was clicked: what its list is called, and how to find the rows behind it.
struct FigureRequest
{
    QString title; ///< "Unique participants · Women"
    application::FigureQuery query;
};

/// One cell of a table of the report: a figure that opens its list, a bar, or plain text.
struct ReportCell
{
    QString text;
    double number = 0; ///< What the column sorts by; ignored in the first column.
    std::optional<FigureRequest> request = {}; ///< None: nothing is behind it.
    std::optional<double> share = {}; ///< Of its target, drawn as a bar: 1 is reached.
    QString toolTip = {};
};

/// One line of a table of the report, the words that name it first.
struct ReportLine
{
    std::vector<ReportCell> cells;
};

/// A measure as it is read: minutes as "37 h 10", the rest as whole numbers.
[[nodiscard]] QString measureText(domain::Measure measure, std::int64_t value);
/// The same for figures that may have decimals (hours, targets).
[[nodiscard]] QString figureText(domain::Measure measure, double value);
[[nodiscard]] bool isMinutes(domain::Measure measure);
[[nodiscard]] QString measureWord(domain::Measure measure); ///< "Unique participants"
[[nodiscard]] QString measureMeaning(domain::Measure measure); ///< What it counts, in a sentence.

/// A cell that opens the rows behind a figure; nothing opens from zero.
[[nodiscard]] ReportCell figureCell(const QString& text, double value, FigureRequest request);
[[nodiscard]] ReportCell numberCell(const QString& text, double value);
[[nodiscard]] ReportCell wordCell(const QString& text, const QString& toolTip = {});

} // namespace mediane::ui
