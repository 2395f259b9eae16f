#pragma once

#include "persistence/sql/connection.h"
#include "persistence/value.h"

#include <mediane/application/conflict_queries.h>

namespace mediane::persistence {

/// Sessions laid out for SQL: `slot`, `slot_staff` and `slot_use` are what is asked about, `other` and `other_staff`
/// every session of those days that holds its room and people, the slots included (their `n` is then not NULL).
class SlotTables
{
public:
    explicit SlotTables(const std::vector<application::Slot>& slots);
    /// A statement that may read those tables; its own text follows WITH and has no placeholders.
    [[nodiscard]] sql::Statement prepare(sql::Connection& connection, std::string_view select) const;

private:
    std::string m_with;
    std::vector<Value> m_values; ///< Of the placeholders, in order.
};

/// Conditions on slot `s` and session `o`: two different ones, a pair of slots once, none with the one it replaces.
inline constexpr std::string_view kApart = R"sql((o.n IS NULL OR o.n > s.n)
    AND (o.id IS NULL OR s.replaces_id IS NULL OR o.id <> s.replaces_id)
    AND (s.id IS NULL OR o.replaces_id IS NULL OR s.id <> o.replaces_id))sql";
/// On one day, at one time (half-open).
inline constexpr std::string_view kOverlap
    = "o.held_on = s.held_on AND o.starts_at < s.ends_at AND s.starts_at < o.ends_at";

} // namespace mediane::persistence
