#include "ui/frame/notifier.h"
#include "ui/planning/session_detail.h"
#include "ui/planning/session_fields.h"
#include "ui/widgets/form.h"

#include <mediane/application/calendar_service.h>

namespace mediane::ui {

/// Another day, hour or place for the same length: what a move is. Another length changes the minutes attended.
bool SessionDetail::onlyMoves(const domain::SessionFacts& facts) const
{
    const domain::SessionFacts& before = m_row.facts;
    const bool gone
        = before.status == domain::SessionStatus::Cancelled || before.status == domain::SessionStatus::Postponed;
    const bool elsewhere = before.date != facts.date || before.start != facts.start || before.place != facts.place;
    return !gone && elsewhere && before.minutes() == facts.minutes() && domain::check(facts).empty();
}

/// A move can be undone (T15); what else was changed is stored with it.
Result<void> SessionDetail::store(const domain::SessionFacts& facts)
{
    const bool moves = onlyMoves(facts);
    if (moves) {
        auto step = m_services.calendar.move(*m_session, {facts.date, facts.start, facts.end, facts.place});
        if (!step) return step.error();
        m_services.attendance.undoStack().push(std::move(step).value());
    }
    const bool later = m_row.facts.date != facts.date || m_row.facts.start != facts.start;
    const auto edited = m_services.planning.editSession(*m_session, facts);
    if (!edited) return edited.error();
    m_toTell = m_toTell || moves || later;
    return {};
}

void SessionDetail::save()
{
    const auto facts = m_fields->read();
    if (!facts || !mayPlace()) return;
    if (m_session) {
        const auto done = store(*facts);
        if (!done) {
            m_fields->form().setError(done.error());
            return;
        }
    } else {
        const auto added = m_services.planning.addSession(*facts);
        if (!added) {
            m_fields->form().setError(added.error());
            return;
        }
        m_session = *added;
    }
    if (const auto accepted = acceptConflicts(); !accepted) {
        m_fields->form().setError(accepted.error());
        return;
    }
    m_modified = false;
    m_context.notifier.say(tr("Session saved."));
    Q_EMIT saved(*m_session);
}

} // namespace mediane::ui
