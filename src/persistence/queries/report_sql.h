#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/ids.h>

#include <initializer_list>
#include <string>
#include <string_view>

namespace mediane::persistence {

/// What a report is about. In every statement of reports $1 is the operation, $2 and $3 the first and last day.
struct Perimeter
{
    domain::OperationId operation{0};
    Period period;
};

/// One row a person and action: the counted presences of the perimeter. Read once, everything else comes from it.
inline constexpr std::string_view kPass = R"sql(pass AS MATERIALIZED (
    SELECT s.action_id, a.person_id, count(*) AS presences, sum(a.minutes) AS minutes, min(s.held_on) AS first_on
    FROM session s CROSS JOIN attendance a
    WHERE a.session_id = s.id AND s.status = 'tenue' AND a.state IN ('present', 'retard', 'parti_tot')
        AND s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
        AND s.held_on BETWEEN $2 AND $3
    GROUP BY s.action_id, a.person_id))sql";

/// One row a participant; needs `pass`.
inline constexpr std::string_view kParticipant = R"sql(participant AS MATERIALIZED (
    SELECT person_id, sum(presences) AS presences, sum(minutes) AS minutes, min(first_on) AS first_on
    FROM pass GROUP BY person_id))sql";

/// The same without `pass`, for one action ($4) or all of them ($4 is NULL).
inline constexpr std::string_view kParticipantAlone = R"sql(participant AS MATERIALIZED (
    SELECT a.person_id, count(*) AS presences, sum(a.minutes) AS minutes,
        min(s.held_on) AS first_on
    FROM session s CROSS JOIN attendance a
    WHERE a.session_id = s.id AND s.status = 'tenue' AND a.state IN ('present', 'retard', 'parti_tot')
        AND s.action_id IN (SELECT action_id FROM action_operation
            WHERE operation_id = $1 AND action_id = coalesce($4, action_id))
        AND s.held_on BETWEEN $2 AND $3
    GROUP BY a.person_id))sql";

/// Everybody who was counted somewhere before the period, whatever the action.
inline constexpr std::string_view kKnown = R"sql(known AS MATERIALIZED (
    SELECT DISTINCT a.person_id FROM session s CROSS JOIN attendance a
    WHERE a.session_id = s.id AND s.held_on < $2 AND s.status = 'tenue'
        AND a.state IN ('present', 'retard', 'parti_tot')))sql";

/// Participants with what breakdowns split them by: age in completed years at the first counted presence (from the year
/// alone when the birthday is not known), and the neighbourhood of those who live in one. Needs `participant`.
inline constexpr std::string_view kPublic = R"sql(public AS (
    SELECT w.person_id, w.presences, w.minutes, w.first_on, p.gender, p.occupation, p.qpv,
        CASE WHEN p.qpv = 'dans' THEN p.qpv_code ELSE '' END AS district,
        CASE WHEN p.birth_date IS NULL AND p.birth_year IS NOT NULL THEN 1 ELSE 0 END AS approximate,
        CAST(substr(w.first_on, 1, 4) AS INTEGER)
            - CASE WHEN p.birth_date IS NULL THEN p.birth_year ELSE CAST(substr(p.birth_date, 1, 4) AS INTEGER) END
            - CASE WHEN substr(w.first_on, 6) < substr(p.birth_date, 6) THEN 1 ELSE 0 END AS age
    FROM participant w JOIN person p ON p.id = w.person_id))sql";

/// The code of the age band of `age` in the operation's set; NULL when none holds it.
inline constexpr std::string_view kBandOfAge = R"sql((SELECT b.code FROM operation o
        JOIN age_band b ON b.band_set = o.age_band_set
        WHERE o.id = $1 AND age BETWEEN b.from_age AND coalesce(b.to_age, age)))sql";

/// "WITH" and its parts.
[[nodiscard]] inline std::string with(std::initializer_list<std::string_view> parts, std::string_view select)
{
    std::string sql = "WITH ";
    for (const auto part : parts) {
        if (sql.size() > 5) sql += ",\n";
        sql += part;
    }
    sql += "\n";
    sql += select;
    return sql;
}

} // namespace mediane::persistence
