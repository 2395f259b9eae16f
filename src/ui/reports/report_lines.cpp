#include "ui/reports/report_lines.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::FigureQuery;
using application::IndicatorFigure;
using domain::Measure;

namespace {

struct ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(ReportLines)
};

constexpr QChar kMinus = u'\u2212';

QString gapText(const IndicatorFigure& figure, double gap)
{
    const QString size = figureText(figure.facts.measure, std::abs(gap));
    return gap < 0 ? kMinus + size : gap > 0 ? u'+' + size : size;
}

/// What the indicator narrows: its action and its audience, under its name.
QString indicatorMeaning(const IndicatorFigure& figure)
{
    QStringList lines{measureWord(figure.facts.measure) + u". "_s + measureMeaning(figure.facts.measure)};
    if (!figure.actionRef.empty()) lines << ReportLines::tr("Action: %1").arg(toQt(figure.actionRef));
    return lines.join(u'\n');
}

FigureRequest indicatorRequest(const ReportReading& reading, const IndicatorFigure& figure, const Period& period)
{
    FigureQuery query{reading.figures.operation.id, period, figure.facts.measure, figure.facts.action};
    query.audience = figure.facts.audience;
    return {toQt(figure.facts.label), query};
}

ReportLine indicatorLine(const ReportReading& reading, const IndicatorFigure& figure)
{
    const Period period = reading.figures.period;
    const Measure measure = figure.facts.measure;
    ReportLine line;
    line.cells.push_back(wordCell(toQt(figure.facts.label), indicatorMeaning(figure)));
    const auto& target = figure.facts.target;
    line.cells.push_back(numberCell(target ? figureText(measure, *target) : u"–"_s, target.value_or(0)));
    line.cells.push_back(
        figureCell(figureText(measure, figure.achieved), figure.achieved, indicatorRequest(reading, figure, period)));
    const double gap = figure.achieved - target.value_or(0);
    line.cells.push_back(numberCell(target ? gapText(figure, gap) : u"–"_s, gap));
    ReportCell progress = numberCell(QString(), 0);
    if (target && *target > 0) {
        progress.share = figure.achieved / *target;
        progress.number = *progress.share;
        progress.text = percentText(std::llround(figure.achieved * 100), std::llround(*target * 100));
    }
    line.cells.push_back(progress);
    const Period sinceStart{std::min(reading.figures.operation.facts.start, period.to), period.to};
    line.cells.push_back(figureCell(
        figureText(measure, figure.cumulated), figure.cumulated, indicatorRequest(reading, figure, sinceStart)));
    return line;
}

/// The measures that tell actions apart.
constexpr std::array kByAction{Measure::SessionsHeld, Measure::SessionMinutes, Measure::UniqueParticipants,
    Measure::NewParticipants, Measure::Participations, Measure::ParticipantMinutes, Measure::AudienceReached,
    Measure::Passages, Measure::Entered, Measure::Completed, Measure::DroppedOut, Measure::DevicesHandedOver};

QString shortWord(Measure measure)
{
    using enum Measure;
    switch (measure) {
    case SessionsHeld: return ReportLines::tr("Sessions");
    case SessionMinutes:
    case SessionHours: return ReportLines::tr("Length");
    case UniqueParticipants: return ReportLines::tr("People");
    case NewParticipants: return ReportLines::tr("New");
    case Participations: return ReportLines::tr("Presences");
    case ParticipantMinutes:
    case ParticipantHours: return ReportLines::tr("Attended");
    case AudienceReached: return ReportLines::tr("Audience");
    case Passages: return ReportLines::tr("Visits");
    case Entered: return ReportLines::tr("Started");
    case Completed: return ReportLines::tr("Completed");
    case DroppedOut: return ReportLines::tr("Left");
    case DevicesHandedOver: return ReportLines::tr("Computers");
    case SessionsCancelled:
    case SessionsPlanned:
    case SessionsPostponed:
    case StaffMinutes:
    case HouseholdsEquipped: return measureWord(measure);
    }
    return {};
}

ReportLine measuresLine(const ReportReading& reading, const QString& name, const application::Measures& measures,
    std::optional<domain::ActionId> action)
{
    ReportLine line{{wordCell(name)}};
    for (const Measure measure : kByAction) {
        const FigureQuery query{reading.figures.operation.id, reading.figures.period, measure, action};
        const QString title = action ? u"%1 · %2"_s.arg(measureWord(measure), name) : measureWord(measure);
        line.cells.push_back(figureCell(
            measureText(measure, measures[measure]), static_cast<double>(measures[measure]), {title, query}));
    }
    return line;
}

} // namespace

ReportColumns indicatorColumns()
{
    return {{ReportLines::tr("Indicator"), ReportLines::tr("Target"), ReportLines::tr("Achieved"),
                ReportLines::tr("Gap"), ReportLines::tr("Progress"), ReportLines::tr("Since the start")},
        {{}, ReportLines::tr("What was promised to the funder"), ReportLines::tr("Over the period"),
            ReportLines::tr("Achieved minus target"), ReportLines::tr("Achieved out of the target"),
            ReportLines::tr("From the start of the operation to the end of the period")}};
}

std::vector<ReportLine> indicatorLines(const ReportReading& reading)
{
    std::vector<ReportLine> lines;
    for (const IndicatorFigure& figure : reading.figures.indicators)
        lines.push_back(indicatorLine(reading, figure));
    return lines;
}

ReportColumns actionColumns()
{
    ReportColumns columns{{ReportLines::tr("Action")}, {{}}};
    for (const Measure measure : kByAction) {
        columns.titles << shortWord(measure);
        columns.meanings << measureWord(measure) + u". "_s + measureMeaning(measure);
    }
    return columns;
}

std::vector<ReportLine> actionLines(const ReportReading& reading)
{
    std::vector<ReportLine> lines;
    for (const auto& action : reading.figures.actions)
        lines.push_back(measuresLine(reading, toQt(action.name), action.measures, action.action));
    lines.push_back(measuresLine(reading, ReportLines::tr("Whole operation"), reading.figures.total, std::nullopt));
    return lines;
}

} // namespace mediane::ui
