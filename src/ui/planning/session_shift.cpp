#include "ui/frame/notifier.h"
#include "ui/planning/session_detail.h"
#include "ui/widgets/prompts.h"

#include <mediane/application/calendar_service.h>

#include <array>

namespace mediane::ui {

/// The three scopes with what each would change (SER-2); the shift can be undone.
void SessionDetail::shiftSessions()
{
    using application::SeriesScope;
    const auto scopes = std::to_array({SeriesScope::ThisOne, SeriesScope::ThisAndLater, SeriesScope::WholeCycle});
    std::array<application::ScopeCount, scopes.size()> counts;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        const auto count = m_services.calendar.count(*m_session, scopes[i]);
        if (!count) return fail(count.error());
        counts[i] = *count;
    }
    const QString later = tr("This one and the %n later ones", nullptr, std::max(0, counts[1].moving - 1));
    const QString whole = tr("The whole cycle: %n to come", nullptr, counts[2].moving)
        + tr(", %n held stay", nullptr, counts[2].untouched);
    const auto chosen = m_context.prompts.choose({tr("Shift to the next date of the series"),
                                                     tr("Public holidays, school holidays and closures are skipped "
                                                        "again. Held sessions never move."),
                                                     tr("Shift")},
        {tr("This session"), later, whole});
    if (!chosen) return;
    auto step = m_services.calendar.shift(*m_session, scopes.at(static_cast<std::size_t>(*chosen)));
    if (!step) return fail(step.error());
    m_services.attendance.undoStack().push(std::move(step).value());
    m_toTell = true;
    m_context.notifier.say(tr("%n sessions shifted.", nullptr, counts.at(static_cast<std::size_t>(*chosen)).moving));
    Q_EMIT saved(*m_session);
}

} // namespace mediane::ui
