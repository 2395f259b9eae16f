#pragma once

#include "persistence/query_set.h"
#include "persistence/repository_set.h"
#include "persistence/sqlite/open.h"

namespace mediane::persistence {

/// Units of work over one connection; used by one thread at a time.
class SqlStore final : public application::Store
{
public:
    explicit SqlStore(sqlite::OpenDatabase database);
    Result<application::IntegrityReport> checkIntegrity() const override;

private:
    Result<void> write(
        const application::Actor& actor, const std::function<bool(application::Repositories&)>& work) override;
    Result<void> look(const std::function<void(const application::Queries&)>& work) const override;

    sqlite::OpenDatabase m_database;
    RowWriter m_writer;
    QuerySet m_queries;
    RepositorySet m_repositories;
};

} // namespace mediane::persistence
