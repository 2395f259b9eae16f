#pragma once

#include "persistence/guarded.h"
#include "persistence/rows.h"

#include <mediane/domain/valid.h>

namespace mediane::persistence {

/// A repository over the rows of one mapping: `Contract` is what it implements, `M` how its facts lie in the table.
template <class M, class Contract>
class TableRepository : public Contract
{
public:
    using Id = typename Contract::IdType;
    using Stored = typename Contract::ValueType;

    TableRepository(sql::Connection& connection, RowWriter& writer)
        : m_rows(connection, writer)
    {
    }
    Result<Id> add(const Stored& value, const std::string& ref = {}) override
    {
        return guarded([&]() -> Result<Id> { return Id(m_rows.insert(value.facts(), ref)); });
    }
    Result<application::Outcome> update(Id id, const Stored& value) override
    {
        return guarded([&]() -> Result<application::Outcome> { return m_rows.update(id.value(), value.facts()); });
    }
    Result<domain::Stored<Id, Stored>> find(Id id) const override
    {
        return guarded([&]() -> Result<domain::Stored<Id, Stored>> {
            auto [ref, facts] = m_rows.find(id.value());
            return domain::Stored<Id, Stored>{id, std::move(ref), Stored::restore(std::move(facts))};
        });
    }
    Result<void> remove(Id id) override
    {
        return guarded([&]() -> Result<void> {
            m_rows.remove(id.value());
            return {};
        });
    }

protected:
    [[nodiscard]] Rows<M>& rows() { return m_rows; }
    [[nodiscard]] const Rows<M>& rows() const { return m_rows; }

private:
    Rows<M> m_rows;
};

} // namespace mediane::persistence
