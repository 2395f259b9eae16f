#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/calendar_queries.h>

namespace mediane::persistence {

class SqlCalendarQueries final : public application::CalendarQueries
{
public:
    explicit SqlCalendarQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

} // namespace mediane::persistence
