#include "ui/wording/planning_words.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::CycleStatus;
using domain::SessionReason;
using domain::SessionStatus;

namespace {

struct PlanningWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanningWords)
};

} // namespace

Chip cycleChip(CycleStatus status)
{
    switch (status) {
    case CycleStatus::Draft: return {Icon::Edit, PlanningWords::tr("Draft"), Tone::Muted};
    case CycleStatus::Open: return {Icon::Seat, PlanningWords::tr("Open for enrolment"), Tone::Accent};
    case CycleStatus::Running: return {Icon::Clock, PlanningWords::tr("Running"), Tone::Good};
    case CycleStatus::Closed: return {Icon::Ok, PlanningWords::tr("Closed"), Tone::Neutral};
    case CycleStatus::Cancelled: return {Icon::Close, PlanningWords::tr("Cancelled cycle"), Tone::Fault};
    }
    return {};
}

QString cycleActionWord(CycleStatus from, CycleStatus to)
{
    switch (to) {
    case CycleStatus::Draft: return PlanningWords::tr("Back to draft");
    case CycleStatus::Open: return PlanningWords::tr("Open to enrolments");
    case CycleStatus::Running:
        return from == CycleStatus::Closed ? PlanningWords::tr("Reopen the cycle")
                                           : PlanningWords::tr("Start the cycle");
    case CycleStatus::Closed: return PlanningWords::tr("Close the cycle");
    case CycleStatus::Cancelled: return PlanningWords::tr("Cancel the cycle");
    }
    return {};
}

QString seatsText(const application::CycleRow& cycle)
{
    const bool open = cycle.status == CycleStatus::Draft || domain::takesEnrolments(cycle.status);
    const int enrolled = open ? cycle.seatsHeld : cycle.confirmed;
    QString text = cycle.capacity ? PlanningWords::tr("%n enrolled of %1", nullptr, enrolled).arg(*cycle.capacity)
                                  : PlanningWords::tr("%n enrolled", nullptr, enrolled);
    if (cycle.waiting > 0) text += u" · "_s + PlanningWords::tr("%n waiting", nullptr, cycle.waiting);
    return text;
}

SessionMoment momentOf(const domain::SessionFacts& session, const Clock& clock)
{
    if (session.status == SessionStatus::Cancelled) return SessionMoment::Cancelled;
    if (session.status == SessionStatus::Postponed) return SessionMoment::Postponed;
    if (session.sheet == domain::SheetState::Validated) return SessionMoment::Recorded;
    const Date today = clock.today();
    if (session.date > today) return SessionMoment::ToCome;
    if (session.date < today || session.end <= clock.timeOfDay()) return SessionMoment::ToRecord;
    return SessionMoment::Today;
}

Chip momentChip(SessionMoment moment)
{
    switch (moment) {
    case SessionMoment::ToCome: return {Icon::Calendar, PlanningWords::tr("To come"), Tone::Muted};
    case SessionMoment::Today: return {Icon::Clock, PlanningWords::tr("Today"), Tone::Accent};
    case SessionMoment::ToRecord: return {Icon::Warning, PlanningWords::tr("To record"), Tone::Attention};
    case SessionMoment::Recorded: return {Icon::Check, PlanningWords::tr("Recorded"), Tone::Good};
    case SessionMoment::Cancelled: return {Icon::Close, PlanningWords::tr("Cancelled session"), Tone::Fault};
    case SessionMoment::Postponed: return {Icon::Redo, PlanningWords::tr("Postponed"), Tone::Muted};
    }
    return {};
}

QString sessionReasonWord(SessionReason reason)
{
    switch (reason) {
    case SessionReason::PublicHoliday: return PlanningWords::tr("Public holiday");
    case SessionReason::StaffAbsent: return PlanningWords::tr("Staff absent");
    case SessionReason::Room: return PlanningWords::tr("Room not available");
    case SessionReason::Breakdown: return PlanningWords::tr("Breakdown");
    case SessionReason::TooFewPeople: return PlanningWords::tr("Too few people");
    case SessionReason::Weather: return PlanningWords::tr("Weather");
    case SessionReason::Other: return PlanningWords::tr("Other reason");
    }
    return {};
}

QString sessionReasonText(const domain::SessionFacts& session)
{
    QString written = toQt(session.reasonText);
    if (!session.reason) return written;
    if (*session.reason == SessionReason::Other && !written.isEmpty()) return written;
    const QString word = sessionReasonWord(*session.reason);
    return written.isEmpty() ? word : PlanningWords::tr("%1: %2").arg(word, written);
}

QString sessionKindWord(domain::SessionKind kind)
{
    using K = domain::SessionKind;
    switch (kind) {
    case K::Workshop: return PlanningWords::tr("Workshop");
    case K::DropIn: return PlanningWords::tr("Drop-in");
    case K::Event: return PlanningWords::tr("Event");
    case K::Meeting: return PlanningWords::tr("Meeting");
    case K::Training: return PlanningWords::tr("Training");
    case K::Reconditioning: return PlanningWords::tr("Reconditioning");
    }
    return {};
}

QString sessionTitle(const application::SessionRow& session)
{
    QString title = toQt(session.facts.title);
    if (session.cycleTitle.empty() || !session.facts.position) {
        if (!title.isEmpty()) return title;
        return session.cycleTitle.empty() ? toQt(session.action) : PlanningWords::tr("Extra session");
    }
    const QString number = PlanningWords::tr("Session %1/%2").arg(*session.facts.position).arg(session.cycleSessions);
    return title.isEmpty() ? number : PlanningWords::tr("%1 “%2”").arg(number, title);
}

QString fullSessionTitle(const application::SessionRow& session)
{
    if (session.cycleTitle.empty()) return sessionTitle(session);
    return toQt(session.cycleTitle) + u" · "_s + sessionTitle(session);
}

QString whereAndWho(const application::SessionRow& session)
{
    QStringList parts{toQt(session.place), toQt(session.staff)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace mediane::ui
