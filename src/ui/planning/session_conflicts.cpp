#include "ui/planning/session_detail.h"
#include "ui/planning/session_fields.h"
#include "ui/widgets/banner.h"
#include "ui/wording/conflict_words.h"

#include <mediane/application/resource_service.h>

namespace mediane::ui {

void SessionDetail::showConflicts()
{
    m_conflicts->dismiss();
    const auto facts = m_fields->current();
    const auto found
        = facts ? m_services.resources.check({{m_session, *facts, {}, {}}}) : std::vector<application::Conflict>();
    if (!found || found->empty()) return;
    const bool blocking = found->front().severity == domain::ConflictSeverity::Blocking;
    m_conflicts->say(blocking ? Tone::Fault : Tone::Attention, conflictLines(*found));
}

} // namespace mediane::ui
