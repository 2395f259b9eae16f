#include "ui/attendance/attendance_sheet.h"

#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/attendance_refusal.h"
#include "ui/attendance/headcount_panel.h"
#include "ui/attendance/key_button.h"
#include "ui/attendance/mark_bar.h"
#include "ui/attendance/mark_history_panel.h"
#include "ui/attendance/paper_panel.h"
#include "ui/attendance/walk_in_panel.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostNames = 3;

} // namespace

AttendanceSheet::AttendanceSheet(
    const PageContext& context, application::Services& services, AttendanceMarker& marker, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_marker(marker)
    , m_grid(new AttendanceGrid(marker, AttendanceGrid::Cursor::Row, tr("Attendance of the session")))
    , m_empty(new EmptyState(Icon::People,
          tr("Nobody is enrolled in this session. Add the people who come, or count them without names."),
          tr("Add somebody")))
    , m_marks(new MarkBar)
    , m_walkIn(new WalkInPanel(services))
    , m_history(new MarkHistoryPanel(services))
    , m_paper(new PaperPanel(context, services))
    , m_headcount(new HeadcountPanel(services))
{
    m_grid->setAttendance(&m_model);
    build();
    connect(&m_model, &RosterModel::totalsChanged, this, &AttendanceSheet::totalsChanged);
    connect(m_grid, &AttendanceGrid::commanded, this, &AttendanceSheet::run);
    connect(m_grid, &AttendanceGrid::refused, this, &AttendanceSheet::refused);
    connect(m_grid, &AttendanceGrid::commentRequested, this, &AttendanceSheet::editComment);
    connect(m_marks, &MarkBar::pressed, m_grid, &AttendanceGrid::run);
    connect(m_empty, &EmptyState::actionTriggered, this, &AttendanceSheet::openWalkIn);
    connectPanels();
    connectPaper();
}

void AttendanceSheet::showSession(domain::SessionId session)
{
    if (session != m_session) {
        m_walkIn->hide();
        m_history->hide();
        m_paper->hide();
        makeRoom();
        closeHeadcount();
        m_grid->setCurrentIndex({});
    }
    m_session = session;
    refresh();
}

void AttendanceSheet::refresh()
{
    if (m_session.value() == 0) return;
    application::SessionRow session;
    std::vector<application::RosterRow> rows;
    const auto read = m_services.context.store.read([&](const application::Queries& queries) -> Result<void> {
        auto row = queries.planning.session(m_session);
        if (!row) return row.error();
        session = std::move(row).value();
        auto roster = queries.attendance.roster(m_session);
        if (!roster) return roster.error();
        rows = std::move(roster).value();
        return {};
    });
    if (!read) {
        Q_EMIT refused(attendanceRefusal(read.error()));
        return;
    }
    m_model.show(std::move(session), std::move(rows));
    m_grid->selectFirst();
    showState();
    Q_EMIT sessionRead();
}

void AttendanceSheet::showState()
{
    const application::SessionRow& session = m_model.session();
    m_notice = sheetNotice(session, m_services.context.clock);
    const bool nobody = m_model.people() == 0;
    const bool locked = !m_notice.allBlocked.isEmpty();
    makeRoom();
    m_empty->setVisible(nobody && !m_walkIn->isVisible());
    m_empty->setActionText(m_notice.presencesBlocked.isEmpty() ? tr("Add somebody") : QString());
    m_grid->setBlocked(m_notice.presencesBlocked, m_notice.allBlocked);
    m_grid->setColumnHidden(RosterModel::Assiduity, !session.facts.cycle);
    m_marks->block(m_notice.presencesBlocked, m_notice.allBlocked);
    m_allPresent->setVisible(!nobody);
    m_allPresent->block(m_notice.presencesBlocked);
    m_addWalkIn->block(m_notice.presencesBlocked);
    m_matrix->setVisible(session.facts.cycle.has_value());
    m_validate->setVisible(!locked);
    m_validate->block(m_notice.presencesBlocked);
    const QString counted = session.headcount > 0 ? u" (%1)"_s.arg(session.headcount) : QString();
    m_count->setWord(tr("Count") + counted);
    if (m_headcount->isVisible()) m_headcount->showSession(m_session, m_notice.allBlocked);
    m_paper->block(m_notice.presencesBlocked);
}

bool AttendanceSheet::mayLeave()
{
    if (!m_headcount->isModified() || m_headcount->save()) return true;
    const bool drop = m_context.prompts.confirm({tr("The headcount is not saved"),
        tr("It breaks a rule that is shown beside it. Leave without keeping it?"), tr("Leave without keeping"), true});
    if (drop) m_headcount->discard();
    return drop;
}

void AttendanceSheet::takeFocus()
{
    if (m_grid->isHidden()) {
        m_addWalkIn->setFocus(Qt::OtherFocusReason);
    } else {
        m_grid->setFocus(Qt::OtherFocusReason);
    }
}

void AttendanceSheet::run(AttendanceCommand command)
{
    switch (command) {
    case AttendanceCommand::AllPresent: markAllPresent(); break;
    case AttendanceCommand::WalkIn: openWalkIn(); break;
    case AttendanceCommand::Headcount: toggleHeadcount(); break;
    case AttendanceCommand::Validate: validate(); break;
    case AttendanceCommand::History: toggleHistory(); break;
    case AttendanceCommand::SwitchView:
        if (m_model.session().facts.cycle) Q_EMIT matrixWanted(*m_model.session().facts.cycle);
        break;
    case AttendanceCommand::Mark:
    case AttendanceCommand::Clear:
    case AttendanceCommand::Toggle:
    case AttendanceCommand::NextRow:
    case AttendanceCommand::Comment:
    case AttendanceCommand::Undo:
    case AttendanceCommand::Redo:
    case AttendanceCommand::Digits: m_grid->run({command}); break;
    }
}

void AttendanceSheet::markAllPresent()
{
    const std::optional<int> marked = m_marker.markAllPresent(m_session);
    refresh();
    if (!marked) return;
    m_context.notifier.say(*marked > 0 ? tr("%n people marked present.", nullptr, *marked)
                                       : tr("Everybody has a mark already: nothing was changed."),
        *marked > 0 ? Tone::Good : Tone::Accent);
}

void AttendanceSheet::validate()
{
    if (!m_notice.presencesBlocked.isEmpty()) {
        Q_EMIT refused(m_notice.presencesBlocked);
        return;
    }
    if (m_headcount->isModified() && !m_headcount->save()) return;
    QStringList names;
    int first = -1;
    for (int row = 0; row < m_model.people(); ++row) {
        const application::RosterRow& person = m_model.rows()[static_cast<std::size_t>(row)];
        if (person.mark) continue;
        if (first < 0) first = row;
        names << personName(person.lastName, person.firstName);
    }
    if (first >= 0) {
        m_grid->setCurrentIndex(m_model.index(first, RosterModel::Name));
        m_grid->setFocus(Qt::OtherFocusReason);
        const auto count = static_cast<int>(names.size());
        if (count > kMostNames) names = names.mid(0, kMostNames) << u"…"_s;
        Q_EMIT refused(tr("%n people are not recorded yet: %1", nullptr, count).arg(names.join(u", "_s)));
        return;
    }
    const auto validated = m_services.attendance.validate(m_session);
    if (!validated) {
        const auto& problems = validated.error().problems;
        const bool nobody = !problems.empty() && problems.front().rule == "nobody";
        if (nobody) {
            heldWithNobody();
        } else {
            Q_EMIT refused(attendanceRefusal(validated.error()));
        }
        return;
    }
    m_context.notifier.say(tr("The sheet is validated."));
    refresh();
    Q_EMIT done();
}

/// SES-1: the software never decides by itself that a session without anybody was cancelled.
void AttendanceSheet::heldWithNobody()
{
    const auto answer
        = m_context.prompts.choose({tr("Nobody was present"), tr("Was the session held all the same?"), tr("Go on")},
            {tr("Held, and nobody came"), tr("Not held: cancel it in the planning")});
    if (!answer) return;
    if (*answer == 1) {
        m_context.navigator.open({PageId::Planning, RecordKind::Session, m_session.value()});
        return;
    }
    const auto validated = m_services.attendance.validate(m_session, true);
    if (!validated) Q_EMIT refused(attendanceRefusal(validated.error()));
    refresh();
}

void AttendanceSheet::reopen()
{
    const auto reason = m_context.prompts.askText(
        {tr("Reopen the sheet"), tr("The reason stays in the journal of the session."), tr("Reason"), tr("Reopen")});
    if (!reason) return;
    const auto reopened = m_services.attendance.reopen(m_session, toStd(*reason));
    if (!reopened) Q_EMIT refused(attendanceRefusal(reopened.error()));
    refresh();
    takeFocus();
}

void AttendanceSheet::openWalkIn()
{
    if (!m_notice.presencesBlocked.isEmpty()) {
        Q_EMIT refused(m_notice.presencesBlocked);
        return;
    }
    m_empty->hide();
    m_paper->hide();
    makeRoom();
    m_walkIn->openFor(m_model.session());
}

void AttendanceSheet::toggleHeadcount()
{
    if (m_headcount->isVisible()) {
        if (!mayLeave()) return;
        closeHeadcount();
        takeFocus();
        return;
    }
    m_headcount->showSession(m_session, m_notice.allBlocked);
    Q_EMIT headcountShown(true);
    m_headcount->show();
    m_headcount->takeFocus();
}

void AttendanceSheet::closeHeadcount()
{
    m_headcount->hide();
    Q_EMIT headcountShown(false);
}

void AttendanceSheet::editComment(const AttendanceCell& cell)
{
    if (!cell.mark) {
        Q_EMIT refused(tr("Record a status first: a comment goes with it."));
        return;
    }
    const auto text = m_context.prompts.askText(
        {tr("Comment"), {}, tr("Comment on this attendance"), tr("Save"), false, toQt(cell.mark->comment)});
    if (!text) return;
    m_marker.comment(cell, *text);
    refresh();
}

} // namespace mediane::ui
