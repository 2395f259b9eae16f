#pragma once

#include "persistence/repositories/equipment_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/resources.h>

namespace mediane::persistence {

class ResourcesRepository final : public application::Resources
{
public:
    ResourcesRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
        , m_equipment(connection, writer)
        , m_absences(connection, writer)
    {
    }
    application::EquipmentPool& equipment() override { return m_equipment; }
    application::Absences& absences() override { return m_absences; }
    Result<application::Outcome> setRoom(domain::PlaceId place, const application::RoomSite& room) override;
    Result<void> setHours(domain::OrganisationId centre, const std::vector<application::OpeningHours>& hours) override;
    Result<application::Outcome> setTravel(const std::string& from, const std::string& to, int minutes) override;
    Result<void> setUses(domain::SessionId session, const std::vector<domain::EquipmentUse>& uses) override;
    Result<application::Outcome> accept(
        domain::SessionId session, const application::AcceptedConflict& accepted) override;

private:
    sql::Connection& m_connection;
    RowWriter& m_writer;
    TableRepository<EquipmentMapping, application::EquipmentPool> m_equipment;
    TableRepository<AbsenceMapping, application::Absences> m_absences;
};

} // namespace mediane::persistence
