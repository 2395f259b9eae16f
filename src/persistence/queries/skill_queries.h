#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/skill_queries.h>

namespace mediane::persistence {

class SqlSkillQueries final : public application::SkillQueries
{
public:
    explicit SqlSkillQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

} // namespace mediane::persistence
