#pragma once

#include "ui/widgets/chip.h"

#include <mediane/domain/allocation.h>
#include <mediane/domain/attendance.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>

#include <QString>

namespace mediane::ui {

/// The words people read for the codes of a person file.
[[nodiscard]] QString label(domain::Gender gender);
[[nodiscard]] QString label(domain::Occupation occupation);
[[nodiscard]] QString label(domain::QpvSituation situation);
[[nodiscard]] QString label(domain::Audience audience);
[[nodiscard]] QString label(const std::optional<bool>& answer); ///< "Yes", "No", empty when nobody asked.
/// The words people read for the codes of a device file (reconditioning §2).
[[nodiscard]] QString label(domain::DeviceKind kind);
[[nodiscard]] QString label(domain::AllocationKind kind);
[[nodiscard]] QString label(domain::ErasureOutcome outcome);

/// Statuses, each as icon + word + colour.
[[nodiscard]] Chip chip(domain::EnrolmentStatus status);
[[nodiscard]] Chip chip(domain::AttendanceState state);
[[nodiscard]] Chip chip(domain::SessionStatus status);
[[nodiscard]] Chip chip(domain::WorkshopState state);
[[nodiscard]] Chip chip(domain::DataState state);
[[nodiscard]] Chip chip(domain::AllocationState state);

/// The word of a stored code; the code itself when this version does not know it.
template <class E>
[[nodiscard]] QString labelOfCode(const std::string& code)
{
    const std::optional<E> value = domain::fromCode<E>(code);
    if (!value) return QString::fromStdString(code);
    if constexpr (requires { chip(*value); }) {
        return chip(*value).word;
    } else {
        return label(*value);
    }
}

} // namespace mediane::ui
