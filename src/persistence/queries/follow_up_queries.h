#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/follow_up_queries.h>

namespace mediane::persistence {

class SqlFollowUpQueries final : public application::FollowUpQueries
{
public:
    explicit SqlFollowUpQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

} // namespace mediane::persistence
