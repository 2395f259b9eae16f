#include "ui/planning/move_bar.h"

#include "ui/planning/slots.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/conflict_words.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/calendar_service.h>
#include <mediane/application/resource_service.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

application::Slot asked(const application::SessionRow& session, const domain::Slot& slot)
{
    domain::SessionFacts facts = session.facts;
    facts.date = slot.date;
    facts.start = slot.start;
    facts.end = slot.end;
    facts.place = slot.place;
    return {session.id, facts, {}, {}};
}

QString slotText(const domain::Slot& slot)
{
    return u"%1, %2"_s.arg(dayText(slot.date), timeRangeText(slot.start, slot.end));
}

} // namespace

MoveBar::MoveBar(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_question(new QWidget)
    , m_reason(new QLineEdit)
{
    m_reason->setObjectName(u"moveReason"_s);
    auto* save = new Button(tr("Save all the same"), Icon::Check);
    save->setObjectName(u"moveSave"_s);
    auto* leave = new Button(tr("Leave it where it was"), Icon::Undo);
    leave->setObjectName(u"moveLeave"_s);
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new FormField(u"reason"_s, tr("Reason"), m_reason, true), 1);
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addWidget(leave, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_question);
    connect(save, &Button::clicked, this, &MoveBar::carryOut);
    connect(m_reason, &QLineEdit::returnPressed, this, &MoveBar::carryOut);
    connect(leave, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT left();
    });
    hide();
}

void MoveBar::dismiss()
{
    m_banner->dismiss();
    m_question->hide();
    hide();
}

/// What took place is corrected in its form, where everything that depends on it can be seen.
QString MoveBar::refusal(const application::SessionRow& session, const domain::Slot& slot) const
{
    if (session.facts.status != domain::SessionStatus::Planned)
        return tr("%1 does not move: only planned sessions can be moved here.").arg(fullSessionTitle(session));
    const bool longer = slot.end.minutes - slot.start.minutes != session.facts.minutes();
    if (longer && session.facts.sheet != domain::SheetState::ToRecord)
        return tr("Attendance is being recorded: change the length in the session's form.");
    return {};
}

void MoveBar::tell(const application::SessionRow& session, const domain::Slot& slot)
{
    m_question->hide();
    show();
    if (const QString why = refusal(session, slot); !why.isEmpty()) {
        m_banner->say(Tone::Attention, why);
        return;
    }
    const auto conflicts = m_services.resources.check({asked(session, slot)}).valueOr({});
    if (conflicts.empty()) {
        m_banner->say(Tone::Accent, slotText(slot));
        return;
    }
    m_banner->say(application::needsReason(conflicts) ? Tone::Fault : Tone::Attention,
        u"%1 · %2"_s.arg(slotText(slot), conflictText(conflicts.front())));
}

void MoveBar::move(const application::SessionRow& session, const domain::Slot& slot)
{
    m_session = session;
    m_slot = slot;
    m_needsReason = false;
    const domain::SessionFacts& facts = session.facts;
    if (sameSlot(slot, {facts.date, facts.start, facts.end, facts.place})) {
        dismiss();
        return;
    }
    if (const QString why = refusal(session, slot); !why.isEmpty()) {
        show();
        m_question->hide();
        m_banner->say(Tone::Attention, why);
        return;
    }
    const auto conflicts = m_services.resources.check({asked(session, slot)}).valueOr({});
    if (!application::needsReason(conflicts)) {
        carryOut();
        return;
    }
    m_needsReason = true;
    m_reason->clear();
    m_banner->say(Tone::Fault, slotText(slot) + u'\n' + conflictLines(conflicts));
    m_question->show();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void MoveBar::carryOut()
{
    const std::string reason = toStd(m_reason->text().trimmed());
    if (m_needsReason && reason.empty()) {
        m_banner->say(Tone::Fault, tr("Write why the session may take place there all the same."));
        return;
    }
    auto step = m_services.calendar.move(m_session.id, m_slot);
    if (!step) {
        show();
        m_banner->say(Tone::Fault, errorText(step.error()));
        return;
    }
    if (m_needsReason) {
        if (const auto accepted = m_services.resources.accept(m_session.id, reason); !accepted) {
            show();
            const auto back = step->undo();
            m_banner->say(Tone::Fault, errorText(back ? accepted.error() : back.error()));
            return;
        }
    }
    m_services.attendance.undoStack().push(std::move(step).value());
    dismiss();
    Q_EMIT moved(tr("%1: %2").arg(fullSessionTitle(m_session), slotText(m_slot)));
}

void MoveBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mediane::ui
