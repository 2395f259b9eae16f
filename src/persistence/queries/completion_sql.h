#pragma once

#include <string_view>

namespace mediane::persistence {

/// Positions that somebody attended in the held sessions of the cycles of `wanted(cycle_id)`, make-ups included, each
/// once; a session without position counts as one (a negative number). Gives cycle_id, person_id, position.
inline constexpr std::string_view kAttended = R"sql(attended AS MATERIALIZED (
    SELECT s.cycle_id, a.person_id, coalesce(s.position, -s.id) AS position
    FROM wanted w CROSS JOIN session s CROSS JOIN attendance a
    WHERE s.cycle_id = w.cycle_id AND s.status = 'tenue' AND a.session_id = s.id
        AND a.state IN ('present', 'retard', 'parti_tot')
    UNION
    SELECT (SELECT m.cycle_id FROM session m WHERE m.id = a.makes_up_id), a.person_id,
        (SELECT coalesce(m.position, -m.id) FROM session m WHERE m.id = a.makes_up_id)
    FROM attendance a
    WHERE a.makes_up_id IN (SELECT m.id FROM wanted w CROSS JOIN session m WHERE m.cycle_id = w.cycle_id)
        AND a.state IN ('present', 'retard', 'parti_tot')
        AND EXISTS (SELECT 1 FROM session h WHERE h.id = a.session_id AND h.status = 'tenue')))sql";

/// How many of them somebody has; needs `attended`.
inline constexpr std::string_view kProgress = R"sql(progress AS MATERIALIZED (
    SELECT cycle_id, person_id, count(*) AS positions FROM attended GROUP BY cycle_id, person_id))sql";

} // namespace mediane::persistence
