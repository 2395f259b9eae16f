#include "persistence/queries/answered.h"
#include "persistence/queries/attendance_queries.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::MakeUpSession;
using application::MissedSession;

namespace {

// A position attended elsewhere, or made up for once, is not missed any more (MAK-1).
constexpr std::string_view kMissed = R"sql(
SELECT s.id, c.title, s.title, s.position, s.held_on
FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN session s ON s.cycle_id = e.cycle_id
    JOIN session h ON h.id = $2 LEFT JOIN cycle d ON d.id = h.cycle_id
    LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = e.person_id
WHERE e.person_id = $1 AND {} AND s.id <> h.id AND s.position IS NOT NULL AND s.status = 'tenue'
    AND (h.cycle_id IS NULL OR h.cycle_id <> s.cycle_id OR h.position IS NULL)
    AND (a.state IS NULL OR a.state IN ('absent', 'excuse', 'non_attendu'))
    AND NOT EXISTS (SELECT 1 FROM attendance b WHERE b.person_id = e.person_id AND b.makes_up_id = s.id
        AND b.session_id <> h.id)
ORDER BY CASE WHEN d.track_id = c.track_id AND h.position = s.position THEN 0 ELSE 1 END, s.held_on DESC, s.id)sql";

// Seats of the host session: those of its cycle, or of its room when it stands alone, less who is expected that day.
constexpr std::string_view kHosts = R"sql(
SELECT * FROM (
    SELECT s.id, c.title, coalesce(l.name, ''), s.held_on, s.starts_at,
        coalesce(c.capacity, l.capacity) - (SELECT count(*) FROM enrolment e
            WHERE e.cycle_id = s.cycle_id AND e.status IN ('confirme', 'place_proposee')) AS free
    FROM session m JOIN cycle n ON n.id = m.cycle_id JOIN cycle c ON c.track_id = n.track_id
        JOIN session s ON s.cycle_id = c.id LEFT JOIN place l ON l.id = s.place_id
    WHERE m.id = $1 AND s.id <> m.id AND s.cycle_id <> m.cycle_id AND s.position = m.position
        AND s.status = 'planifiee' AND s.held_on >= $2 AND c.status IN ('ouvert', 'en_cours')) AS host
WHERE free IS NULL OR free > 0
ORDER BY held_on, starts_at, id)sql";

} // namespace

Result<std::vector<MissedSession>> SqlAttendanceQueries::missed(domain::PersonId person, domain::SessionId host) const
{
    return answered([&] {
        static const std::string text = fmt::format(kMissed, kOnRoster);
        auto statement = m_connection.prepare(text);
        statement.bindAll(person, host);
        return collect(statement, [](const sql::Statement& row) {
            return MissedSession{
                row.get<domain::SessionId>(0), row.text(1), row.text(2), row.number(3), row.get<Date>(4)};
        });
    });
}

Result<std::vector<MakeUpSession>> SqlAttendanceQueries::makeUpSessions(domain::SessionId missed, Date today) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kHosts);
        statement.bindAll(missed, today);
        return collect(statement, [](const sql::Statement& row) {
            return MakeUpSession{row.get<domain::SessionId>(0), row.text(1), row.text(2), row.get<Date>(3),
                row.get<TimeOfDay>(4), row.get<std::optional<int>>(5)};
        });
    });
}

} // namespace mediane::persistence
