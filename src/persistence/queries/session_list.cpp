#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

std::string sessionListSql(std::string_view extra, std::string_view from, std::string_view order)
{
    return fmt::format(R"sql(
WITH listed AS MATERIALIZED (SELECT {}, s.id, {} {})
SELECT l.*, t.staff_id, w.first_name, w.last_name
FROM listed l LEFT JOIN session_staff t ON t.session_id = l.id LEFT JOIN staff w ON w.id = t.staff_id
ORDER BY {}, l.id, t.position)sql",
        columnsOf<SessionMapping>("s"), extra, from, order);
}

void addStaff(const sql::Statement& row, std::vector<domain::StaffId>& staff, std::string& names)
{
    const int column = row.columns() - 3;
    if (row.isNull(column)) return;
    staff.emplace_back(row.integer(column));
    if (!names.empty()) names += ", ";
    const auto first = row.textView(column + 1);
    names += first;
    if (!first.empty() && !row.textView(column + 2).empty()) names += ' ';
    names += row.textView(column + 2);
}

} // namespace mediane::persistence
