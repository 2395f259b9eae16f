#include "persistence/queries/report_measures.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/indicator_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::IndicatorFigure;
using domain::Measure;

namespace {

std::vector<IndicatorFigure> readIndicators(sql::Connection& connection, domain::OperationId operation)
{
    static const std::string text = fmt::format(R"sql(
SELECT {}, i.id, coalesce(a.ref, '') FROM indicator i LEFT JOIN action a ON a.id = i.action_id
WHERE i.operation_id = $1 ORDER BY i.code, i.id)sql",
        columnsOf<IndicatorMapping>("i"));
    auto statement = connection.prepare(text);
    statement.bindAll(operation);
    return collect(statement, [](const sql::Statement& row) {
        constexpr int id = kWidth<IndicatorMapping>;
        IndicatorFigure figure;
        figure.id = row.get<domain::IndicatorId>(id);
        figure.facts = factsOf<IndicatorMapping>(row);
        figure.actionRef = row.text(id + 1);
        return figure;
    });
}

bool countsMarks(const IndicatorFigure& indicator)
{
    const auto measure = indicator.facts.measure;
    return measure == Measure::UniqueParticipants || measure == Measure::NewParticipants
        || measure == Measure::Participations || measure == Measure::ParticipantMinutes
        || measure == Measure::ParticipantHours;
}

/// Reads the marks of attendance, by far the longest part, only when an indicator needs them.
MeasureTable measuresFor(
    sql::Connection& connection, const Perimeter& perimeter, const std::vector<IndicatorFigure>& indicators)
{
    MeasureTable table;
    if (std::ranges::any_of(indicators, countsMarks)) table = countAttendance(connection, perimeter).measures;
    countTheRest(connection, perimeter, table);
    return table;
}

double figureOf(const IndicatorFigure& indicator, const MeasureTable& table)
{
    return table.figure(indicator.facts.measure, indicator.facts.action, indicator.facts.audience);
}

void judge(sql::Connection& connection, const Perimeter& perimeter, const MeasureTable& table,
    std::vector<IndicatorFigure>& indicators)
{
    if (indicators.empty()) return;
    auto row = connection.prepare("SELECT starts_on FROM operation WHERE id = $1");
    row.bindAll(perimeter.operation);
    const Date start = row.step() ? row.date(0) : perimeter.period.from;
    std::optional<MeasureTable> sinceStart;
    if (start != perimeter.period.from) {
        sinceStart = measuresFor(connection, {perimeter.operation, {start, perimeter.period.to}}, indicators);
    }
    for (auto& indicator : indicators) {
        indicator.achieved = figureOf(indicator, table);
        indicator.cumulated = figureOf(indicator, sinceStart ? *sinceStart : table);
    }
}

} // namespace

std::vector<IndicatorFigure> judgeIndicators(
    sql::Connection& connection, const Perimeter& perimeter, const MeasureTable& table)
{
    auto indicators = readIndicators(connection, perimeter.operation);
    judge(connection, perimeter, table, indicators);
    return indicators;
}

std::vector<IndicatorFigure> judgeIndicators(sql::Connection& connection, const Perimeter& perimeter)
{
    auto indicators = readIndicators(connection, perimeter.operation);
    judge(connection, perimeter, measuresFor(connection, perimeter, indicators), indicators);
    return indicators;
}

} // namespace mediane::persistence
