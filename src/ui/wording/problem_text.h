#pragma once

#include <mediane/core/error.h>

#include <QString>

namespace mediane::ui {

/// What a person must do about one broken rule ("La fin est avant le début.").
[[nodiscard]] QString problemText(const FieldProblem& problem);
/// A whole error in words: its problems, or what its code means.
[[nodiscard]] QString errorText(const Error& error);

} // namespace mediane::ui
