#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/today_queries.h>

namespace mediane::persistence {

/// What waits, counted.
class SqlTodayQueries final : public application::TodayQueries
{
public:
    explicit SqlTodayQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<application::ToDo> toDo(Date today) const override;
    Result<std::vector<domain::OperationId>> currentOperations(Date today) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
