#pragma once

#include "ui/widgets/page.h"

#include <mediane/core/clock.h>
#include <mediane/reporting/skill_sheet.h>

namespace mediane::ui {

/// Asks for a file, PDF or HTML, and writes the grid to fill in by hand there. The path; none when the user gave up.
[[nodiscard]] Result<std::optional<QString>> printSkillSheet(
    const PageContext& context, const Clock& clock, const reporting::SkillSheetContent& content);

} // namespace mediane::ui
