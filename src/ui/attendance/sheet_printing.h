#pragma once

#include "ui/widgets/page.h"

#include <mediane/application/services.h>

#include <variant>

namespace mediane::ui {

/// What a sheet is printed of: one session, or a whole cycle with one column a session.
using SheetSubject = std::variant<domain::SessionId, domain::CycleId>;

/// Asks where to, keeps the print with its rows and writes it as a PDF; the file's path, or nothing when the user gave
/// up.
[[nodiscard]] Result<std::optional<QString>> printSheet(
    const PageContext& context, application::Services& services, const SheetSubject& subject);

} // namespace mediane::ui
