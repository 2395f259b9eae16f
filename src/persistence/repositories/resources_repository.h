#pragma once

#include "persistence/row_writer.h"

#include <mediane/application/resources.h>

namespace mediane::persistence {

class ResourcesRepository final : public application::Resources
{
public:
    ResourcesRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }

private:
    [[maybe_unused]] sql::Connection& m_connection;
    [[maybe_unused]] RowWriter& m_writer;
};

} // namespace mediane::persistence
