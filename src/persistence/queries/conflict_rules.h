#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/conflict_queries.h>

namespace mediane::persistence {

/// All conflicts but those over equipment.
[[nodiscard]] std::vector<application::Conflict> conflictsOf(
    sql::Connection& connection, const std::vector<application::Slot>& slots);
/// C05, by the sweep line, over the whole day of each pool that a slot takes from.
void addEquipmentConflicts(sql::Connection& connection, const std::vector<application::Slot>& slots,
    const std::vector<domain::Stored<domain::EquipmentId, domain::Equipment>>& pool,
    std::vector<application::Conflict>& conflicts);
/// What a conflict is about; the same whichever session of a pair is asked about.
[[nodiscard]] std::string signatureOf(
    const std::vector<application::Slot>& slots, const application::Conflict& conflict, std::int64_t subject);

} // namespace mediane::persistence
