#include "persistence/queries/device_rows.h"

#include "persistence/queries/device_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/sql_text.h"
#include "persistence/repositories/device_mapping.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

namespace mediane::persistence {

using application::DeviceFilter;
using application::DeviceRow;

namespace {

/// `chosen` picks devices `d`; it may look at what is held (`h`) and by whom (`p`).
std::string rowsSql(std::string_view chosen)
{
    const std::string picked = fmt::format(R"sql(picked AS MATERIALIZED (
    SELECT d.id FROM device d LEFT JOIN holding h ON h.device_id = d.id LEFT JOIN person p ON p.id = h.person_id
    {}))sql",
        chosen);
    return with({kHolding, picked, kMediumState, kDeviceState},
        fmt::format(R"sql(
SELECT {}, d.id, coalesce(t.ref, ''), coalesce(g.name, ''), {}, coalesce(h.state, 'aucune'),
    CASE WHEN h.state IN ('perdu', 'vole') THEN NULL ELSE h.person_id END,
    coalesce(p.last_name, ''), coalesce(p.first_name, ''), h.handed_on
FROM picked k JOIN device d ON d.id = k.id JOIN device_state r ON r.id = d.id
    LEFT JOIN holding h ON h.device_id = d.id LEFT JOIN person p ON p.id = h.person_id
    LEFT JOIN lot t ON t.id = d.lot_id LEFT JOIN organisation g ON g.id = t.donor_id
ORDER BY d.ref)sql",
            columnsOf<DeviceMapping>("d"), kDataCode));
}

DeviceRow readRow(const sql::Statement& row)
{
    constexpr int id = kWidth<DeviceMapping>;
    DeviceRow device;
    device.id = row.get<domain::DeviceId>(id);
    device.number = row.text(0);
    device.facts = factsOf<DeviceMapping>(row);
    device.lotRef = row.text(id + 1);
    device.donor = row.text(id + 2);
    device.data = row.get<domain::DataState>(id + 3);
    device.allocation = row.get<domain::AllocationState>(id + 4);
    device.holder = row.get<std::optional<domain::PersonId>>(id + 5);
    if (device.holder) device.holderName = personName(row.text(id + 6), row.text(id + 7));
    device.handedOn = row.get<std::optional<Date>>(id + 8);
    return device;
}

std::string chosenBy(const DeviceFilter& filter, SqlText& sql)
{
    std::string where = "WHERE 1 = 1";
    for (const auto& word : foldedWords(filter.text)) {
        where += fmt::format(" AND (d.search_key LIKE {0} OR p.sort_key LIKE {0})", sql.add("%" + word + "%"));
    }
    if (filter.workshop) where += " AND d.workshop = " + sql.add(*filter.workshop);
    if (filter.allocation) where += " AND coalesce(h.state, 'aucune') = " + sql.add(*filter.allocation);
    if (filter.lot) where += " AND d.lot_id = " + sql.add(*filter.lot);
    return where + " ORDER BY d.ref LIMIT " + sql.add(filter.limit);
}

} // namespace

std::vector<DeviceRow> deviceRows(sql::Connection& connection, const DeviceFilter& filter)
{
    SqlText sql;
    const std::string text = rowsSql(chosenBy(filter, sql));
    auto statement = sql.prepare(connection, text);
    return collect(statement, readRow);
}

std::optional<DeviceRow> deviceRow(sql::Connection& connection, domain::DeviceId device)
{
    static const std::string text = rowsSql("WHERE d.id = $1");
    auto statement = connection.prepare(text);
    statement.bindAll(device);
    if (!statement.step()) return std::nullopt;
    return readRow(statement);
}

int countReadyDevices(sql::Connection& connection)
{
    static const std::string text = with({kHolding,
                                             R"sql(picked AS MATERIALIZED (
    SELECT d.id FROM device d WHERE d.workshop = 'pret' AND d.id NOT IN (SELECT device_id FROM holding)))sql",
                                             kMediumState, kDeviceState},
        "SELECT count(*) FROM device_state WHERE rank >= 7");
    return int(connection.queryInteger(text));
}

} // namespace mediane::persistence
