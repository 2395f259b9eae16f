#include "persistence/queries/report_audit.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Severity;

namespace {

// Margins of a headcount that exceed its total, and promises that count one public twice.
constexpr std::string_view kDoNotAddUp = R"sql(
SELECT 'session' AS kind, s.id, s.ref, CAST(sum(h.people) AS TEXT) || '/' || CAST(t.people AS TEXT) AS detail
FROM session s JOIN headcount h ON h.session_id = s.id JOIN headcount t ON t.session_id = s.id
WHERE s.status = 'tenue' AND {} AND h.dimension <> 'total' AND t.dimension = 'total'
GROUP BY s.id, s.ref, h.dimension, t.people HAVING sum(h.people) > t.people
UNION ALL SELECT 'indicator', j.id, j.code, i.code
FROM indicator i JOIN indicator j ON j.operation_id = i.operation_id AND j.measure = i.measure
    AND j.audience = i.audience AND coalesce(j.action_id, 0) = coalesce(i.action_id, 0) AND i.id < j.id
WHERE i.operation_id = $1)sql";

constexpr std::string_view kKeptTooLong = R"sql(
SELECT 'operation' AS kind, id, ref, keep_until AS detail FROM operation WHERE id = $1 AND keep_until < $4)sql";

// Small figures are equal by chance: from 20 on, equality is worth a question.
constexpr std::string_view kSameFigure = R"sql(
SELECT 'action' AS kind, a.id, a.ref, CAST(x.value AS TEXT) || '/' || b.ref AS detail
FROM figure x JOIN figure y ON y.what = x.what AND y.value = x.value AND x.action_id < y.action_id
    JOIN action a ON a.id = x.action_id JOIN action b ON b.id = y.action_id
WHERE x.value >= 20)sql";

constexpr std::string_view kFigures = R"sql(figure AS MATERIALIZED (
    SELECT s.action_id, 'sessions' AS what, count(*) AS value FROM session s
    WHERE s.status = 'tenue' AND {0} GROUP BY s.action_id
    UNION ALL SELECT s.action_id, h.unit || ' ' || h.dimension || ' ' || h.category, sum(h.people)
    FROM session s JOIN headcount h ON h.session_id = s.id
    WHERE s.status = 'tenue' AND {0} AND h.dimension IN ('total', 'public')
    GROUP BY s.action_id, h.unit, h.dimension, h.category))sql";

} // namespace

const std::vector<AuditCheck>& figureChecks()
{
    using enum Severity;
    static const std::string figures = fmt::format(kFigures, kInPerimeter);
    static const std::vector<AuditCheck> checks{
        {"I01", Blocking, fmt::format(kDoNotAddUp, kInPerimeter)},
        {"I07", Blocking, std::string(kKeptTooLong)},
        {"I08", Warning, std::string(kSameFigure), figures},
    };
    return checks;
}

} // namespace mediane::persistence
