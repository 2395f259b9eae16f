#include "persistence/queries/report_audit.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Severity;

namespace {

// A cycle whose first counted session is not earlier than somebody's entry needs no closer look.
constexpr std::string_view kBeginnings = R"sql(beginning AS MATERIALIZED (
    SELECT s.cycle_id, min(s.held_on) AS first_on FROM session s
    WHERE s.cycle_id IS NOT NULL AND s.status = 'tenue' AND {}
    GROUP BY s.cycle_id))sql";

constexpr std::string_view kBeforeEntry = R"sql(
SELECT 'enrolment' AS kind, id, ref, seen_on || '/' || entered_on AS detail
FROM (SELECT e.id, e.ref, e.entered_on, (SELECT min(s.held_on) FROM session s CROSS JOIN attendance a
        WHERE s.cycle_id = e.cycle_id AND s.status = 'tenue' AND s.held_on < e.entered_on AND {}
            AND a.session_id = s.id AND a.person_id = e.person_id
            AND a.state IN ('present', 'retard', 'parti_tot')) AS seen_on
    FROM beginning b JOIN enrolment e ON e.cycle_id = b.cycle_id
    WHERE b.first_on < e.entered_on) AS early
WHERE seen_on IS NOT NULL)sql";

// Two presences decide; more are not read.
constexpr std::string_view kHardlyCame = R"sql(
SELECT 'enrolment' AS kind, id, ref, CAST(presences AS TEXT) AS detail
FROM (SELECT e.id, e.ref, (SELECT count(*) FROM (SELECT 1 FROM session s CROSS JOIN attendance a
            WHERE s.cycle_id = e.cycle_id AND s.status = 'tenue' AND a.session_id = s.id
                AND a.person_id = e.person_id AND a.minutes > 0 AND a.state IN ('present', 'retard', 'parti_tot')
            LIMIT 2) AS counted) AS presences
    FROM action_operation o JOIN cycle c ON c.action_id = o.action_id JOIN enrolment e ON e.cycle_id = c.id
    WHERE o.operation_id = $1 AND e.status = 'termine' AND e.left_on BETWEEN $2 AND $3) AS completed
WHERE presences < 2)sql";

// Enrolments that took somebody into two ESF operations at the same time, in different cycles.
constexpr std::string_view kTwoEsf = R"sql(
SELECT DISTINCT 'enrolment' AS kind, e.id, e.ref, t.ref AS detail
FROM operation o JOIN action_operation x ON x.operation_id = o.id JOIN cycle c ON c.action_id = x.action_id
    JOIN enrolment e ON e.cycle_id = c.id JOIN enrolment f ON f.person_id = e.person_id AND f.id <> e.id
    JOIN cycle d ON d.id = f.cycle_id JOIN action_operation y ON y.action_id = d.action_id
    JOIN operation t ON t.id = y.operation_id
WHERE o.id = $1 AND o.kind = 'fse' AND t.kind = 'fse' AND t.id <> o.id
    AND e.status IN ('confirme', 'termine', 'abandon') AND f.status IN ('confirme', 'termine', 'abandon')
    AND e.entered_on <= $3 AND coalesce(e.left_on, $3) >= $2
    AND f.entered_on <= coalesce(e.left_on, $3) AND coalesce(f.left_on, e.entered_on) >= e.entered_on)sql";

} // namespace

const std::vector<AuditCheck>& enrolmentChecks()
{
    using enum Severity;
    static const std::string beginnings = fmt::format(kBeginnings, kInPerimeter);
    static const std::vector<AuditCheck> checks{
        {"P03", Blocking, fmt::format(kBeforeEntry, kInPerimeter), beginnings},
        {"P15", Warning, std::string(kHardlyCame)},
        {"D04", Warning, std::string(kTwoEsf)},
    };
    return checks;
}

} // namespace mediane::persistence
