#pragma once

#include "persistence/mapping.h"

namespace mediane::persistence {

/// How many columns `columnsOf` names: the first one after them.
template <class M>
inline constexpr int kWidth = 1 + int(std::tuple_size_v<decltype(M::kFields)>);

/// "s.ref, s.name, …": at the head of a select list, what `factsOf` reads.
template <class M>
[[nodiscard]] std::string columnsOf(std::string_view alias)
{
    std::string list;
    for (const auto& column : tableOf<M>().columns()) {
        if (!list.empty()) list += ", ";
        list.append(alias).append(".").append(column.name);
    }
    return list;
}

/// Every row of a statement, through `read(statement)`.
template <class Read>
[[nodiscard]] auto collect(sql::Statement& statement, Read read)
{
    std::vector<decltype(read(statement))> rows;
    while (statement.step())
        rows.push_back(read(statement));
    return rows;
}

} // namespace mediane::persistence
