#pragma once

#include "persistence/sql/connection.h"

#include <mediane/domain/centre_calendar.h>

namespace mediane::persistence {

/// The calendar of the centre with its lists. Throws SqlError.
[[nodiscard]] domain::CentreCalendarFacts readCentre(sql::Connection& connection);

} // namespace mediane::persistence
