#include "application/refusal.h"

#include <mediane/application/planning_service.h>
#include <mediane/core/text.h>

namespace mediane::application {

using domain::Cycle;
using domain::CycleFacts;
using domain::CycleId;
using domain::CycleStatus;
using domain::Enrolment;
using domain::EnrolmentFacts;
using domain::EnrolmentStatus;
using domain::LeavingReason;
using domain::Session;
using domain::SessionFacts;
using domain::SessionId;
using domain::SessionReason;
using domain::SessionStatus;
using domain::SheetState;

namespace {

/// Writes a new status of a session when its state machine allows it.
Result<void> moveSession(Repositories& stored, SessionId session, SessionStatus to,
    std::optional<SessionReason> reason = {}, const std::string& text = {})
{
    auto found = stored.sessions.find(session);
    if (!found) return found.error();
    SessionFacts facts = found->value.facts();
    const auto* const step = domain::find(domain::sessionTransitions(), facts.status, to);
    if (step == nullptr) return refusal("session", "transition", std::string(domain::code(facts.status)));
    if (domain::has(step->needs, domain::Needs::Reason) && !reason) return invalid("reason", "required");
    facts.status = to;
    facts.reason = reason;
    facts.reasonText = trimmed(text);
    if (reason == SessionReason::Other && facts.reasonText.empty()) return invalid("reasonText", "required");
    auto updated = stored.sessions.update(session, Session::restore(facts));
    if (!updated) return updated.error();
    return {};
}

/// A checked sheet is left alone, and so are people who were there, named or counted.
Result<void> refuseWithPresences(const Queries& queries, SessionId session)
{
    auto row = queries.planning.session(session);
    if (!row) return row.error();
    if (row->facts.sheet == SheetState::Validated) return refusal("session", "validated");
    const int present = row->present + row->headcount;
    if (present > 0) return refusal("session", "has-attendance", std::to_string(present));
    return {};
}

/// What a confirmed person is at the end of a cycle: completed, or dropped out for `reason` (planning §2.3, closing).
EnrolmentFacts judged(const EnrolmentRow& row, Date on, LeavingReason reason)
{
    EnrolmentFacts facts = row.facts;
    const bool completed = row.satisfiesRule();
    facts.status = completed ? EnrolmentStatus::Completed : EnrolmentStatus::DroppedOut;
    facts.leftOn = std::max(on, facts.enteredOn.value_or(on));
    if (!completed) facts.reason = domain::code(reason);
    return facts;
}

Result<void> giveVerdicts(Repositories& stored, CycleId cycle, Date on)
{
    auto enrolments = stored.queries.planning.enrolmentsOf(cycle);
    if (!enrolments) return enrolments.error();
    for (const auto& row : *enrolments) {
        if (row.facts.status != EnrolmentStatus::Confirmed) continue;
        const auto facts = judged(row, on, LeavingReason::TooFewAttended);
        auto updated = stored.enrolments.update(row.id, Enrolment::restore(facts));
        if (!updated) return updated.error();
    }
    return {};
}

/// Closing refuses while a session is still planned or its sheet empty.
Result<void> refuseUnrecorded(const Queries& queries, CycleId cycle)
{
    auto sessions = queries.planning.sessionsOf(cycle);
    if (!sessions) return sessions.error();
    int open = 0;
    for (const auto& row : *sessions) {
        const bool unrecorded = row.facts.status == SessionStatus::Held && row.facts.sheet == SheetState::ToRecord;
        if (row.facts.status == SessionStatus::Planned || unrecorded) ++open;
    }
    if (open > 0) return refusal("cycle", "sessions-open", std::to_string(open));
    return {};
}

Result<void> cancelPlanned(Repositories& stored, CycleId cycle, const std::string& reason)
{
    auto sessions = stored.queries.planning.sessionsOf(cycle);
    if (!sessions) return sessions.error();
    for (const auto& row : *sessions) {
        if (row.facts.status != SessionStatus::Planned) continue;
        auto moved = moveSession(stored, row.id, SessionStatus::Cancelled, SessionReason::Other, reason);
        if (!moved) return moved;
    }
    return {};
}

/// A cancelled cycle holds no seat: who came already is judged on what there was, nobody else had begun.
Result<void> releaseSeats(Repositories& stored, CycleId cycle, Date on, const std::string& reason)
{
    auto enrolments = stored.queries.planning.enrolmentsOf(cycle);
    if (!enrolments) return enrolments.error();
    for (const auto& row : *enrolments) {
        const auto* const step
            = domain::find(domain::enrolmentTransitions(), row.facts.status, EnrolmentStatus::CancelledBeforeStart);
        if (step == nullptr) continue;
        auto facts = row.facts;
        facts.status = EnrolmentStatus::CancelledBeforeStart;
        facts.reason = reason;
        if (row.facts.status == EnrolmentStatus::Confirmed && row.attended > 0)
            facts = judged(row, on, LeavingReason::Other);
        auto updated = stored.enrolments.update(row.id, Enrolment::restore(facts));
        if (!updated) return updated.error();
    }
    return {};
}

} // namespace

Result<void> PlanningService::changeStatus(CycleId cycle, CycleStatus to, Date on, const std::string& why)
{
    const std::string reason = trimmed(why);
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.cycles.find(cycle);
        if (!found) return found.error();
        CycleFacts facts = found->value.facts();
        const auto* const step = domain::find(domain::cycleTransitions(), facts.status, to);
        if (step == nullptr) return refusal("status", "transition", std::string(domain::code(facts.status)));
        if (domain::has(step->needs, domain::Needs::Reason) && reason.empty()) return invalid("reason", "required");
        if (to == CycleStatus::Closed) {
            if (auto checked = refuseUnrecorded(stored.queries, cycle); !checked) return checked;
            if (auto judged = giveVerdicts(stored, cycle, on); !judged) return judged;
        }
        if (to == CycleStatus::Cancelled) {
            if (auto cancelled = cancelPlanned(stored, cycle, reason); !cancelled) return cancelled;
            if (auto released = releaseSeats(stored, cycle, on, reason); !released) return released;
        }
        facts.status = to;
        auto updated = stored.cycles.update(cycle, Cycle::restore(facts));
        if (!updated) return updated.error();
        if (reason.empty()) return {};
        return stored.journal.note({{SubjectKind::Cycle, cycle.value()}, {}, "status-reason", {{"reason", reason}}});
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Cycle, cycle.value()}});
    return done;
}

