#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/people_queries.h>

namespace mediane::persistence {

/// The columns of a PersonRow, of person `p` and household `h`.
inline constexpr std::string_view kPersonColumns = "p.id, p.ref, p.last_name, p.first_name, p.birth_year, p.gender, "
                                                   "p.city, p.phone, p.qpv, coalesce(h.ref, '')";
inline constexpr std::string_view kPersonFrom = "person p LEFT JOIN household h ON h.id = p.household_id";

[[nodiscard]] application::PersonRow readPersonRow(const sql::Statement& row);

/// People found by what was typed (RCH-1 to RCH-3), the exact names first, then names that begin with it.
[[nodiscard]] std::vector<application::PersonRow> searchPeople(
    sql::Connection& connection, const std::string& text, int limit, int offset);

} // namespace mediane::persistence
