#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

#include <cmath>

namespace mediane::reporting {

using application::IndicatorFigure;
using domain::Measure;

namespace {

bool isMinutes(Measure measure)
{
    return measure == Measure::ParticipantMinutes || measure == Measure::SessionMinutes
        || measure == Measure::StaffMinutes;
}

bool isHours(Measure measure) { return measure == Measure::ParticipantHours || measure == Measure::SessionHours; }

bool isWhole(double value) { return std::abs(value - std::round(value)) < 0.005; }

Cell targetCell(const IndicatorFigure& indicator)
{
    if (!indicator.facts.target) return NotCollected{};
    const double target = *indicator.facts.target;
    if (!isWhole(target) && !isMinutes(indicator.facts.measure)) return Decimal{target, 2};
    return figureCell(indicator.facts.measure, target);
}

Cell gapCell(const IndicatorFigure& indicator, double achieved)
{
    if (!indicator.facts.target) return NotApplicable{};
    const double gap = achieved - *indicator.facts.target;
    if (!isWhole(gap) && !isMinutes(indicator.facts.measure)) return Decimal{gap, 2};
    return figureCell(indicator.facts.measure, gap);
}

Cell rateCell(const IndicatorFigure& indicator, double achieved)
{
    if (!indicator.facts.target) return NotApplicable{};
    const double target = *indicator.facts.target;
    const int digits = isHours(indicator.facts.measure) || !isWhole(target) ? 2 : 0;
    const double scale = digits == 0 ? 1 : 100;
    return Ratio{std::llround(achieved * scale), std::llround(target * scale), digits};
}

/// What the indicator counts, with the action and the audience that narrow it.
std::string definitionOf(const ReportSource& source, const IndicatorFigure& indicator)
{
    std::string text = measureDefinition(source.words, indicator.facts.measure);
    if (!indicator.actionRef.empty())
        text += " " + filled(source.text(MD_TR("Report", "Action: %1.")), {indicator.actionRef});
    if (!indicator.facts.audience.empty())
        text += " "
            + filled(
                source.text(MD_TR("Report", "Audience: %1.")), {audienceName(source.words, indicator.facts.audience)});
    return text;
}

} // namespace

Cell figureCell(Measure measure, double value)
{
    if (isHours(measure)) return Decimal{value, 2};
    if (isMinutes(measure)) return Minutes{std::llround(value)};
    return Cell{static_cast<std::int64_t>(std::llround(value))};
}

Table indicatorTable(const ReportSource& source)
{
    Table table{"A1", source.text(MD_TR("Report", "Indicators, with their definitions")),
        {column("code", source.text(MD_TR("Report", "Code"))),
            column("libelle", source.text(MD_TR("Report", "Indicator"))),
            column("type", source.text(MD_TR("Report", "Type"))), column("unite", source.text(MD_TR("Report", "Unit"))),
            column("definition", source.text(MD_TR("Report", "Definition"))),
            column("cible", source.text(MD_TR("Report", "Target")), ColumnType::Integer),
            column("realise_periode", source.text(MD_TR("Report", "Achieved in the period")), ColumnType::Integer),
            column("realise_cumule", source.text(MD_TR("Report", "Achieved since the start")), ColumnType::Integer),
            column("ecart", source.text(MD_TR("Report", "Gap")), ColumnType::Integer),
            column("taux", source.text(MD_TR("Report", "Rate (n/N)")), ColumnType::Percent),
            column("source_preuve", source.text(MD_TR("Report", "Evidence"))),
            column("commentaire", source.text(MD_TR("Report", "Comment")))}};
    for (const IndicatorFigure& indicator : source.figures().indicators) {
        const Measure measure = indicator.facts.measure;
        table.rows.push_back(
            {{indicator.facts.code, indicator.facts.label, NotCollected{}, measureUnit(source.words, measure),
                definitionOf(source, indicator), targetCell(indicator), figureCell(measure, indicator.achieved),
                figureCell(measure, indicator.cumulated), gapCell(indicator, indicator.cumulated),
                rateCell(indicator, indicator.cumulated), NotCollected{}, NotCollected{}}});
    }
    table.notes.push_back(source.text(MD_TR("Report",
        "Achieved since the start is computed from the start of the operation to the end of the period; it is not the "
        "sum of the periods. Gap and rate compare it to the target.")));
    table.whenEmpty = source.text(MD_TR("Report", "No indicator is defined for this operation."));
    return table;
}

Table commitmentTable(const ReportSource& source)
{
    Table table{"C5", source.text(MD_TR("Report", "Indicators of the application")),
        {column("libelle", source.text(MD_TR("Report", "Indicator"))),
            column("objectif", source.text(MD_TR("Report", "Target")), ColumnType::Integer),
            column("realise", source.text(MD_TR("Report", "Achieved")), ColumnType::Integer),
            column("ecart", source.text(MD_TR("Report", "Gap")), ColumnType::Integer),
            column("taux", source.text(MD_TR("Report", "Rate (n/N)")), ColumnType::Percent),
            column("explication", source.text(MD_TR("Report", "Explanation")))}};
    for (const IndicatorFigure& indicator : source.figures().indicators)
        table.rows.push_back({{indicator.facts.code + " · " + indicator.facts.label, targetCell(indicator),
            figureCell(indicator.facts.measure, indicator.achieved), gapCell(indicator, indicator.achieved),
            rateCell(indicator, indicator.achieved), NotCollected{}}});
    table.notes.push_back(
        source.text(MD_TR("Report", "A gap of more than 20% must be explained in the final report.")));
    table.whenEmpty = source.text(MD_TR("Report", "No indicator is defined for this operation."));
    return table;
}

} // namespace mediane::reporting
