#pragma once

#include <string_view>

namespace mediane::persistence {

/// Sessions of cycles with the position that they count for. One that was added outside the track has none and counts
/// for hours only (planning-and-attendance §4); in a cycle without any positions, each has a (negative) number of its
/// own. Not materialized: few of all sessions are ever asked for.
inline constexpr std::string_view kCountedSession = R"sql(counted_session AS NOT MATERIALIZED (
    SELECT s.id, s.cycle_id, s.status, s.held_on, CASE WHEN s.position IS NOT NULL THEN s.position
        WHEN NOT EXISTS (SELECT 1 FROM session n WHERE n.cycle_id = s.cycle_id AND n.position IS NOT NULL) THEN -s.id
        END AS position
    FROM session s WHERE s.cycle_id IS NOT NULL))sql";

/// Positions that somebody attended in the held sessions of the cycles of `wanted(cycle_id)`, make-ups included, each
/// once; needs `counted_session`. Gives cycle_id, person_id, position.
inline constexpr std::string_view kAttended = R"sql(attended AS MATERIALIZED (
    SELECT s.cycle_id, a.person_id, s.position
    FROM wanted w CROSS JOIN counted_session s CROSS JOIN attendance a
    WHERE s.cycle_id = w.cycle_id AND s.status = 'tenue' AND s.position IS NOT NULL AND a.session_id = s.id
        AND a.state IN ('present', 'retard', 'parti_tot')
    UNION
    SELECT m.cycle_id, a.person_id, m.position
    FROM wanted w CROSS JOIN counted_session m CROSS JOIN attendance a
    WHERE m.cycle_id = w.cycle_id AND m.position IS NOT NULL AND a.makes_up_id = m.id
        AND a.state IN ('present', 'retard', 'parti_tot')
        AND EXISTS (SELECT 1 FROM session h WHERE h.id = a.session_id AND h.status = 'tenue')))sql";

/// The same for one enrolment `e` of few, as a subquery: positions, maybe more than once; needs `counted_session`.
inline constexpr std::string_view kPositionsOfEnrolment = R"sql(
    SELECT m.position FROM attendance b JOIN session s ON s.id = b.session_id
        JOIN counted_session m ON m.id = b.session_id OR m.id = b.makes_up_id
    WHERE b.person_id = e.person_id AND m.cycle_id = e.cycle_id AND m.position IS NOT NULL AND s.status = 'tenue'
        AND b.state IN ('present', 'retard', 'parti_tot'))sql";

/// How many of them somebody has; needs `attended`.
inline constexpr std::string_view kProgress = R"sql(progress AS MATERIALIZED (
    SELECT cycle_id, person_id, count(*) AS positions FROM attended GROUP BY cycle_id, person_id))sql";

} // namespace mediane::persistence
