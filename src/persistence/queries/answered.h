#pragma once

#include "persistence/guarded.h"

namespace mediane::persistence {

/// The edge of a read model: what `work` returns as a Result, or the Error behind the SqlError that it threw.
template <class Work>
[[nodiscard]] auto answered(Work work) -> Result<std::invoke_result_t<Work>>
{
    return guarded([&]() -> Result<std::invoke_result_t<Work>> { return work(); });
}

} // namespace mediane::persistence
