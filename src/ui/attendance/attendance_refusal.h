#pragma once

#include <mediane/core/error.h>

#include <QString>

namespace mediane::ui {

/// Why a mark, a validation or a headcount was refused, and what to do about it.
[[nodiscard]] QString attendanceRefusal(const Error& error);
/// What a step of the attendance undo stack did ("mark", "all-present"…), in words.
[[nodiscard]] QString undoStepText(const std::string& label);

} // namespace mediane::ui
