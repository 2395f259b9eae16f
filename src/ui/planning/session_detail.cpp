#include "ui/planning/session_detail.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/planning/change_form.h"
#include "ui/planning/notice_list.h"
#include "ui/planning/session_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::SessionStatus;

namespace {

bool may(SessionStatus from, SessionStatus to)
{
    return domain::find(domain::sessionTransitions(), from, to) != nullptr;
}

std::vector<std::pair<QString, QString>> reasons()
{
    std::vector<std::pair<QString, QString>> words;
    for (const domain::SessionReason reason : domain::allOf<domain::SessionReason>())
        words.emplace_back(toQt(domain::code(reason)), sessionReasonWord(reason));
    return words;
}

Result<void> onlySuccess(const Result<domain::SessionId>& made)
{
    if (!made) return made.error();
    return {};
}

domain::SessionReason reasonOf(const ChangeAnswer& answer)
{
    return domain::fromCode<domain::SessionReason>(answer.reason).value_or(domain::SessionReason::Other);
}

} // namespace

SessionDetail::SessionDetail(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Section))
    , m_state(new StatusChip)
    , m_reason(new TextLabel(TextStyle::Muted))
    , m_banner(new Banner)
    , m_conflicts(new Banner)
    , m_why(new QLineEdit)
    , m_whyField(new FormField(u"conflictReason"_s, tr("Reason to save it all the same"), m_why, false))
    , m_fields(new SessionFields(services))
    , m_change(new ChangeForm)
    , m_notices(new NoticeList(services))
    , m_save(new Button(tr("Save"), Icon::Check))
    , m_attendance(new Button(tr("Take attendance"), Icon::Attendance))
    , m_cancel(new Button(tr("Cancel it…"), Icon::Close))
    , m_postpone(new Button(tr("Postpone…"), Icon::Calendar))
    , m_shift(new Button(tr("Shift…"), Icon::ChevronRight))
    , m_restore(new Button(tr("Restore"), Icon::Undo))
    , m_remove(new Button(tr("Remove"), Icon::Trash, ButtonKind::Danger))
{
    build();
    connect(m_save, &Button::clicked, this, &SessionDetail::save);
    connect(m_attendance, &Button::clicked, this, [this] {
        if (m_session) m_context.navigator.open({PageId::Attendance, RecordKind::Session, m_session->value()});
    });
    connect(m_cancel, &Button::clicked, this, &SessionDetail::cancelSession);
    connect(m_postpone, &Button::clicked, this, &SessionDetail::postponeSession);
    connect(m_shift, &Button::clicked, this, &SessionDetail::shiftSessions);
    connect(m_restore, &Button::clicked, this, &SessionDetail::restoreSession);
    connect(m_remove, &Button::clicked, this, &SessionDetail::removeSession);
    connect(m_fields, &SessionFields::edited, this, [this] { setModified(true); });
    connect(m_notices, &NoticeList::failed, this, &SessionDetail::fail);
    connect(m_change, &ChangeForm::done, this, [this] {
        m_toTell = true;
        if (m_session) Q_EMIT saved(*m_session);
    });
    showNothing();
}

void SessionDetail::build()
{
    m_title->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_why->setObjectName(u"conflictReason"_s);
    m_whyField->hide();
    const std::pair<QWidget*, QString> names[] = {{m_save, u"sessionSave"_s}, {m_attendance, u"sessionAttendance"_s},
        {m_cancel, u"sessionCancel"_s}, {m_postpone, u"sessionPostpone"_s}, {m_shift, u"sessionShift"_s},
        {m_restore, u"sessionRestore"_s}, {m_remove, u"sessionRemove"_s}};
    for (const auto& [button, name] : names)
        button->setObjectName(name);
    m_contents = new QWidget;
    auto* actions = new FlowLayout(8);
    for (Button* button : {m_attendance, m_postpone, m_shift, m_cancel, m_restore, m_remove})
        actions->addWidget(button);
    auto* column = new QVBoxLayout(m_contents);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_banner);
    column->addLayout(actions);
    column->addWidget(m_change);
    column->addWidget(m_notices);
    column->addWidget(m_fields);
    column->addWidget(m_conflicts);
    column->addWidget(m_whyField);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_contents);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void SessionDetail::showNothing()
{
    m_session.reset();
    m_contents->hide();
    m_modified = false;
}

