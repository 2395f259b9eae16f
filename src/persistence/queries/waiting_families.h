#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/device_queries.h>

namespace mediane::persistence {

/// Longest waiting first, one person a household.
[[nodiscard]] std::vector<application::WaitingFamilyRow> waitingFamilies(sql::Connection& connection, int limit);
[[nodiscard]] int countWaitingFamilies(sql::Connection& connection);

} // namespace mediane::persistence
