#pragma once

#include "persistence/sql/connection.h"
#include "persistence/value.h"

#include <vector>

namespace mediane::persistence {

/// An SQL text that is put together with its values: `add` names the placeholder of each.
class SqlText
{
public:
    template <class T>
    [[nodiscard]] std::string add(const T& value)
    {
        m_values.push_back(toValue(value));
        return "$" + std::to_string(m_values.size());
    }
    [[nodiscard]] sql::Statement prepare(sql::Connection& connection, std::string_view text) const
    {
        sql::Statement statement = connection.prepare(text);
        for (std::size_t at = 0; at < m_values.size(); ++at)
            bindValue(statement, int(at) + 1, m_values[at]);
        return statement;
    }

private:
    std::vector<Value> m_values;
};

} // namespace mediane::persistence
