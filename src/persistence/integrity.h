#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/store.h>

namespace mediane::persistence {

/// Looks for damage of the file and for rows that break a rule which no constraint can express. Throws SqlError.
[[nodiscard]] application::IntegrityReport checkIntegrity(sql::Connection& connection);

} // namespace mediane::persistence
