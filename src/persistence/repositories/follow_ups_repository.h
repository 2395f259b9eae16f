#pragma once

#include "persistence/row_writer.h"

#include <mediane/application/follow_ups.h>

namespace mediane::persistence {

class FollowUpsRepository final : public application::FollowUps
{
public:
    FollowUpsRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
    [[maybe_unused]] RowWriter& m_writer;
};

} // namespace mediane::persistence
