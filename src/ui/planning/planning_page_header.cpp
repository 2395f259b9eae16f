#include "ui/frame/notifier.h"
#include "ui/planning/cycle_view.h"
#include "ui/planning/cycle_wizard.h"
#include "ui/planning/planning_page.h"
#include "ui/planning/week_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/calendar_queries.h>
#include <mediane/interchange/session_calendar.h>

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

/// Those of the cycle, or of the week as it is filtered.
Result<std::vector<application::SessionRow>> PlanningPage::shownSessions() const
{
    if (m_stack->currentWidget() != m_cycle) return m_week->sessions();
    return m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.planning.sessionsOf(m_cycle->cycle()); });
}

void PlanningPage::exportCalendar()
{
    const bool cycle = m_stack->currentWidget() == m_cycle;
    const QString name = cycle ? toQt(m_cycle->row().ref) : toQt(toIso(m_week->monday()));
    const auto sessions = shownSessions();
    const auto centre
        = m_services.context.store.read([](const application::Queries& queries) { return queries.calendar.centre(); });
    if (!sessions || !centre) {
        banner().say(Tone::Fault, errorText(sessions ? centre.error() : sessions.error()));
        return;
    }
    auto path = context().prompts.chooseFileToSave(
        {tr("Export the sessions"), tr("Agenda (*.ics)"), tr("planning-%1.ics").arg(name)});
    if (!path) return;
    if (QFileInfo(*path).suffix().isEmpty()) *path += u".ics"_s;
    const auto written = interchange::writeSessionCalendar(
        path->toStdU16String(), *sessions, centre->timeZone, m_services.context.clock.now());
    if (!written) {
        banner().say(Tone::Fault, errorText(written.error()));
        return;
    }
    context().notifier.say(tr("%n sessions exported.", nullptr, int(sessions->size())));
}

void PlanningPage::showHeader()
{
    const QWidget* shown = m_stack->currentWidget();
    QString heading = title();
    QString subtitle;
    if (shown == m_cycle) {
        const application::CycleRow& row = m_cycle->row();
        heading = toQt(row.title);
        QStringList parts{toQt(row.action), toQt(row.track), toQt(row.place)};
        if (row.first) parts << periodText({*row.first, row.last.value_or(*row.first)});
        parts.removeAll(QString());
        parts.removeDuplicates();
        subtitle = parts.join(u" · "_s);
    } else if (shown == m_wizard) {
        heading = tr("New cycle");
    }
    m_export->setVisible(shown == m_week || shown == m_cycle);
    header().setTitle(heading);
    header().setSubtitle(subtitle);
}

} // namespace mediane::ui
