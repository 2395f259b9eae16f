#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/matrix_view.h"
#include "ui/frame/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

void AttendancePage::showHeader()
{
    const application::SessionRow& session = showsMatrix() && !m_matrix->model().matrix().sessions.empty()
        ? m_matrix->model().matrix().sessions.front()
        : m_sheet->model().session();
    if (showsMatrix()) {
        header().setTitle(toQt(session.cycleTitle).isEmpty() ? title() : toQt(session.cycleTitle));
        header().setSubtitle(tr("Whole cycle: people and sessions"));
    } else if (m_session) {
        const QString when
            = u"%1 · %2"_s.arg(dateText(session.facts.date), timeRangeText(session.facts.start, session.facts.end));
        const QString where = whereAndWho(session);
        header().setTitle(fullSessionTitle(session));
        header().setSubtitle(where.isEmpty() ? when : u"%1 · %2"_s.arg(when, where));
        m_state->setChip(momentChip(momentOf(session.facts, m_services.context.clock)));
    } else {
        header().setTitle(title());
        header().setSubtitle({});
    }
    showTotals();
    showUndo();
    if (!m_refused) showNotice();
}

void AttendancePage::showTotals()
{
    const bool sheet = m_session && !showsMatrix();
    m_summary->setVisible(sheet);
    m_state->setVisible(sheet);
    const RosterModel& model = m_sheet->model();
    QString text = presentText(model.present(), model.expected());
    if (model.people() == 0 && model.session().headcount > 0)
        text = tr("%n counted", nullptr, model.session().headcount);
    m_summary->setText(text);
}

void AttendancePage::showUndo()
{
    // Not blocked with a reason: the tooltip goes on naming the action and its key.
    m_undo->setEnabled(m_services.attendance.undoStack().canUndo());
    m_redo->setEnabled(m_services.attendance.undoStack().canRedo());
}

void AttendancePage::showNotice()
{
    m_refused = false;
    const SheetNotice& notice = m_sheet->notice();
    if (showsMatrix() || !m_session || notice.text.isEmpty()) {
        banner().dismiss();
    } else {
        banner().setDismissible(false);
        banner().say(notice.tone, notice.text, notice.actionText);
    }
}

void AttendancePage::refuse(const QString& why)
{
    m_refused = true;
    banner().setDismissible(true);
    const SheetNotice& notice = m_sheet->notice();
    banner().say(Tone::Fault, why, showsMatrix() ? QString() : notice.actionText);
}

void AttendancePage::runNoticeAction()
{
    switch (m_sheet->notice().action) {
    case SheetNotice::Action::Reopen: m_sheet->reopen(); break;
    case SheetNotice::Action::OpenPlanning:
        if (m_session) context().navigator.open({PageId::Planning, RecordKind::Session, m_session->value()});
        break;
    case SheetNotice::Action::None: break;
    }
}

} // namespace mediane::ui
