#include "persistence/queries/session_rows.h"

#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::SessionRow;

std::string sessionRowsSql(std::string_view tail)
{
    static const std::string extra = fmt::format(R"sql(
    t.name AS action_name, coalesce(c.title, '') AS cycle_title,
    (SELECT count(*) FROM session x WHERE x.cycle_id = s.cycle_id AND x.status IN ('planifiee', 'tenue'))
        AS cycle_sessions,
    coalesce(l.name, '') AS place_name,
    (SELECT count(*) FROM attendance a WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot'))
        AS present,
    (SELECT count(*) FROM attendance a WHERE a.session_id = s.id AND a.state IN ('excuse', 'absent')) AS absent,
    (SELECT count(*) FROM enrolment e WHERE e.cycle_id = s.cycle_id AND {}
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.person_id = e.person_id))
        AS unmarked,
    coalesce((SELECT h.people FROM headcount h WHERE h.session_id = s.id AND h.dimension = 'total'), 0)
        AS headcount)sql",
        kOnRoster);
    return sessionListSql(extra,
        fmt::format("FROM session s JOIN action t ON t.id = s.action_id LEFT JOIN cycle c ON c.id = s.cycle_id "
                    "LEFT JOIN place l ON l.id = s.place_id {}",
            tail),
        "l.held_on, l.starts_at");
}

std::vector<SessionRow> readSessionRows(sql::Statement& statement)
{
    return readSessions<SessionRow>(statement, [](SessionRow& row, const sql::Statement& from) {
        constexpr int at = kSessionExtra;
        row.action = from.text(at);
        row.cycleTitle = from.text(at + 1);
        row.cycleSessions = from.number(at + 2);
        row.place = from.text(at + 3);
        row.present = from.number(at + 4);
        row.absent = from.number(at + 5);
        row.unmarked = from.number(at + 6);
        row.headcount = from.number(at + 7);
        row.expected = row.present + row.absent + row.unmarked; // Walk-ins are expected once they are there.
    });
}

} // namespace mediane::persistence
