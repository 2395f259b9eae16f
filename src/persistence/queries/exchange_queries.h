#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/exchange.h>

namespace mediane::persistence {

/// Everything in the file, as the rows of the exchange folder.
class SqlExchangeQueries final : public application::ExchangeQueries
{
public:
    explicit SqlExchangeQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<void> forEach(application::ExchangeFile file,
        const std::function<bool(std::span<const std::string_view>)>& row) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
