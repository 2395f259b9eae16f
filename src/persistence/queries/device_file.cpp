#include "persistence/queries/answered.h"
#include "persistence/queries/device_queries.h"
#include "persistence/queries/device_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/search_terms.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/allocation_mapping.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace mediane::persistence {

using application::AllocationRow;
using application::ErasureRow;
using application::MediumRow;
using application::NamedRow;
using domain::CycleId;
using domain::DeviceId;
using domain::PersonId;

namespace {

constexpr std::string_view kErasures = R"sql(
SELECT x.id, coalesce(m.serial, ''), x.method, x.tool, x.done_on, x.outcome, x.operator
FROM erasure x LEFT JOIN medium m ON m.id = x.medium_id
WHERE x.device_id = $1 ORDER BY coalesce(x.done_on, ''), x.id)sql";

constexpr std::string_view kAllocations = R"sql(
SELECT {}, l.id, p.last_name, p.first_name, coalesce(c.title, '')
FROM allocation l JOIN person p ON p.id = l.person_id LEFT JOIN cycle c ON c.id = l.cycle_id
WHERE l.device_id = $1 ORDER BY l.id)sql";

// One lent while another is repaired does not count (reconditioning §2.3).
constexpr std::string_view kHouseholdDevice = R"sql(
SELECT d.ref FROM person p JOIN person q ON q.id = p.id OR q.household_id = p.household_id
    JOIN allocation l ON l.person_id = q.id JOIN device d ON d.id = l.device_id
WHERE p.id = $1 AND d.id <> $2 AND l.kind <> 'depannage'
    AND l.state IN ('remis', 'installe', 'transforme_en_don') AND d.kind IN ('portable', 'fixe', 'tablette')
ORDER BY l.handed_on, l.id LIMIT 1)sql";

constexpr std::string_view kEarningCycles = R"sql(
SELECT c.id, c.ref, c.title
FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN track t ON t.id = c.track_id
WHERE e.person_id = $1 AND e.status IN ('confirme', 'termine', 'abandon')
ORDER BY t.grants_device DESC, coalesce(e.entered_on, e.requested_on, '') DESC, e.id DESC)sql";

ErasureRow readErasure(const sql::Statement& row, DeviceId device)
{
    ErasureRow erasure;
    erasure.id = row.get<domain::ErasureId>(0);
    erasure.facts = {device, row.text(1), row.text(2), row.text(3), row.get<std::optional<Date>>(4),
        row.get<domain::ErasureOutcome>(5), row.text(6)};
    return erasure;
}

AllocationRow readAllocation(const sql::Statement& row)
{
    constexpr int id = kWidth<AllocationMapping>;
    return {row.get<domain::AllocationId>(id), factsOf<AllocationMapping>(row),
        personName(row.text(id + 1), row.text(id + 2)), row.text(id + 3)};
}

/// The number after the prefix; 0 when there is anything else.
int numberAfter(std::string_view prefix, std::string_view text)
{
    if (!text.starts_with(prefix)) return 0;
    text.remove_prefix(prefix.size());
    int number = 0;
    const auto [stop, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc() && stop == text.data() + text.size() ? number : 0;
}

/// Devices that were removed keep their numbers: the journal tells which they had.
int highestRemoved(sql::Connection& connection, const std::string& prefix)
{
    int highest = 0;
    auto statement = connection.prepare(
        "SELECT before FROM journal WHERE subject_kind = 'device' AND table_name = 'device' AND verb = 'deleted'");
    while (statement.step()) {
        const auto before = nlohmann::json::parse(statement.textView(0), nullptr, false);
        if (const auto ref = before.find("ref"); ref != before.end() && ref->is_string())
            highest = std::max(highest, numberAfter(prefix, ref->get<std::string>()));
    }
    return highest;
}

} // namespace

Result<std::vector<MediumRow>> SqlDeviceQueries::media(DeviceId device) const
{
    return answered([&] {
        // A device that is with somebody holds their data; a medium that was taken out is known as such.
        static const std::string text
            = with({"picked AS MATERIALIZED (SELECT id FROM device WHERE id = $1)", kHolding, kMediumState}, R"sql(
SELECT m.serial, CASE WHEN m.removed_on IS NOT NULL THEN 'retire'
    WHEN h.state IN ('remis', 'installe', 'transforme_en_don', 'perdu', 'vole') THEN 'donnees_usager'
    ELSE m.state END, m.done_on
FROM medium_state m LEFT JOIN holding h ON h.device_id = m.device_id ORDER BY m.id)sql");
        auto statement = m_connection.prepare(text);
        statement.bindAll(device);
        return collect(statement, [](const sql::Statement& row) {
            return MediumRow{row.text(0), row.get<domain::DataState>(1), row.get<std::optional<Date>>(2)};
        });
    });
}

Result<std::vector<ErasureRow>> SqlDeviceQueries::erasures(DeviceId device) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kErasures);
        statement.bindAll(device);
        return collect(statement, [&](const sql::Statement& row) { return readErasure(row, device); });
    });
}

Result<std::vector<AllocationRow>> SqlDeviceQueries::allocations(DeviceId device) const
{
    return answered([&] {
        static const std::string text = fmt::format(kAllocations, columnsOf<AllocationMapping>("l"));
        auto statement = m_connection.prepare(text);
        statement.bindAll(device);
        return collect(statement, readAllocation);
    });
}

Result<std::optional<std::string>> SqlDeviceQueries::householdDevice(PersonId person, DeviceId except) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kHouseholdDevice);
        statement.bindAll(person, except);
        return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
    });
}

Result<std::vector<NamedRow<CycleId>>> SqlDeviceQueries::earningCycles(PersonId person) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kEarningCycles);
        statement.bindAll(person);
        return collect(statement, [](const sql::Statement& row) {
            return NamedRow<CycleId>{row.get<CycleId>(0), row.text(1), row.text(2)};
        });
    });
}

Result<std::string> SqlDeviceQueries::nextNumber(int year) const
{
    return answered([&] {
        const std::string prefix = fmt::format("PC-{:04}-", year);
        int highest = highestRemoved(m_connection, prefix);
        auto statement = m_connection.prepare("SELECT ref FROM device WHERE ref >= $1 AND ref < $2");
        statement.bindAll(prefix, afterPrefix(prefix));
        while (statement.step())
            highest = std::max(highest, numberAfter(prefix, statement.textView(0)));
        return fmt::format("{}{:04}", prefix, highest + 1);
    });
}

} // namespace mediane::persistence
