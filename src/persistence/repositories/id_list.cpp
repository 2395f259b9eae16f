#include "persistence/repositories/id_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

std::vector<std::int64_t> readIdList(sql::Connection& connection, const IdList& list, std::int64_t owner)
{
    sql::Statement rows = connection.prepare(
        fmt::format("SELECT {} FROM {} WHERE {} = $1 ORDER BY position", list.item, list.table, list.owner));
    rows.bindAll(owner);
    std::vector<std::int64_t> items;
    while (rows.step())
        items.push_back(rows.integer(0));
    return items;
}

void writeIdList(
    sql::Connection& connection, const IdList& list, std::int64_t owner, const std::vector<std::int64_t>& items)
{
    connection.run(fmt::format("DELETE FROM {} WHERE {} = $1", list.table, list.owner), owner);
    const std::string insert
        = fmt::format("INSERT INTO {} ({}, {}, position) VALUES ($1, $2, $3)", list.table, list.owner, list.item);
    std::int64_t position = 0;
    for (const std::int64_t item : items)
        connection.run(insert, owner, item, ++position);
}

} // namespace mediane::persistence
