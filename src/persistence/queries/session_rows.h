#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/planning_queries.h>

namespace mediane::persistence {

/// A list of SessionRows by date, then time. `tail` follows the FROM clause: conditions on session `s`, and what
/// limits.
[[nodiscard]] std::string sessionRowsSql(std::string_view tail);
[[nodiscard]] std::vector<application::SessionRow> readSessionRows(sql::Statement& statement);

} // namespace mediane::persistence
