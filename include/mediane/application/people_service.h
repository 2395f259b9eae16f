#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// What people do with beneficiaries. One public function is one use case and one transaction.
class PeopleService
{
public:
    explicit PeopleService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Invalid with every broken field at once. `newHousehold` (a label) makes a household for the person.
    [[nodiscard]] Result<domain::PersonId> registerPerson(
        domain::PersonFacts facts, const std::string& newHousehold = {});
    [[nodiscard]] Result<Outcome> edit(
        domain::PersonId person, domain::PersonFacts facts, const std::string& newHousehold = {});
    [[nodiscard]] Result<domain::Stored<domain::PersonId, domain::Person>> find(domain::PersonId person);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
