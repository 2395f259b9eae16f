#include "persistence/sql/connection.h"

namespace mediane::persistence::sql {

Statement Connection::prepare(std::string_view sql)
{
    auto found = m_shelves.find(sql);
    if (found == m_shelves.end()) found = m_shelves.emplace(std::string(sql), Statement::Shelf{}).first;
    Statement::Shelf& shelf = found->second;
    if (shelf.empty()) return {compile(sql), shelf};
    std::unique_ptr<Prepared> prepared = std::move(shelf.back());
    shelf.pop_back();
    return {std::move(prepared), shelf};
}

} // namespace mediane::persistence::sql
