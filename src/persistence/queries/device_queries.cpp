#include "persistence/queries/device_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/device_rows.h"
#include "persistence/queries/device_sql.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/waiting_families.h"
#include "persistence/repositories/lot_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::DeviceCounts;
using application::DeviceRow;
using application::LotRow;
using domain::DeviceId;

namespace {

constexpr std::string_view kLots = R"sql(
SELECT {}, t.id, coalesce(g.name, ''), (SELECT count(*) FROM device d WHERE d.lot_id = t.id),
    (SELECT count(*) FROM device d WHERE d.lot_id = t.id AND EXISTS (SELECT 1 FROM allocation l
        WHERE l.device_id = d.id AND l.state IN ('remis', 'installe', 'transforme_en_don'))),
    (SELECT count(*) FROM device d WHERE d.lot_id = t.id AND d.workshop = 'rebut')
FROM lot t LEFT JOIN organisation g ON g.id = t.donor_id
ORDER BY coalesce(t.given_on, '') DESC, t.id DESC)sql";

// Lost devices are in nobody's hands and in no stock: their workshop state says where they went.
constexpr std::string_view kByWorkshop = R"sql(
SELECT d.workshop, count(*) FROM device d
WHERE NOT EXISTS (SELECT 1 FROM allocation l
    WHERE l.device_id = d.id AND l.state IN ('remis', 'installe', 'transforme_en_don'))
GROUP BY d.workshop)sql";

constexpr std::string_view kWithHolders = R"sql(
SELECT count(DISTINCT device_id) FROM allocation WHERE state IN ('remis', 'installe', 'transforme_en_don'))sql";

LotRow readLot(const sql::Statement& row)
{
    constexpr int id = kWidth<LotMapping>;
    LotRow lot;
    lot.id = row.get<domain::LotId>(id);
    lot.ref = row.text(0);
    lot.facts = factsOf<LotMapping>(row);
    lot.donor = row.text(id + 1);
    lot.devices = row.number(id + 2);
    lot.handedOver = row.number(id + 3);
    lot.scrapped = row.number(id + 4);
    return lot;
}

} // namespace

Result<std::vector<LotRow>> SqlDeviceQueries::lots() const
{
    return answered([&] {
        static const std::string text = fmt::format(kLots, columnsOf<LotMapping>("t"));
        auto statement = m_connection.prepare(text);
        return collect(statement, readLot);
    });
}

Result<std::vector<DeviceRow>> SqlDeviceQueries::devices(const application::DeviceFilter& filter) const
{
    return answered([&] { return deviceRows(m_connection, filter); });
}

Result<DeviceRow> SqlDeviceQueries::device(DeviceId device) const
{
    return answered([&] {
        auto row = deviceRow(m_connection, device);
        if (!row) throw sql::SqlError(ErrorCode::NotFound, "device");
        return std::move(*row);
    });
}

Result<DeviceCounts> SqlDeviceQueries::counts() const
{
    return answered([&] {
        DeviceCounts counts;
        for (const auto state : domain::allOf<domain::WorkshopState>())
            counts.inStock.emplace_back(state, 0);
        auto statement = m_connection.prepare(kByWorkshop);
        while (statement.step()) {
            const auto state = statement.get<domain::WorkshopState>(0);
            std::ranges::find(counts.inStock, state, &std::pair<domain::WorkshopState, int>::first)->second
                = statement.number(1);
        }
        counts.withHolders = int(m_connection.queryInteger(kWithHolders));
        counts.ready = countReadyDevices(m_connection);
        return counts;
    });
}

Result<std::vector<application::WaitingFamilyRow>> SqlDeviceQueries::waitingFamilies(int limit) const
{
    return answered([&] { return persistence::waitingFamilies(m_connection, limit); });
}

} // namespace mediane::persistence
