#include "persistence/queries/answered.h"
#include "persistence/queries/device_queries.h"
#include "persistence/queries/device_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/allocation_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::AllocationRow;
using application::ErasureRow;
using application::MediumRow;
using application::NamedRow;
using application::WaitingFamilyRow;
using domain::CycleId;
using domain::DeviceId;
using domain::PersonId;

Result<std::vector<MediumRow>> SqlDeviceQueries::media(DeviceId device) const
{
    return answered([&] {
        static const std::string sql
            = fmt::format("SELECT m.serial, {}, e.done_on FROM {} WHERE m.device_id = $1 ORDER BY m.id", kMediumState,
                kMediaAndErasures);
        auto statement = m_connection.prepare(sql);
        statement.bindAll(device);
        return collect(statement, [](const sql::Statement& row) {
            return MediumRow{row.text(0), row.get<domain::DataState>(1), row.get<std::optional<Date>>(2)};
        });
    });
}

Result<std::vector<ErasureRow>> SqlDeviceQueries::erasures(DeviceId device) const
{
    return answered([&] {
        auto statement = m_connection.prepare(R"sql(
SELECT e.id, coalesce(m.serial, ''), e.method, e.tool, e.done_on, e.outcome, e.operator
FROM erasure e LEFT JOIN medium m ON m.id = e.medium_id
WHERE e.device_id = $1 ORDER BY coalesce(e.done_on, ''), e.id)sql");
        statement.bindAll(device);
        return collect(statement, [device](const sql::Statement& row) {
            return ErasureRow{domain::ErasureId(row.integer(0)),
                {device, row.text(1), row.text(2), row.text(3), row.get<std::optional<Date>>(4),
                    row.get<domain::ErasureOutcome>(5), row.text(6)}};
        });
    });
}

Result<std::vector<AllocationRow>> SqlDeviceQueries::allocations(DeviceId device) const
{
    return answered([&] {
        static const std::string sql = fmt::format(R"sql(
SELECT {}, a.id, p.last_name, p.first_name, coalesce(c.title, '')
FROM allocation a JOIN person p ON p.id = a.person_id LEFT JOIN cycle c ON c.id = a.cycle_id
WHERE a.device_id = $1 ORDER BY coalesce(a.handed_on, '9999'), a.id)sql",
            columnsOf<AllocationMapping>("a"));
        auto statement = m_connection.prepare(sql);
        statement.bindAll(device);
        constexpr int extra = kWidth<AllocationMapping>;
        return collect(statement, [](const sql::Statement& row) {
            return AllocationRow{domain::AllocationId(row.integer(extra)), factsOf<AllocationMapping>(row),
                personName(row.text(extra + 1), row.text(extra + 2)), row.text(extra + 3)};
        });
    });
}

Result<std::optional<std::string>> SqlDeviceQueries::householdDevice(PersonId person, DeviceId except) const
{
    return answered([&]() -> std::optional<std::string> {
        static const std::string sql = fmt::format(R"sql(
SELECT k.ref FROM person q JOIN allocation h ON h.person_id = q.id JOIN device k ON k.id = h.device_id
WHERE (q.id = $1 OR q.household_id = (SELECT household_id FROM person WHERE id = $1)) AND h.device_id <> $2 AND {}
ORDER BY coalesce(h.handed_on, ''), h.id LIMIT 1)sql",
            kHeldComputer);
        auto statement = m_connection.prepare(sql);
        if (!statement.bindAll(person, except).step()) return std::nullopt;
        return statement.text(0);
    });
}

Result<std::vector<NamedRow<CycleId>>> SqlDeviceQueries::earningCycles(PersonId person) const
{
    return answered([&] {
        auto statement = m_connection.prepare(R"sql(
SELECT c.id, c.ref, c.title FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN track t ON t.id = c.track_id
WHERE e.person_id = $1 AND e.status IN ('confirme', 'termine', 'abandon')
ORDER BY t.grants_device DESC, coalesce(e.entered_on, '') DESC, c.id DESC)sql");
        statement.bindAll(person);
        return collect(statement, [](const sql::Statement& row) {
            return NamedRow<CycleId>{CycleId(row.integer(0)), row.text(1), row.text(2)};
        });
    });
}

Result<std::vector<WaitingFamilyRow>> SqlDeviceQueries::waitingFamilies(int limit) const
{
    return answered([&] {
        static const std::string sql
            = waitingSql(fmt::format(R"sql(p.id, p.last_name, p.first_name, c.id, c.title, e.left_on,
    (SELECT count(DISTINCT position) FROM ({0}) AS attended), coalesce(c.min_sessions, t.min_sessions, 0), {1})sql",
                             kPositionsOfEnrolment, fmt::format(kMandatoryLacking, kPositionsOfEnrolment)),
                "ORDER BY coalesce(e.left_on, '9999'), p.sort_key, p.id LIMIT $1");
        auto statement = m_connection.prepare(sql);
        statement.bindAll(limit);
        return collect(statement, [](const sql::Statement& row) {
            WaitingFamilyRow family{PersonId(row.integer(0)), personName(row.text(1), row.text(2)),
                CycleId(row.integer(3)), row.text(4), row.get<std::optional<Date>>(5), row.number(6), row.number(7)};
            family.satisfied = family.attended >= family.required && row.number(8) == 0;
            return family;
        });
    });
}

} // namespace mediane::persistence
