#pragma once

#include "persistence/repositories/person_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

/// People, with the words and digits by which they are found.
class PeopleRepository final : public TableRepository<PersonMapping, application::People>
{
public:
    using TableRepository::TableRepository;
    Result<domain::PersonId> add(const domain::Person& person, const std::string& ref) override;
    Result<application::Outcome> update(domain::PersonId id, const domain::Person& person) override;

private:
    void writeSearchKeys(std::int64_t id, const domain::PersonFacts& facts);
};

} // namespace mediane::persistence
