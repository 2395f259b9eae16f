#pragma once

#include "persistence/queries/selected.h"
#include "persistence/repositories/session_mapping.h"

#include <mediane/application/planning_queries.h>

namespace mediane::persistence {

/// A list of sessions `s` with their staff, one row a member: `extra` columns follow the session's own and its id;
/// `from` is everything from FROM on. `order` names columns of the list.
[[nodiscard]] std::string sessionListSql(std::string_view extra, std::string_view from, std::string_view order);

inline constexpr int kSessionId = kWidth<SessionMapping>;
inline constexpr int kSessionExtra = kSessionId + 1; ///< Column of the first extra.

/// Adds the staff member of this row, when there is one, to a list "First Last, First Last".
void addStaff(const sql::Statement& row, std::vector<domain::StaffId>& staff, std::string& names);

/// Rows with members `id`, `ref`, `facts` and `staff`; `fill(row, statement)` reads the extras.
template <class Row, class Fill>
[[nodiscard]] std::vector<Row> readSessions(sql::Statement& statement, Fill fill)
{
    std::vector<Row> rows;
    while (statement.step()) {
        const domain::SessionId id(statement.integer(kSessionId));
        if (rows.empty() || rows.back().id != id) {
            Row row;
            row.id = id;
            row.ref = statement.text(0);
            row.facts = factsOf<SessionMapping>(statement);
            fill(row, statement);
            rows.push_back(std::move(row));
        }
        addStaff(statement, rows.back().facts.staff, rows.back().staff);
    }
    return rows;
}

/// SQL conditions that hold when enrolment `e` is on the roster of session `s` that day (ATD-1, ATT-3;
/// domain::onRoster).
inline constexpr std::string_view kOnRoster = R"sql((e.entered_on IS NULL OR e.entered_on <= s.held_on)
    AND (e.status = 'confirme'
        OR (e.status IN ('termine', 'abandon') AND (e.left_on IS NULL OR s.held_on <= e.left_on))))sql";

} // namespace mediane::persistence
