#include "persistence/rows.h"

#include <fmt/format.h>

namespace mediane::persistence {

std::string freeRef(sql::Connection& connection, const Table& table, const std::string& wanted)
{
    const std::string sql = "SELECT 1 FROM " + table.name() + " WHERE ref = $1";
    std::string candidate = wanted;
    for (int number = 2; connection.queryInteger(sql, candidate) == 1; ++number)
        candidate = fmt::format("{}~{}", wanted, number);
    return candidate;
}

std::string numberedRef(std::string_view prefix, std::int64_t id) { return fmt::format("{}-{:05}", prefix, id); }

std::string refOf(sql::Connection& connection, const Table& table, std::int64_t id)
{
    sql::Statement row = connection.prepare("SELECT ref FROM " + table.name() + " WHERE id = $1");
    if (!row.bindAll(id).step()) throw sql::SqlError(ErrorCode::NotFound, table.name());
    return row.text(0);
}

} // namespace mediane::persistence
