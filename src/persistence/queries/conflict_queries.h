#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/conflict_queries.h>

namespace mediane::persistence {

class SqlConflictQueries final : public application::ConflictQueries
{
public:
    explicit SqlConflictQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

} // namespace mediane::persistence