void SessionDetail::showSession(const application::SessionRow& session)
{
    const bool same = m_session == session.id;
    if (same && m_modified) return; // What is being typed stays.
    m_session = session.id;
    m_row = session;
    if (!same) {
        m_change->hide();
        m_toTell = false;
    }
    m_notices->showSession(session.id, m_toTell);
    m_banner->dismiss();
    m_title->setText(sessionTitle(session));
    m_state->setChip(momentChip(momentOf(session.facts, m_services.context.clock)));
    m_state->show();
    const QString reason = sessionReasonText(session.facts);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_fields->load(session.facts);
    m_contents->show();
    setModified(false);
    showActions();
}

void SessionDetail::startNew(const domain::SessionFacts& facts)
{
    m_session.reset();
    m_row = {};
    m_row.facts = facts;
    m_change->hide();
    m_notices->hide();
    m_banner->dismiss();
    m_title->setText(tr("New session"));
    m_state->hide();
    m_reason->hide();
    m_fields->load(facts);
    m_contents->show();
    showActions();
    setModified(false);
    m_save->setBlockedBecause({});
    m_fields->takeFocus();
}

void SessionDetail::showActions()
{
    const SessionStatus status = m_row.facts.status;
    const bool known = m_session.has_value();
    const bool gone = status == SessionStatus::Cancelled || status == SessionStatus::Postponed;
    m_attendance->setVisible(known && !gone);
    m_cancel->setVisible(known && may(status, SessionStatus::Cancelled));
    m_postpone->setVisible(known && may(status, SessionStatus::Postponed));
    m_shift->setVisible(known && m_row.facts.cycle && status == SessionStatus::Planned);
    m_restore->setVisible(known && status == SessionStatus::Cancelled);
    m_remove->setVisible(known);
    const bool attended = m_row.present > 0;
    const QString clear = tr("People are marked present: clear their marks first.");
    m_cancel->setBlockedBecause(attended ? clear : QString());
    m_remove->setBlockedBecause(
        attended || m_row.headcount > 0 ? tr("Attendance is recorded: a session can only be cancelled.") : QString());
}

void SessionDetail::setModified(bool modified)
{
    m_modified = modified;
    const bool locked = m_row.facts.sheet == domain::SheetState::Validated;
    QString why;
    if (!modified && m_session) why = tr("Nothing has changed.");
    if (locked) why = tr("The sheet is validated: reopen it to change the session.");
    m_save->setBlockedBecause(why);
    showConflicts();
}

bool SessionDetail::mayLeave()
{
    if (!m_modified) return true;
    const bool drop = m_context.prompts.confirm({tr("The session is not saved"),
        tr("What you changed in this session would be lost."), tr("Leave without saving"), true});
    if (drop) m_modified = false;
    return drop;
}

void SessionDetail::fail(const Error& error) { m_banner->say(Tone::Fault, errorText(error)); }

void SessionDetail::cancelSession()
{
    m_change->ask({.title = tr("Cancel the session"),
                      .action = tr("Cancel the session"),
                      .dangerous = true,
                      .reasons = reasons(),
                      .textLabel = tr("Details")},
        [this](const ChangeAnswer& answer) {
            return m_services.planning.cancelSession(*m_session, reasonOf(answer), answer.text);
        });
}

void SessionDetail::postponeSession()
{
    m_change->ask({.title = tr("Postpone the session"),
                      .action = tr("Postpone"),
                      .reasons = reasons(),
                      .textLabel = tr("Details"),
                      .dateLabel = tr("New date"),
                      .date = addDays(m_row.facts.date, 7),
                      .timeLabel = tr("New time"),
                      .time = m_row.facts.start},
        [this](const ChangeAnswer& answer) {
            return onlySuccess(m_services.planning.postponeSession(
                *m_session, reasonOf(answer), *answer.date, *answer.time, answer.text));
        });
}

void SessionDetail::restoreSession()
{
    const auto done = m_services.planning.restoreSession(*m_session);
    if (!done) {
        fail(done.error());
        return;
    }
    m_context.notifier.say(tr("The session is planned again."));
    Q_EMIT saved(*m_session);
}

void SessionDetail::removeSession()
{
    const bool sure = m_context.prompts.confirm({tr("Remove the session"),
        tr("It disappears from the planning. A session that was announced is better cancelled, with its reason."),
        tr("Remove the session"), true});
    if (!sure) return;
    const auto done = m_services.planning.removeSession(*m_session);
    if (!done) {
        fail(done.error());
        return;
    }
    showNothing();
    Q_EMIT removed();
}

} // namespace mediane::ui
