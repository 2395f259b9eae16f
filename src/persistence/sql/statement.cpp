#include "persistence/sql/statement.h"

namespace mediane::persistence::sql {

Statement::~Statement()
{
    if (!m_prepared) return; // Moved from.
    m_prepared->reset();
    try {
        m_shelf->push_back(std::move(m_prepared));
    } catch (const std::bad_alloc&) {
        m_prepared.reset(); // It will be compiled again.
    }
}

} // namespace mediane::persistence::sql
