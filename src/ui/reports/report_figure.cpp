#include "ui/reports/report_figure.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/words.h>

#include <QLocale>

#include <cmath>

namespace mediane::ui {

using domain::Measure;

namespace {

constexpr double kHalfCent = 0.005; // Figures have two decimals at most.

} // namespace

bool isMinutes(Measure measure)
{
    return measure == Measure::ParticipantMinutes || measure == Measure::SessionMinutes
        || measure == Measure::StaffMinutes;
}

QString measureText(Measure measure, std::int64_t value)
{
    return isMinutes(measure) ? hoursText(value) : numberText(value);
}

QString figureText(Measure measure, double value)
{
    const bool whole = std::abs(value - std::round(value)) < kHalfCent;
    if (whole || isMinutes(measure)) return measureText(measure, std::llround(value));
    return QLocale().toString(value, 'f', 2);
}

QString measureWord(Measure measure) { return toQt(reporting::measureName(printing::QtTranslator(), measure)); }

QString measureMeaning(Measure measure)
{
    return toQt(reporting::measureDefinition(printing::QtTranslator(), measure));
}

ReportCell figureCell(const QString& text, double value, FigureRequest request)
{
    ReportCell cell{text, value};
    if (value > 0) cell.request = std::move(request);
    return cell;
}

ReportCell numberCell(const QString& text, double value) { return {text, value}; }

ReportCell wordCell(const QString& text, const QString& toolTip) { return {text, 0, {}, {}, toolTip}; }

} // namespace mediane::ui
