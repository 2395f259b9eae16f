#include "persistence/queries/device_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/device_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/device_mapping.h"
#include "persistence/repositories/lot_mapping.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

namespace mediane::persistence {

using application::DeviceCounts;
using application::DeviceFilter;
using application::DeviceRow;
using application::LotRow;
using domain::AllocationState;
using domain::DeviceId;

namespace {

const std::string& dataState()
{
    static const std::string text = fmt::format(kDataState, kMediumState, kMediaAndErasures);
    return text;
}

std::string devicesSql(std::string_view conditions)
{
    return fmt::format("SELECT {}, d.id, coalesce(l.ref, ''), coalesce(o.name, ''), {}, a.state, a.person_id, "
                       "p.last_name, p.first_name, "
                       "a.handed_on {} WHERE {} ORDER BY d.ref LIMIT $1",
        columnsOf<DeviceMapping>("d"), dataState(), kDevicesFrom, conditions);
}

DeviceRow readDevice(const sql::Statement& row)
{
    constexpr int extra = kWidth<DeviceMapping>;
    DeviceRow device;
    device.number = row.text(0);
    device.facts = factsOf<DeviceMapping>(row);
    device.id = DeviceId(row.integer(extra));
    device.lotRef = row.text(extra + 1);
    device.donor = row.text(extra + 2);
    device.data = row.get<domain::DataState>(extra + 3);
    device.allocation = row.get<std::optional<AllocationState>>(extra + 4).value_or(AllocationState::None);
    device.holder = row.get<std::optional<domain::PersonId>>(extra + 5);
    if (device.holder) device.holderName = personName(row.text(extra + 6), row.text(extra + 7));
    device.handedOn = row.get<std::optional<Date>>(extra + 8);
    return device;
}

/// A word as a LIKE pattern that finds it anywhere.
std::string anywhere(const std::string& word)
{
    std::string pattern = "%";
    for (const char byte : word) {
        if (byte == '%' || byte == '_' || byte == '\\') pattern += '\\';
        pattern += byte;
    }
    return pattern + "%";
}

/// The conditions of a filter, with their values from `$2` on.
struct Conditions
{
    std::string sql = "1 = 1";
    std::vector<std::string> texts;

    void add(std::string_view condition, std::string value)
    {
        texts.push_back(std::move(value));
        sql += " AND " + fmt::format(fmt::runtime(condition), fmt::format("${}", texts.size() + 1));
    }
};

Conditions conditionsOf(const DeviceFilter& filter)
{
    Conditions conditions;
    for (const auto& word : foldedWords(filter.text))
        conditions.add("(d.search_key LIKE {0} ESCAPE '\\' OR p.sort_key LIKE {0} ESCAPE '\\')", anywhere(word));
    if (filter.workshop) conditions.add("d.workshop = {0}", std::string(domain::code(*filter.workshop)));
    if (filter.allocation == AllocationState::None) {
        conditions.sql += " AND a.id IS NULL";
    } else if (filter.allocation) {
        conditions.add("a.state = {0}", std::string(domain::code(*filter.allocation)));
    }
    if (filter.lot) conditions.add("d.lot_id = CAST({0} AS INTEGER)", std::to_string(filter.lot->value()));
    return conditions;
}

} // namespace

Result<std::vector<LotRow>> SqlDeviceQueries::lots() const
{
    return answered([&] {
        auto statement = m_connection.prepare(fmt::format(R"sql(
SELECT {}, l.id, coalesce(o.name, ''), (SELECT count(*) FROM device d WHERE d.lot_id = l.id),
    (SELECT count(DISTINCT d.id) FROM device d JOIN allocation a ON a.device_id = d.id
        WHERE d.lot_id = l.id AND a.state IN ('remis', 'installe', 'transforme_en_don')),
    (SELECT count(*) FROM device d WHERE d.lot_id = l.id AND d.workshop = 'rebut')
FROM lot l LEFT JOIN organisation o ON o.id = l.donor_id ORDER BY coalesce(l.given_on, '') DESC, l.id DESC)sql",
            columnsOf<LotMapping>("l")));
        constexpr int extra = kWidth<LotMapping>;
        return collect(statement, [](const sql::Statement& row) {
            return LotRow{domain::LotId(row.integer(extra)), row.text(0), factsOf<LotMapping>(row), row.text(extra + 1),
                row.number(extra + 2), row.number(extra + 3), row.number(extra + 4)};
        });
    });
}

Result<std::vector<DeviceRow>> SqlDeviceQueries::devices(const DeviceFilter& filter) const
{
    return answered([&] {
        const auto conditions = conditionsOf(filter);
        auto statement = m_connection.prepare(devicesSql(conditions.sql));
        statement.bind(1, filter.limit);
        for (std::size_t i = 0; i < conditions.texts.size(); ++i)
            statement.bind(int(i) + 2, conditions.texts[i]);
        return collect(statement, readDevice);
    });
}

Result<DeviceRow> SqlDeviceQueries::device(DeviceId device) const
{
    return guarded([&]() -> Result<DeviceRow> {
        static const std::string sql = devicesSql("d.id = $2");
        auto statement = m_connection.prepare(sql);
        if (!statement.bindAll(1, device).step()) return Error{ErrorCode::NotFound, "device"};
        return readDevice(statement);
    });
}

Result<DeviceCounts> SqlDeviceQueries::counts() const
{
    return answered([&] {
        static const std::string sql = fmt::format(
            "SELECT workshop, count(*), sum(CASE WHEN held = 1 THEN 1 ELSE 0 END), "
            "sum(CASE WHEN workshop = 'pret' AND free = 1 AND data IN ('efface', 'detruit', 'retire', 'sans_support') "
            "THEN 1 ELSE 0 END) FROM (SELECT d.workshop, CASE WHEN a.state IN ('remis', 'installe', "
            "'transforme_en_don', 'perdu', 'vole') THEN 1 ELSE 0 END AS held, CASE WHEN a.id IS NULL THEN 1 ELSE 0 "
            "END AS free, {} AS data {}) AS judged GROUP BY workshop",
            dataState(), kDevicesFrom);
        auto statement = m_connection.prepare(sql);
        std::vector<std::pair<domain::WorkshopState, int>> found;
        DeviceCounts counts;
        while (statement.step()) {
            found.emplace_back(statement.get<domain::WorkshopState>(0), statement.number(1) - statement.number(2));
            counts.withHolders += statement.number(2);
            counts.ready += statement.number(3);
        }
        for (const auto state : domain::allOf<domain::WorkshopState>()) {
            const auto row = std::ranges::find(found, state, &std::pair<domain::WorkshopState, int>::first);
            counts.inStock.emplace_back(state, row == found.end() ? 0 : row->second);
        }
        return counts;
    });
}

Result<std::string> SqlDeviceQueries::nextNumber(int year) const
{
    return answered([&] {
        const std::string prefix = fmt::format("PC-{:04}-", year);
        // Past the prefix in the order of texts comes the one that ends in the next character.
        auto statement = m_connection.prepare(
            "SELECT ref FROM device WHERE ref >= $1 AND ref < $2 ORDER BY length(ref) DESC, ref DESC LIMIT 1");
        statement.bindAll(prefix, fmt::format("PC-{:04}.", year));
        int last = 0;
        if (statement.step()) {
            for (const char digit : statement.textView(0).substr(prefix.size())) {
                if (digit < '0' || digit > '9') break;
                last = last * 10 + (digit - '0');
            }
        }
        return fmt::format("{}{:04}", prefix, last + 1);
    });
}

} // namespace mediane::persistence
