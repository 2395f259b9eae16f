#pragma once

#include "persistence/json_text.h"
#include "persistence/sql/connection.h"

#include <algorithm>

namespace mediane::persistence {

/// An ordered list of identities in a table of its own: the owner's column, the item's, and `position`.
struct IdList
{
    std::string_view table;
    std::string_view owner;
    std::string_view item;
};

[[nodiscard]] std::vector<std::int64_t> readIdList(sql::Connection& connection, const IdList& list, std::int64_t owner);
/// Replaces the list; an item that comes twice is kept once.
void writeIdList(
    sql::Connection& connection, const IdList& list, std::int64_t owner, const std::vector<std::int64_t>& items);

template <class Id>
[[nodiscard]] std::vector<std::int64_t> numbersOf(const std::vector<Id>& ids)
{
    std::vector<std::int64_t> numbers;
    for (const Id id : ids) {
        if (std::ranges::find(numbers, id.value()) == numbers.end()) numbers.push_back(id.value());
    }
    return numbers;
}

template <class Id>
[[nodiscard]] std::vector<Id> idsOf(const std::vector<std::int64_t>& numbers)
{
    return std::vector<Id>(numbers.begin(), numbers.end());
}

} // namespace mediane::persistence
