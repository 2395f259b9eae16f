#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/attendance_queries.h>

namespace mediane::persistence {

[[nodiscard]] application::AttendanceMatrix attendanceMatrix(sql::Connection& connection, domain::CycleId cycle);

/// The mark in columns `at` to `at + 4` (state, minutes, origin, comment, made-up session); none when the state is
/// NULL.
[[nodiscard]] std::optional<domain::AttendanceMark> readMark(const sql::Statement& row, int at);

} // namespace mediane::persistence
