#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/device.h>

#include <optional>
#include <span>
#include <string>

namespace mediane::domain {

enum class ErasureOutcome { Erased, Failed, Aborted, Insanity, Destroyed, NoMedia };
template <>
struct CodeTable<ErasureOutcome>
{
    using O = ErasureOutcome;
    static constexpr std::array rows{std::pair{O::Erased, "ERASED"sv}, std::pair{O::Failed, "FAILED"sv},
        std::pair{O::Aborted, "ABORTED"sv}, std::pair{O::Insanity, "INSANITY"sv},
        std::pair{O::Destroyed, "DESTROYED"sv}, std::pair{O::NoMedia, "NO_MEDIA"sv}};
};

/// One attempt on one storage medium, or the finding that a device holds none.
struct ErasureFacts
{
    DeviceId device{0};
    std::string medium = {}; ///< Serial number of the medium; empty only with `NoMedia`.
    std::string method = {};
    std::string tool = {};
    std::optional<Date> date = {};
    ErasureOutcome outcome = ErasureOutcome::Erased;
    std::string operatorName = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const ErasureFacts& facts);
using Erasure = Valid<ErasureFacts>;

/// What one medium's last attempt says of it, given since when it must be clean (the last return, if any).
[[nodiscard]] DataState stateAfter(ErasureOutcome outcome, std::optional<Date> done, std::optional<Date> cleanSince);

} // namespace mediane::domain
