#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/store.h>

namespace mediane::persistence {

/// Every read model over one connection.
class QuerySet
{
public:
    explicit QuerySet(sql::Connection& connection);
    ~QuerySet();
    [[nodiscard]] const application::Queries& all() const noexcept;

private:
    struct Models;
    std::unique_ptr<Models> m_models;
};

} // namespace mediane::persistence
