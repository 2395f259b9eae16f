#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mediane::reporting {

using application::Measures;
using domain::Measure;

namespace {

constexpr std::size_t kMostMonths = 24; // Beyond, the activity is shown by year.

/// The measures that tables show: lengths of time in hours.
constexpr std::array kShown{Measure::UniqueParticipants, Measure::NewParticipants, Measure::Participations,
    Measure::ParticipantMinutes, Measure::AudienceReached, Measure::Passages, Measure::SessionsHeld,
    Measure::SessionsCancelled, Measure::SessionsPlanned, Measure::SessionsPostponed, Measure::SessionMinutes,
    Measure::StaffMinutes, Measure::Entered, Measure::Completed, Measure::DroppedOut, Measure::DevicesHandedOver,
    Measure::HouseholdsEquipped};

/// The code under which a table gives a measure: hours are called hours.
std::string columnCode(Measure measure)
{
    std::string code(domain::code(measure));
    if (code.starts_with("minutes_")) code.replace(0, 8, "heures_");
    return code;
}

ColumnType typeOf(Measure measure)
{
    return std::holds_alternative<Minutes>(figureCell(measure, 0)) ? ColumnType::Minutes : ColumnType::Integer;
}

Cell cellOf(const Measures& measures, Measure measure)
{
    return figureCell(measure, static_cast<double>(measures[measure]));
}

std::int64_t countOf(const std::vector<application::BreakdownLine>& lines, std::string_view code)
{
    const auto line = std::ranges::find(lines, code, &application::BreakdownLine::code);
    return line == lines.end() ? 0 : line->count;
}

Ratio completionRate(const Measures& total)
{
    return {total[Measure::Completed], total[Measure::Completed] + total[Measure::DroppedOut]};
}

std::int64_t sessionsForeseen(const Measures& total)
{
    // A postponed session counts through the one that replaces it.
    return total[Measure::SessionsPlanned] + total[Measure::SessionsHeld] + total[Measure::SessionsCancelled];
}

} // namespace

KeyFigures keyFigures(const ReportSource& source)
{
    const Measures& total = source.figures().total;
    const auto number = [&total](Measure measure) { return readable(cellOf(total, measure)); };
    const auto figure = [&](Measure measure, std::string detail) {
        return KeyFigure{
            columnCode(measure), measureName(source.words, measure), cellOf(total, measure), std::move(detail)};
    };
    KeyFigures group;
    group.figures = {
        figure(Measure::UniqueParticipants,
            filled(source.text(MD_TR("Report", "of whom new: %1")), {number(Measure::NewParticipants)})),
        figure(Measure::Participations,
            filled(source.text(MD_TR("Report", "%1 attended")), {number(Measure::ParticipantMinutes)})),
        figure(Measure::SessionsHeld,
            filled(source.text(MD_TR("Report", "%1 of sessions")), {number(Measure::SessionMinutes)})),
    };
    if (total[Measure::AudienceReached] + total[Measure::Passages] > 0)
        group.figures.push_back(figure(Measure::AudienceReached,
            filled(source.text(MD_TR("Report", "and visits: %1")), {number(Measure::Passages)})));
    if (total[Measure::Entered] > 0)
        group.figures.push_back(figure(Measure::Completed,
            filled(source.text(MD_TR("Report", "completion rate: %1")), {readable(Cell{completionRate(total)})})));
    if (total[Measure::DevicesHandedOver] > 0)
        group.figures.push_back(figure(Measure::DevicesHandedOver,
            filled(source.text(MD_TR("Report", "households equipped: %1")), {number(Measure::HouseholdsEquipped)})));
    return group;
}

Table measureTable(const ReportSource& source)
{
    const auto& figures = source.figures();
    Table table{"M1", source.text(MD_TR("Report", "Measures of the operation")),
        {column("mesure", source.text(MD_TR("Report", "Code"))),
            column("libelle", source.text(MD_TR("Report", "Measure"))),
            column("valeur", source.text(MD_TR("Report", "Value")), ColumnType::Decimal),
            column("definition", source.text(MD_TR("Report", "Definition")))}};
    // People find the definitions of all measures at the end of the document.
    table.columns.front().forMachines = true;
    table.columns.back().forMachines = true;
    for (const Measure measure : kShown)
        table.rows.push_back({{columnCode(measure), measureName(source.words, measure), cellOf(figures.total, measure),
            measureDefinition(source.words, measure)}});
    const auto add = [&table](const char* code, std::string name, Cell value, std::string definition) {
        table.rows.push_back({{code, std::move(name), std::move(value), std::move(definition)}});
    };
    add("seances_prevues", source.text(MD_TR("Measure", "Sessions foreseen")), sessionsForeseen(figures.total),
        source.text(MD_TR("MeasureDefinition", "Sessions still planned, held and cancelled.")));
    add("taux_completion", source.text(MD_TR("Measure", "Completion rate")), completionRate(figures.total),
        source.text(MD_TR("MeasureDefinition",
            "Enrolments completed, out of those completed or dropped; those still under way are left out.")));
    add("part_qpv", source.text(MD_TR("Measure", "Share living in a priority neighbourhood (QPV)")),
        Ratio{countOf(figures.breakdowns.qpv, "dans"), figures.total[Measure::UniqueParticipants]},
        source.text(MD_TR("MeasureDefinition",
            "Unique participants living in a priority neighbourhood, out of all; unknown and to be confirmed count in "
            "the whole.")));
    return table;
}

