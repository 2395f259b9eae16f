#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/device_queries.h>

namespace mediane::persistence {

/// Lots, machines and what their media, allocations and households say of them.
class SqlDeviceQueries final : public application::DeviceQueries
{
public:
    explicit SqlDeviceQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::LotRow>> lots() const override;
    Result<std::vector<application::DeviceRow>> devices(const application::DeviceFilter& filter) const override;
    Result<application::DeviceRow> device(domain::DeviceId device) const override;
    Result<application::DeviceCounts> counts() const override;
    Result<std::vector<application::MediumRow>> media(domain::DeviceId device) const override;
    Result<std::vector<application::ErasureRow>> erasures(domain::DeviceId device) const override;
    Result<std::vector<application::AllocationRow>> allocations(domain::DeviceId device) const override;
    Result<std::optional<std::string>> householdDevice(domain::PersonId person, domain::DeviceId except) const override;
    Result<std::vector<application::NamedRow<domain::CycleId>>> earningCycles(domain::PersonId person) const override;
    Result<std::vector<application::WaitingFamilyRow>> waitingFamilies(int limit) const override;
    Result<std::string> nextNumber(int year) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
