#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/journal.h>

namespace mediane::persistence {

/// The journal, with what is kept apart of people put back beside the rest.
class SqlJournalQueries final : public application::JournalQueries
{
public:
    explicit SqlJournalQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::JournalEntry>> entries(const application::JournalFilter& filter) const override;

private:
    [[nodiscard]] application::JournalEntry read(const sql::Statement& row) const;
    [[nodiscard]] std::string refOf(application::SubjectKind kind, std::int64_t id) const;

    sql::Connection& m_connection;
};

} // namespace mediane::persistence
