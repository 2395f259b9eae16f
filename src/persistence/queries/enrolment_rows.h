#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/people_queries.h>

namespace mediane::persistence {

[[nodiscard]] std::vector<application::EnrolmentRow> enrolmentsOfPerson(
    sql::Connection& connection, domain::PersonId person); ///< Newest first.
[[nodiscard]] std::vector<application::EnrolmentRow> enrolmentsOfCycle(
    sql::Connection& connection, domain::CycleId cycle); ///< By status, then name.

} // namespace mediane::persistence
