#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_audit.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Severity;

namespace {

/// Computers handed over in the period under a cycle of the operation, signed for or not.
constexpr std::string_view kHanded = R"sql(handed AS MATERIALIZED (
    SELECT l.id, l.device_id, l.person_id, l.cycle_id, l.kind, l.state, l.handed_on, l.contract_signed_on,
        d.ref, d.serial, d.kind AS device_kind
    FROM action_operation o JOIN cycle c ON c.action_id = o.action_id JOIN allocation l ON l.cycle_id = c.id
        JOIN device d ON d.id = l.device_id
    WHERE o.operation_id = $1 AND l.handed_on BETWEEN $2 AND $3))sql";

constexpr std::string_view kNotSigned = R"sql(
SELECT 'device' AS kind, device_id AS id, ref, handed_on AS detail FROM handed WHERE contract_signed_on IS NULL)sql";

// Serial numbers that makers leave in place of one are nobody's.
constexpr std::string_view kTwice = R"sql(
SELECT 'device' AS kind, h.device_id AS id, h.ref, h.serial AS detail
FROM handed h JOIN device x ON x.serial = h.serial AND x.id <> h.device_id
WHERE h.serial <> '' AND lower(h.serial) NOT IN ('to be filled by o.e.m.', 'to be filled by oem', 'default string',
    'system serial number', 'not specified', 'not available', 'none', 'unknown', 'n/a', '0', '123456789')
UNION SELECT 'device', h.device_id, h.ref, q.ref
FROM handed h JOIN allocation l ON l.device_id = h.device_id AND l.id <> h.id JOIN person q ON q.id = l.person_id
WHERE h.state IN ('remis', 'installe', 'transforme_en_don') AND l.state IN ('remis', 'installe', 'transforme_en_don')
UNION SELECT 'device', h.device_id, h.ref, x.ref
FROM handed h JOIN person p ON p.id = h.person_id
    JOIN person q ON q.id = p.id OR q.household_id = p.household_id
    JOIN allocation l ON l.person_id = q.id AND l.device_id <> h.device_id JOIN device x ON x.id = l.device_id
WHERE h.kind <> 'depannage' AND h.state IN ('remis', 'installe', 'transforme_en_don')
    AND l.kind <> 'depannage' AND l.state IN ('remis', 'installe', 'transforme_en_don')
    AND h.device_kind IN ('portable', 'fixe', 'tablette') AND x.kind IN ('portable', 'fixe', 'tablette'))sql";

// What was attended by the day of the handover; a completion that came later comes too late as well.
constexpr std::string_view kTooEarly = R"sql(
SELECT 'device' AS kind, id, ref, CAST(positions AS TEXT) || '/' || CAST(required AS TEXT) AS detail
FROM (SELECT h.device_id AS id, h.ref, h.handed_on, h.cycle_id, h.person_id, c.track_id,
        coalesce(c.min_sessions, t.min_sessions, 0) AS required,
        (SELECT count(*) FROM reached r WHERE r.handed_id = h.id) AS positions,
        (SELECT count(*) FROM track_session k WHERE k.track_id = c.track_id AND k.mandatory = 1
            AND k.position NOT IN (SELECT r.position FROM reached r WHERE r.handed_id = h.id)) AS missing
    FROM handed h JOIN cycle c ON c.id = h.cycle_id LEFT JOIN track t ON t.id = c.track_id) AS judged
WHERE positions < required OR missing > 0
    OR NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.cycle_id = judged.cycle_id AND e.person_id = judged.person_id
        AND (e.status = 'confirme' OR (e.status = 'termine' AND (e.left_on IS NULL OR e.left_on <= handed_on)))))sql";

constexpr std::string_view kReached = R"sql(handed AS MATERIALIZED (
    SELECT l.id, l.device_id, l.person_id, l.cycle_id, l.handed_on, d.ref
    FROM action_operation o JOIN cycle c ON c.action_id = o.action_id JOIN allocation l ON l.cycle_id = c.id
        JOIN device d ON d.id = l.device_id
    WHERE o.operation_id = $1 AND l.handed_on BETWEEN $2 AND $3),
reached AS MATERIALIZED (
    SELECT h.id AS handed_id, s.position
    FROM handed h CROSS JOIN counted_session s CROSS JOIN attendance a
    WHERE s.cycle_id = h.cycle_id AND s.status = 'tenue' AND s.position IS NOT NULL AND s.held_on <= h.handed_on
        AND a.session_id = s.id AND a.person_id = h.person_id AND a.state IN ('present', 'retard', 'parti_tot')
    UNION
    SELECT h.id, m.position
    FROM handed h CROSS JOIN attendance a CROSS JOIN counted_session m
    WHERE a.person_id = h.person_id AND m.id = a.makes_up_id AND m.cycle_id = h.cycle_id AND m.position IS NOT NULL
        AND a.state IN ('present', 'retard', 'parti_tot')
        AND EXISTS (SELECT 1 FROM session s
            WHERE s.id = a.session_id AND s.status = 'tenue' AND s.held_on <= h.handed_on)))sql";

// A proof older than the latest return before this handover says nothing of what the medium held since.
constexpr std::string_view kNotErased = R"sql(
SELECT 'device' AS kind, h.device_id AS id, h.ref, h.handed_on AS detail
FROM handed h
WHERE NOT EXISTS (SELECT 1 FROM erasure x WHERE x.device_id = h.device_id
        AND x.outcome IN ('ERASED', 'DESTROYED', 'NO_MEDIA') AND (x.done_on IS NULL OR x.done_on <= h.handed_on)
        AND coalesce(x.done_on, '') >= coalesce((SELECT max(l.returned_on) FROM allocation l
            WHERE l.device_id = h.device_id AND l.id <> h.id AND l.returned_on <= h.handed_on), ''))
    OR EXISTS (SELECT 1 FROM medium m WHERE m.device_id = h.device_id AND m.removed_on IS NULL
        AND (m.fitted_on IS NULL OR m.fitted_on <= h.handed_on)
        AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.medium_id = m.id AND x.outcome IN ('ERASED', 'DESTROYED')
            AND (x.done_on IS NULL OR x.done_on <= h.handed_on))))sql";

constexpr std::string_view kReceipts = R"sql(
SELECT 'operation' AS kind, id, ref, CAST(given AS TEXT) || '/' || CAST(signed AS TEXT) AS detail
FROM (SELECT o.id, o.ref, (SELECT count(DISTINCT device_id) FROM handed) AS given,
        (SELECT count(DISTINCT device_id) FROM handed WHERE contract_signed_on IS NOT NULL) AS signed
    FROM operation o WHERE o.id = $1) AS counted
WHERE given <> signed)sql";

} // namespace

const std::vector<AuditCheck>& deviceChecks()
{
    using enum Severity;
    static const std::string reached = fmt::format("{},\n{}", kCountedSession, kReached);
    static const std::vector<AuditCheck> checks{
        {"M01", Blocking, std::string(kNotSigned), kHanded},
        {"M02", Blocking, std::string(kTwice), kHanded},
        {"M03", Warning, std::string(kTooEarly), reached},
        {"M04", Warning, std::string(kNotErased), kHanded},
        {"M05", Blocking, std::string(kReceipts), kHanded},
    };
    return checks;
}

} // namespace mediane::persistence
