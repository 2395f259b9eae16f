#include "persistence/repositories/households_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

Result<domain::HouseholdId> HouseholdsRepository::add(const std::string& label, const std::string& ref)
{
    return guarded([&]() -> Result<domain::HouseholdId> { return domain::HouseholdId(m_rows.insert({label}, ref)); });
}

} // namespace mediane::persistence