Table actionTable(const ReportSource& source)
{
    Table table{"M2", source.text(MD_TR("Report", "Measures by action")),
        {column("action", source.text(MD_TR("Report", "Ref."))),
            column("nom", source.text(MD_TR("Report", "Action")))}};
    constexpr std::array kByAction{Measure::SessionsHeld, Measure::SessionsCancelled, Measure::SessionMinutes,
        Measure::UniqueParticipants, Measure::NewParticipants, Measure::Participations, Measure::ParticipantMinutes,
        Measure::AudienceReached, Measure::Passages, Measure::Entered, Measure::Completed, Measure::DroppedOut,
        Measure::DevicesHandedOver};
    for (const Measure measure : kByAction)
        table.columns.push_back(column(columnCode(measure), measureName(source.words, measure), typeOf(measure)));
    const auto add = [&](std::string ref, std::string name, const Measures& measures, RowKind kind) {
        Row row{{std::move(ref), std::move(name)}, kind};
        for (const Measure measure : kByAction)
            row.cells.push_back(cellOf(measures, measure));
        table.rows.push_back(std::move(row));
    };
    for (const application::ActionFigures& action : source.figures().actions)
        add(action.ref, action.name, action.measures, RowKind::Normal);
    add(source.text(MD_TR("Report", "Total")), source.text(MD_TR("Report", "whole operation")), source.figures().total,
        RowKind::Total);
    table.notes.push_back(overlapNote(source.words));
    return table;
}

Table periodTable(const ReportSource& source)
{
    const auto& months = source.data.months;
    const bool byYear = months.size() > kMostMonths;
    Table table{"M3",
        byYear ? source.text(MD_TR("Report", "Activity by year")) : source.text(MD_TR("Report", "Activity by month")),
        {column("periode", byYear ? source.text(MD_TR("Report", "Year")) : source.text(MD_TR("Report", "Month"))),
            column("seances_tenues", source.text(MD_TR("Measure", "Sessions held")), ColumnType::Integer),
            column("participations", source.text(MD_TR("Measure", "Participations")), ColumnType::Integer)}};
    for (const application::MonthRow& month : months) {
        std::string name = byYear ? std::to_string(month.year) : fmt::format("{}-{:02}", month.year, month.month);
        if (!table.rows.empty() && table.rows.back().cells[0] == Cell{name}) {
            // Sessions and presences add up over time, as people do not.
            std::get<std::int64_t>(table.rows.back().cells[1]) += month.sessions;
            std::get<std::int64_t>(table.rows.back().cells[2]) += month.participations;
        } else {
            table.rows.push_back({{std::move(name), month.sessions, month.participations}});
        }
    }
    table.whenEmpty = source.text(MD_TR("Report", "No session was held in the period."));
    return table;
}

Table activityTable(const ReportSource& source)
{
    const Measures& total = source.figures().total;
    Table table{"C4", source.text(MD_TR("Report", "Activity")),
        {column("seances_prevues", source.text(MD_TR("Measure", "Sessions foreseen")), ColumnType::Integer),
            column("tenues", source.text(MD_TR("Report", "held")), ColumnType::Integer),
            column("annulees", source.text(MD_TR("Report", "cancelled")), ColumnType::Integer),
            column("heures_seances", source.text(MD_TR("Measure", "Session hours")), ColumnType::Minutes),
            column("participations", source.text(MD_TR("Measure", "Participations")), ColumnType::Integer),
            column("moyenne_par_seance", source.text(MD_TR("Report", "Average by session (n/N)")), ColumnType::Percent),
            column("benevoles", source.text(MD_TR("Report", "Volunteers")), ColumnType::Integer),
            column("heures_benevoles", source.text(MD_TR("Report", "Volunteer hours")), ColumnType::Minutes),
            column("partenaires", source.text(MD_TR("Report", "Partners")), ColumnType::Integer)}};
    const std::int64_t held = total[Measure::SessionsHeld];
    const std::int64_t participations = total[Measure::Participations];
    Cell average = fmt::format("s.o. ({}/0)", participations);
    if (held > 0)
        average = fmt::format("{} ({}/{})",
            readable(Cell{Decimal{static_cast<double>(participations) / static_cast<double>(held), 1}}), participations,
            held);
    table.rows.push_back({{sessionsForeseen(total), held, total[Measure::SessionsCancelled],
        Minutes{total[Measure::SessionMinutes]}, participations, average, NotCollected{}, NotCollected{},
        static_cast<std::int64_t>(source.figures().operation.partners.size())}});
    return table;
}

} // namespace mediane::reporting
