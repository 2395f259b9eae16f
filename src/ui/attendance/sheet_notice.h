#pragma once

#include "ui/theme/tokens.h"

#include <mediane/application/planning_queries.h>
#include <mediane/core/clock.h>

#include <QString>

namespace mediane::ui {

/// What the state of a session changes for whoever takes attendance, said in place.
struct SheetNotice
{
    enum class Action { None, Reopen, OpenPlanning };

    Tone tone = Tone::Accent;
    QString text = {}; ///< Empty: nothing to say.
    QString actionText = {};
    Action action = Action::None;
    QString presencesBlocked = {}; ///< Why presences cannot be entered (yet).
    QString allBlocked = {}; ///< Why nothing can be entered.
};
[[nodiscard]] SheetNotice sheetNotice(const application::SessionRow& session, const Clock& clock);

} // namespace mediane::ui
