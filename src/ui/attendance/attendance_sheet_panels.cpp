#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/headcount_panel.h"
#include "ui/attendance/mark_history_panel.h"
#include "ui/attendance/walk_in_panel.h"
#include "ui/frame/notifier.h"

namespace mediane::ui {

/// The panels that open beside or above the list: somebody who came, the headcount, what was recorded.
void AttendanceSheet::connectPanels()
{
    connect(m_walkIn, &WalkInPanel::closed, this, [this] {
        m_walkIn->hide();
        takeFocus();
    });
    connect(m_walkIn, &WalkInPanel::added, this, [this](domain::PersonId person) {
        refresh();
        m_grid->setCurrentIndex(m_model.index(m_model.rowOf(person), RosterModel::Name));
        Q_EMIT done();
    });
    connect(m_headcount, &HeadcountPanel::closed, this, &AttendanceSheet::toggleHeadcount);
    connect(m_headcount, &HeadcountPanel::saved, this, [this] {
        m_context.notifier.say(tr("Headcount saved."));
        refresh();
    });
    connect(m_history, &MarkHistoryPanel::closed, this, &AttendanceSheet::toggleHistory);
    connect(m_history, &MarkHistoryPanel::takenBack, this, &AttendanceSheet::refresh);
}

void AttendanceSheet::toggleHistory()
{
    if (m_history->isVisible()) {
        m_history->hide();
        takeFocus();
        return;
    }
    m_history->openFor(m_session);
}

} // namespace mediane::ui
