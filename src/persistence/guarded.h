#pragma once

#include "persistence/sql/error.h"

#include <mediane/core/result.h>

namespace mediane::persistence {

/// The edge of the layer: runs `work`, which returns a Result, and turns a SqlError into an Error.
template <class Work>
[[nodiscard]] auto guarded(Work work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const sql::SqlError& error) {
        return Error{error.code(), error.what(), error.problems()};
    }
}

} // namespace mediane::persistence
