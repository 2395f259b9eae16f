#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/conflict_queries.h>

namespace mediane::persistence {

class SqlConflictQueries final : public application::ConflictQueries
{
public:
    explicit SqlConflictQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::Conflict>> check(const std::vector<application::Slot>& slots) const override;
    Result<std::vector<application::Slot>> sessionsIn(Period period) const override;
    Result<std::vector<domain::EquipmentUse>> usesOf(domain::SessionId session) const override;
    Result<std::vector<domain::Stored<domain::EquipmentId, domain::Equipment>>> equipment() const override;
    Result<std::vector<domain::Stored<domain::AbsenceId, domain::Absence>>> absences() const override;
    Result<application::RoomSite> room(domain::PlaceId place) const override;
    Result<std::vector<application::OpeningHours>> hours(domain::OrganisationId centre) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
