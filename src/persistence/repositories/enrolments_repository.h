#pragma once

#include "persistence/repositories/enrolment_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/repository.h>

namespace mediane::persistence {

/// Enrolments. The database refuses a seat too many; that becomes a Conflict {"cycle", "full", "seats taken/seats"}.
class EnrolmentsRepository final : public TableRepository<EnrolmentMapping, application::Enrolments>
{
public:
    using TableRepository::TableRepository;
    Result<domain::EnrolmentId> add(const domain::Enrolment& enrolment, const std::string& ref) override;
    Result<application::Outcome> update(domain::EnrolmentId id, const domain::Enrolment& enrolment) override;
    Result<std::optional<domain::Stored<domain::EnrolmentId, domain::Enrolment>>> findPair(
        domain::CycleId cycle, domain::PersonId person) const override;
    Result<void> acceptHistory() override;

private:
    [[nodiscard]] Error withSeats(const Error& error, domain::CycleId cycle) const;
};

} // namespace mediane::persistence
