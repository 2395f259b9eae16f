#include "persistence/repositories/enrolments_repository.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Outcome;
using domain::EnrolmentId;
using StoredEnrolment = domain::Stored<EnrolmentId, domain::Enrolment>;

namespace {

constexpr std::string_view kRefusal = "cycle-full"; // What the schema's triggers raise.

} // namespace

Result<EnrolmentId> EnrolmentsRepository::add(const domain::Enrolment& enrolment, const std::string& ref)
{
    auto added = TableRepository::add(enrolment, ref);
    if (!added) return withSeats(added.error(), enrolment->cycle);
    return added;
}

Result<Outcome> EnrolmentsRepository::update(EnrolmentId id, const domain::Enrolment& enrolment)
{
    auto updated = TableRepository::update(id, enrolment);
    if (!updated) return withSeats(updated.error(), enrolment->cycle);
    return updated;
}

Result<std::optional<StoredEnrolment>> EnrolmentsRepository::findPair(
    domain::CycleId cycle, domain::PersonId person) const
{
    return guarded([&]() -> Result<std::optional<StoredEnrolment>> {
        std::int64_t id = rows().connection().queryInteger(
            "SELECT id FROM enrolment WHERE cycle_id = $1 AND person_id = $2", cycle, person);
        if (id == 0) return std::optional<StoredEnrolment>();
        auto [ref, facts] = rows().find(id);
        return std::optional(
            StoredEnrolment{EnrolmentId(id), std::move(ref), domain::Enrolment::restore(std::move(facts))});
    });
}

Result<void> EnrolmentsRepository::acceptHistory()
{
    return guarded([&]() -> Result<void> {
        rows().connection().run("INSERT INTO history_import (accepted) VALUES (1) ON CONFLICT DO NOTHING");
        return {};
    });
}

Error EnrolmentsRepository::withSeats(const Error& error, domain::CycleId cycle) const
{
    if (error.code != ErrorCode::Conflict || error.detail != kRefusal) return error;
    const auto counted = guarded([&]() -> Result<std::string> {
        sql::Statement seats = rows().connection().prepare(
            "SELECT (SELECT count(*) FROM enrolment WHERE cycle_id = $1 AND status IN ('confirme', 'place_proposee')), "
            "capacity + overbooking FROM cycle WHERE id = $1");
        if (!seats.bindAll(cycle).step()) return std::string();
        return fmt::format("{}/{}", seats.integer(0), seats.integer(1));
    });
    return {ErrorCode::Conflict, error.detail, {{"cycle", "full", counted.valueOr({})}}};
}

} // namespace mediane::persistence
