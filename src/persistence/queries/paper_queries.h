#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/paper_queries.h>

namespace mediane::persistence {

class SqlPaperQueries final : public application::PaperQueries
{
public:
    explicit SqlPaperQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

} // namespace mediane::persistence
