#pragma once

#include "persistence/repositories/household_mapping.h"
#include "persistence/rows.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

class HouseholdsRepository final : public application::Households
{
public:
    HouseholdsRepository(sql::Connection& connection, RowWriter& writer)
        : m_rows(connection, writer)
    {
    }
    Result<domain::HouseholdId> add(const std::string& label, const std::string& ref) override;

private:
    Rows<HouseholdMapping> m_rows;
};

} // namespace mediane::persistence
