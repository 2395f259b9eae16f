#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/headcount_panel.h"
#include "ui/attendance/mark_bar.h"
#include "ui/attendance/paper_panel.h"
#include "ui/attendance/walk_in_panel.h"

namespace mediane::ui {

void AttendanceSheet::connectPaper()
{
    connect(m_paper, &PaperPanel::closed, this, [this] {
        m_paper->hide();
        makeRoom();
        takeFocus();
    });
    connect(m_paper, &PaperPanel::recorded, this, [this] {
        refresh();
        Q_EMIT done();
    });
}

void AttendanceSheet::openPaper()
{
    if (m_session.value() == 0) return;
    if (m_headcount->isVisible()) {
        if (!mayLeave()) return;
        closeHeadcount();
    }
    m_walkIn->hide();
    m_paper->openFor(m_session, m_notice.presencesBlocked);
    makeRoom();
}

void AttendanceSheet::printPaper()
{
    openPaper();
    if (m_session.value() != 0) m_paper->print();
}

/// Where text is large the panel of the paper takes the place of the rows, which it names itself.
void AttendanceSheet::makeRoom()
{
    const bool nobody = m_model.people() == 0;
    const bool paperAlone = m_compact && !m_paper->isHidden();
    m_grid->setVisible(!nobody && !paperAlone);
    m_marks->setVisible(!nobody && !paperAlone);
}

} // namespace mediane::ui
