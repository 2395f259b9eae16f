#include "persistence/queries/report_audit.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Severity;

namespace {

/// A time of day kept as minutes, as "09:05".
std::string clockText(std::string_view minutes)
{
    return fmt::format("CASE WHEN {0} < 600 THEN '0' ELSE '' END || CAST({0} / 60 AS TEXT) || ':' || "
                       "CASE WHEN {0} % 60 < 10 THEN '0' ELSE '' END || CAST({0} % 60 AS TEXT)",
        minutes);
}

std::string session(std::string_view detail, std::string_view where)
{
    return fmt::format(
        "SELECT 'session' AS kind, s.id, s.ref, {} AS detail FROM session s JOIN operation o ON o.id = $1 "
        "WHERE {} AND {}",
        detail, kInPerimeter, where);
}

constexpr std::string_view kOutsideDates = R"sql(
s.status IN ('planifiee', 'tenue') AND NOT s.held_on BETWEEN o.starts_on AND o.ends_on)sql";

constexpr std::string_view kNobody = R"sql(
s.status = 'tenue' AND s.held_with_nobody = 0
    AND NOT EXISTS (SELECT 1 FROM attendance a
        WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot'))
    AND NOT EXISTS (SELECT 1 FROM headcount h
        WHERE h.session_id = s.id AND h.dimension = 'total' AND h.people > 0))sql";

constexpr std::string_view kNotRecorded = R"sql(
s.held_on < $4 AND (s.status = 'planifiee' OR (s.status = 'tenue' AND s.sheet <> 'valide')))sql";

// Longer than ten hours, or through midday without a break (noon to 14:00).
constexpr std::string_view kImpossibleTimes = R"sql(
s.status IN ('planifiee', 'tenue')
    AND (s.ends_at <= s.starts_at OR s.ends_at - s.starts_at > 600 OR (s.starts_at < 720 AND s.ends_at > 840)))sql";

// Zeller's congruence: 1 is Sunday; January and February belong to the year before.
constexpr std::string_view kClosedDay = R"sql(
s.status IN ('planifiee', 'tenue') AND ($5 LIKE '%|' || s.held_on || '|%' OR (SELECT
    (d + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7 FROM (SELECT
        CAST(substr(s.held_on, 9, 2) AS INTEGER) AS d,
        CAST(substr(s.held_on, 6, 2) AS INTEGER) + CASE WHEN substr(s.held_on, 6, 2) < '03' THEN 12 ELSE 0 END AS m,
        CAST(substr(s.held_on, 1, 4) AS INTEGER) - CASE WHEN substr(s.held_on, 6, 2) < '03' THEN 1 ELSE 0 END AS y)
    AS day) = 1))sql";

// People counted without names were there too.
constexpr std::string_view kCrowded = R"sql(
SELECT 'session' AS kind, id, ref, CAST(present AS TEXT) || '/' || CAST(capacity AS TEXT) AS detail
FROM (SELECT s.id, s.ref, l.capacity,
        (SELECT count(*) FROM attendance a
            WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot'))
        + coalesce((SELECT h.people FROM headcount h WHERE h.session_id = s.id AND h.dimension = 'total'), 0) AS present
    FROM session s JOIN place l ON l.id = s.place_id
    WHERE s.status = 'tenue' AND l.capacity IS NOT NULL AND {}) AS filled
WHERE present > capacity)sql";

constexpr std::string_view kTwoFunds = R"sql(
SELECT 'session' AS kind, s.id, s.ref, t.ref AS detail
FROM operation o JOIN action_operation x ON x.operation_id = o.id JOIN action_operation y ON y.action_id = x.action_id
    JOIN operation t ON t.id = y.operation_id JOIN session s ON s.action_id = x.action_id
WHERE o.id = $1 AND o.eu_exclusive = 1 AND t.id <> o.id AND t.eu_exclusive = 1 AND s.status = 'tenue'
    AND s.held_on BETWEEN $2 AND $3 AND s.held_on BETWEEN t.starts_on AND t.ends_on)sql";

// In the order of a member's day, a session that starts before an earlier one ends; one of the two is the operation's.
constexpr std::string_view kStaffTwice = R"sql(
SELECT DISTINCT 'staff' AS kind, f.id, f.ref, d.held_on AS detail
FROM (SELECT t.staff_id, t.held_on, t.starts_at, t.ours,
        max(t.ends_at) OVER earlier AS any_ends_at, max(CASE WHEN t.ours THEN t.ends_at END) OVER earlier AS our_ends_at
    FROM (SELECT x.staff_id, s.id, s.held_on, s.starts_at, s.ends_at,
            s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1) AS ours
        FROM session s CROSS JOIN session_staff x
        WHERE s.held_on BETWEEN $2 AND $3 AND s.status IN ('planifiee', 'tenue') AND x.session_id = s.id) AS t
    WINDOW earlier AS (PARTITION BY t.staff_id, t.held_on ORDER BY t.starts_at, t.id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS d
    JOIN staff f ON f.id = d.staff_id
WHERE (d.ours AND d.any_ends_at > d.starts_at) OR d.our_ends_at > d.starts_at)sql";

} // namespace

const std::vector<AuditCheck>& sessionChecks()
{
    using enum Severity;
    static const std::vector<AuditCheck> checks{
        {"S01", Blocking, session("s.held_on", kOutsideDates)},
        {"S02", Blocking, session("s.held_on", kNobody)},
        {"S03", Blocking, session("s.held_on", kNotRecorded)},
        {"S10", Blocking,
            session(
                fmt::format("s.held_on || ' ' || {} || '–' || {}", clockText("s.starts_at"), clockText("s.ends_at")),
                kImpossibleTimes)},
        {"S13", Warning, fmt::format(kCrowded, kInPerimeter)},
        {"S14", Warning, session("s.held_on", kClosedDay)},
        {"D01", Blocking, std::string(kTwoFunds)},
        {"T01", Blocking, std::string(kStaffTwice)},
    };
    return checks;
}

} // namespace mediane::persistence
