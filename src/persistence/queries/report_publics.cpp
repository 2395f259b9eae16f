#include "persistence/queries/report_tables.h"
#include "persistence/queries/selected.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::DistrictRow;
using application::MonthRow;
using application::PublicCell;

namespace {

const std::string& publicsSql()
{
    static const std::string text = with({kParticipantAlone, kPublic},
        fmt::format(R"sql(
SELECT coalesce({}, 'nc') AS band, gender, qpv, sum(people)
FROM (SELECT age, gender, qpv, count(*) AS people FROM public GROUP BY age, gender, qpv) AS counted
GROUP BY band, gender, qpv ORDER BY band, gender, qpv)sql",
            kBandOfAge));
    return text;
}

const std::string& districtsSql()
{
    // Neighbourhoods first, by code; then those who live in none, in the order in which reports name them.
    static const std::string text = with({kParticipantAlone, kKnown, kPublic}, R"sql(
SELECT CASE WHEN district <> '' THEN district ELSE qpv END AS code, count(*),
    count(*) FILTER (WHERE gender = 'F'), count(*) FILTER (WHERE gender = 'M'),
    count(*) FILTER (WHERE person_id NOT IN (SELECT person_id FROM known)), sum(presences), sum(minutes),
    CASE WHEN district <> '' THEN 0 WHEN qpv = 'dans' THEN 1 WHEN qpv = 'hors' THEN 2
        WHEN qpv = 'a_confirmer' THEN 3 ELSE 4 END AS rank
FROM public GROUP BY code, rank ORDER BY rank, code)sql");
    return text;
}

constexpr std::string_view kMonths = R"sql(
SELECT CAST(substr(held_on, 1, 4) AS INTEGER), CAST(substr(held_on, 6, 2) AS INTEGER), count(*), sum(present)
FROM (SELECT s.held_on, (SELECT count(*) FROM attendance a
            WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot')) AS present
    FROM session s
    WHERE s.status = 'tenue' AND s.held_on BETWEEN $2 AND $3
        AND s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)) AS held
GROUP BY substr(held_on, 1, 4), substr(held_on, 6, 2) ORDER BY 1, 2)sql";

DistrictRow readDistrict(const sql::Statement& row)
{
    return {
        row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}

} // namespace

std::vector<PublicCell> publics(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = connection.prepare(publicsSql());
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to, std::nullopt);
    return collect(statement, [](const sql::Statement& row) {
        return PublicCell{row.text(0), row.text(1), row.text(2), row.integer(3)};
    });
}

std::vector<DistrictRow> districts(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = connection.prepare(districtsSql());
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to, std::nullopt);
    return collect(statement, readDistrict);
}

std::vector<MonthRow> months(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = connection.prepare(kMonths);
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to);
    return collect(statement, [](const sql::Statement& row) {
        return MonthRow{row.number(0), unsigned(row.number(1)), row.integer(2), row.integer(3)};
    });
}

} // namespace mediane::persistence
