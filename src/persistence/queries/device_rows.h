#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/device_queries.h>

namespace mediane::persistence {

[[nodiscard]] std::vector<application::DeviceRow> deviceRows(
    sql::Connection& connection, const application::DeviceFilter& filter);
[[nodiscard]] std::optional<application::DeviceRow> deviceRow(sql::Connection& connection, domain::DeviceId device);
/// Devices that could be handed over now: ready, nothing left to read on them, promised to nobody.
[[nodiscard]] int countReadyDevices(sql::Connection& connection);

} // namespace mediane::persistence