Result<void> PlanningService::cancelSession(SessionId session, SessionReason reason, const std::string& text)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        if (auto refused = refuseWithPresences(stored.queries, session); !refused) return refused;
        return moveSession(stored, session, SessionStatus::Cancelled, reason, text);
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return done;
}

Result<void> PlanningService::restoreSession(SessionId session)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.sessions.find(session);
        if (!found) return found.error();
        if (found->value->date < m_context.clock.today()) return refusal("session", "in-the-past");
        return moveSession(stored, session, SessionStatus::Planned);
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return done;
}

Result<SessionId> PlanningService::postponeSession(
    SessionId session, SessionReason reason, Date date, TimeOfDay start, const std::string& text)
{
    auto replacement = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SessionId> {
        if (auto refused = refuseWithPresences(stored.queries, session); !refused) return refused.error();
        if (auto moved = moveSession(stored, session, SessionStatus::Postponed, reason, text); !moved)
            return moved.error();
        auto found = stored.sessions.find(session);
        if (!found) return found.error();
        SessionFacts facts = found->value.facts();
        facts.end = {start.minutes + facts.minutes()};
        facts.date = date;
        facts.start = start;
        facts.status = SessionStatus::Planned;
        facts.reason = std::nullopt;
        facts.reasonText.clear();
        facts.sheet = SheetState::ToRecord;
        facts.replaces = session;
        auto checked = Session::create(facts);
        if (!checked) return checked.error();
        return stored.sessions.add(*checked);
    });
    if (replacement) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return replacement;
}

} // namespace mediane::application
