#include "persistence/sql_store.h"

#include "persistence/guarded.h"
#include "persistence/integrity.h"
#include "persistence/sql/transaction.h"

namespace mediane::persistence {

SqlStore::SqlStore(sqlite::OpenDatabase database)
    : m_database(std::move(database))
    , m_writer(*m_database.connection)
    , m_queries(*m_database.connection)
    , m_repositories(*m_database.connection, m_writer, m_queries.all())
{
}

Result<void> SqlStore::write(
    const application::Actor& actor, const std::function<bool(application::Repositories&)>& work)
{
    return guarded([&]() -> Result<void> {
        sql::Connection& connection = *m_database.connection;
        sql::Transaction transaction(connection, sql::Access::Write);
        m_writer.begin(actor);
        if (!work(m_repositories.all())) return {};
        connection.run("DELETE FROM history_import"); // History is accepted for one transaction only.
        transaction.commit();
        return {};
    });
}

Result<void> SqlStore::look(const std::function<void(const application::Queries&)>& work) const
{
    return guarded([&]() -> Result<void> {
        sql::Connection& connection = *m_database.connection;
        if (connection.inTransaction()) { // Within a unit of work, which sees one state already.
            work(m_queries.all());
            return {};
        }
        const sql::Transaction transaction(connection, sql::Access::Read);
        work(m_queries.all());
        return {};
    });
}

Result<application::IntegrityReport> SqlStore::checkIntegrity() const
{
    return guarded([&]() -> Result<application::IntegrityReport> {
        const sql::Transaction transaction(*m_database.connection, sql::Access::Read);
        return persistence::checkIntegrity(*m_database.connection);
    });
}

} // namespace mediane::persistence
