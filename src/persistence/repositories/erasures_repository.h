#pragma once

#include "persistence/repositories/erasure_mapping.h"
#include "persistence/rows.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

/// Erasures, and the media of devices: the first erasure of a serial number in a device makes the medium.
class ErasuresRepository final : public application::Erasures
{
public:
    ErasuresRepository(sql::Connection& connection, RowWriter& writer)
        : m_rows(connection, writer)
    {
    }
    Result<domain::ErasureId> add(const domain::Erasure& erasure, const std::string& ref) override;
    Result<application::Outcome> update(domain::ErasureId id, const domain::Erasure& erasure) override;
    Result<domain::Stored<domain::ErasureId, domain::Erasure>> find(domain::ErasureId id) const override;
    Result<void> remove(domain::ErasureId id) override;

private:
    [[nodiscard]] ErasureRecord recordOf(const domain::ErasureFacts& facts);
    [[nodiscard]] domain::MediumId mediumOf(domain::DeviceId device, const std::string& serial);

    Rows<ErasureMapping> m_rows;
};

} // namespace mediane::persistence
