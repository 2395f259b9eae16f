#pragma once

#include <mediane/core/error.h>

#include <QString>

namespace mediane::ui {

/// Why a mark, a validation or a headcount was refused, and what to do about it.
[[nodiscard]] QString attendanceRefusal(const Error& error);

} // namespace mediane::ui
