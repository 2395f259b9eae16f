#pragma once

#include "ui/widgets/chip.h"

#include <mediane/domain/allocation.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/person.h>

#include <QString>

namespace mediane::ui {

/// The words people read for the codes of a person file.
[[nodiscard]] QString wordOf(domain::Gender gender);
[[nodiscard]] QString wordOf(domain::Occupation occupation);
[[nodiscard]] QString wordOf(domain::QpvSituation situation);
[[nodiscard]] QString wordOf(domain::Audience audience);
[[nodiscard]] QString wordOf(const std::optional<bool>& answer); ///< "Yes", "No", empty when nobody asked.
/// The words people read for the codes of a device file (reconditioning §2).
[[nodiscard]] QString wordOf(domain::DeviceKind kind);
[[nodiscard]] QString wordOf(domain::AllocationKind kind);
[[nodiscard]] QString wordOf(domain::ErasureOutcome outcome);

/// The three axes of a device, each as icon + word + colour.
[[nodiscard]] Chip chipOf(domain::WorkshopState state);
[[nodiscard]] Chip chipOf(domain::DataState state);
[[nodiscard]] Chip chipOf(domain::AllocationState state);

/// The word of a stored code; the code itself when this version does not know it.
template <class E>
[[nodiscard]] QString wordOfCode(const std::string& code)
{
    const std::optional<E> value = domain::fromCode<E>(code);
    if (!value) return QString::fromStdString(code);
    if constexpr (requires { chipOf(*value); }) {
        return chipOf(*value).word;
    } else {
        return wordOf(*value);
    }
}

} // namespace mediane::ui
