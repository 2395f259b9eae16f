#pragma once

#include "persistence/sql/connection.h"

namespace mediane::persistence::sql {

/// Begins at construction; undoes everything at destruction unless `commit` was reached.
class Transaction
{
public:
    Transaction(Connection& connection, Access access)
        : m_connection(connection)
    {
        m_connection.begin(access);
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction()
    {
        // Some errors make the engine roll back by itself; asking again would be an error of its own.
        if (m_connection.inTransaction()) m_connection.rollback();
    }
    void commit() { m_connection.commit(); }

private:
    Connection& m_connection;
};

} // namespace mediane::persistence::sql
