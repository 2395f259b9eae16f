#pragma once

#include "persistence/row_writer.h"

namespace mediane::persistence {

/// The counts of a session, kept and journaled as one set. Lines come out by dimension, then category.
class HeadcountsRepository final : public application::Headcounts
{
public:
    HeadcountsRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }
    Result<std::optional<domain::HeadcountFacts>> find(domain::SessionId session) const override;
    Result<application::Outcome> put(domain::SessionId session, const domain::Headcount& counts) override;
    Result<application::Outcome> remove(domain::SessionId session) override;

private:
    [[nodiscard]] std::optional<domain::HeadcountFacts> stored(domain::SessionId session) const;
    void replace(domain::SessionId session, const domain::HeadcountFacts& counts);

    sql::Connection& m_connection;
    RowWriter& m_writer;
};

} // namespace mediane::persistence
