#include "persistence/queries/report_measures.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::BreakdownLine;
using application::Breakdowns;
using domain::ActionId;
using domain::Measure;

namespace {

/// One statement, so that the marks are read once: sections "measures" (of an action, or NULL) and one a dimension.
const std::string& attendanceSql()
{
    static const std::string text = with({kPass, kParticipant, kKnown, kPublic,
                                             fmt::format(R"sql(cell AS MATERIALIZED (
    SELECT gender, occupation, qpv, district, people, approximate, coalesce({}, 'nc') AS band
    FROM (SELECT gender, occupation, qpv, district, age, count(*) AS people, sum(approximate) AS approximate
        FROM public GROUP BY gender, occupation, qpv, district, age)))sql",
                                                 kBandOfAge)},
        R"sql(
SELECT 'measures' AS section, action_id AS scope, '' AS code, count(*),
    count(*) FILTER (WHERE person_id NOT IN (SELECT person_id FROM known)), sum(presences), sum(minutes)
FROM pass GROUP BY action_id
UNION ALL SELECT 'measures', NULL, '', count(*),
    count(*) FILTER (WHERE person_id NOT IN (SELECT person_id FROM known)), coalesce(sum(presences), 0),
    coalesce(sum(minutes), 0)
FROM participant
UNION ALL SELECT 'approximate', NULL, '', coalesce(sum(approximate), 0), 0, 0, 0 FROM cell
UNION ALL SELECT 'genre', NULL, gender, sum(people), 0, 0, 0 FROM cell GROUP BY gender
UNION ALL SELECT 'tranche_age', NULL, band, sum(people),
    coalesce((SELECT b.position FROM operation o JOIN age_band b ON b.band_set = o.age_band_set
        WHERE o.id = $1 AND b.code = band), 1000000), 0, 0
FROM cell GROUP BY band
UNION ALL SELECT 'qpv', NULL, qpv, sum(people), 0, 0, 0 FROM cell GROUP BY qpv
UNION ALL SELECT 'statut', NULL, occupation, sum(people), 0, 0, 0 FROM cell GROUP BY occupation
UNION ALL SELECT 'code_qpv', NULL, district, sum(people), 0, 0, 0 FROM cell WHERE district <> '' GROUP BY district)sql");
    return text;
}

void readMeasures(sql::Statement& row, MeasureTable& table)
{
    auto& measures = table.of(row.get<std::optional<ActionId>>(1));
    measures[Measure::UniqueParticipants] = row.integer(3);
    measures[Measure::NewParticipants] = row.integer(4);
    measures[Measure::Participations] = row.integer(5);
    measures[Measure::ParticipantMinutes] = row.integer(6);
}

/// Lines in the order in which lists show the values of `E`.
template <class E>
void sortByCode(std::vector<BreakdownLine>& lines)
{
    const auto rank = [](const BreakdownLine& line) { return domain::fromCode<E>(line.code); };
    std::ranges::sort(lines, {}, rank);
}

void sortLines(Breakdowns& breakdowns)
{
    sortByCode<domain::Gender>(breakdowns.gender);
    sortByCode<domain::QpvSituation>(breakdowns.qpv);
    sortByCode<domain::Occupation>(breakdowns.occupation);
    std::ranges::sort(breakdowns.qpvCode, {}, &BreakdownLine::code);
}

} // namespace

AttendanceFigures countAttendance(sql::Connection& connection, const Perimeter& perimeter)
{
    AttendanceFigures figures;
    auto& breakdowns = figures.breakdowns;
    std::vector<std::pair<std::int64_t, BreakdownLine>> bands;
    auto statement = connection.prepare(attendanceSql());
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to);
    while (statement.step()) {
        const auto section = statement.textView(0);
        BreakdownLine line{statement.text(2), statement.integer(3)};
        if (section == "measures")
            readMeasures(statement, figures.measures);
        else if (section == "approximate")
            breakdowns.approximateAges = line.count;
        else if (section == "genre")
            breakdowns.gender.push_back(std::move(line));
        else if (section == "tranche_age")
            bands.emplace_back(statement.integer(4), std::move(line));
        else if (section == "qpv")
            breakdowns.qpv.push_back(std::move(line));
        else if (section == "statut")
            breakdowns.occupation.push_back(std::move(line));
        else
            breakdowns.qpvCode.push_back(std::move(line));
    }
    std::ranges::sort(bands, {}, &decltype(bands)::value_type::first);
    for (auto& band : bands)
        breakdowns.ageBand.push_back(std::move(band.second));
    sortLines(breakdowns);
    return figures;
}

} // namespace mediane::persistence
