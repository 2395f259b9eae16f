#include "application/refusal.h"

#include <mediane/application/calendars.h>
#include <mediane/application/planning_service.h>

namespace mediane::application {

using domain::Cycle;
using domain::CycleFacts;
using domain::CycleId;
using domain::CycleStatus;
using domain::Session;
using domain::SessionFacts;
using domain::SessionId;
using domain::SessionStatus;

namespace {

SessionFacts factsOf(const CyclePlan& plan, const PlannedSession& planned, std::optional<CycleId> cycle)
{
    SessionFacts facts;
    facts.action = plan.action;
    facts.cycle = cycle;
    facts.position = planned.position;
    facts.title = planned.title;
    facts.date = planned.date;
    facts.start = planned.start;
    facts.end = {planned.start.minutes + planned.minutes};
    facts.place = plan.place;
    facts.staff = plan.staff;
    return facts;
}

std::vector<FieldProblem> problemsOf(const CyclePlan& plan)
{
    CycleFacts cycle{plan.action, plan.track, plan.title, plan.place, plan.capacity};
    auto problems = domain::check(cycle);
    if (plan.action.value() == 0) problems.push_back({"action", "required"});
    if (plan.sessions.empty()) problems.push_back({"sessions", "required"});
    for (std::size_t i = 0; i < plan.sessions.size(); ++i) {
        for (auto& problem : domain::check(factsOf(plan, plan.sessions[i], std::nullopt))) {
            problem.field = "sessions[" + std::to_string(i + 1) + "]";
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

} // namespace

Result<std::vector<PlannedSession>> PlanningService::propose(
    domain::TrackId track, Date first, TimeOfDay start, int everyWeeks)
{
    using Proposal = std::vector<PlannedSession>;
    return m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Proposal> {
        auto found = stored.tracks.find(track);
        if (!found) return found.error();
        Proposal proposal;
        int week = 0;
        for (const auto& session : found->value->sessions) {
            proposal.push_back(
                {addDays(first, 7 * everyWeeks * week), start, session.minutes, session.title, week + 1});
            ++week;
        }
        return proposal;
    });
}

Result<CycleId> PlanningService::createCycle(const CyclePlan& plan)
{
    if (auto problems = problemsOf(plan); !problems.empty())
        return Error{ErrorCode::Invalid, "cycle plan", std::move(problems)};
    auto created = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<CycleId> {
        CycleFacts facts{plan.action, plan.track, plan.title, plan.place, plan.capacity};
        facts.status = CycleStatus::Open;
        if (plan.track) { // The rule is copied: changing the track never changes a running cycle.
            auto track = stored.tracks.find(*plan.track);
            if (!track) return track.error();
            facts.minSessions = track->value->minSessions;
        }
        auto cycle = stored.cycles.add(Cycle::restore(facts));
        if (!cycle) return cycle.error();
        for (const auto& planned : plan.sessions) {
            auto session = stored.sessions.add(Session::restore(factsOf(plan, planned, *cycle)));
            if (!session) return session.error();
        }
        if (plan.rhythm) {
            if (auto kept = stored.calendars.setRhythm(*cycle, *plan.rhythm); !kept) return kept.error();
        }
        return *cycle;
    });
    if (created) m_context.changes.publish({Subject{SubjectKind::Cycle, created->value()}});
    return created;
}

Result<domain::Stored<CycleId, Cycle>> PlanningService::find(CycleId cycle)
{
    return m_context.store.transact(m_context.actor, [&](Repositories& stored) { return stored.cycles.find(cycle); });
}

Result<Outcome> PlanningService::editCycle(
    CycleId cycle, const std::string& title, std::optional<domain::PlaceId> place, std::optional<int> capacity)
{
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        auto found = stored.cycles.find(cycle);
        if (!found) return found.error();
        CycleFacts facts = found->value.facts();
        facts.title = title;
        facts.place = place;
        facts.capacity = capacity;
        auto row = stored.queries.planning.cycle(cycle);
        if (!row) return row.error();
        if (capacity && *capacity + facts.overbooking < row->seatsHeld) // CAP-3
            return invalid("capacity", "below-seats-held", std::to_string(row->seatsHeld));
        auto checked = Cycle::create(facts);
        if (!checked) return checked.error();
        return stored.cycles.update(cycle, *checked);
    });
    if (outcome && *outcome != Outcome::Unchanged)
        m_context.changes.publish({Subject{SubjectKind::Cycle, cycle.value()}});
    return outcome;
}

Result<SessionId> PlanningService::addSession(SessionFacts facts)
{
    auto checked = Session::create(std::move(facts));
    if (!checked) return checked.error();
    auto added = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) -> Result<SessionId> { return stored.sessions.add(*checked); });
    if (added) m_context.changes.publish({Subject{SubjectKind::Session, added->value()}});
    return added;
}

Result<Outcome> PlanningService::editSession(SessionId session, SessionFacts facts)
{
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        auto found = stored.sessions.find(session);
        if (!found) return found.error();
        const SessionFacts& before = found->value.facts();
        if (before.sheet == domain::SheetState::Validated) return refusal("session", "validated");
        facts.status = before.status;
        facts.sheet = before.sheet;
        facts.reason = before.reason;
        facts.reasonText = before.reasonText;
        facts.heldWithNobody = before.heldWithNobody;
        facts.replaces = before.replaces;
        auto checked = Session::create(facts);
        if (!checked) return checked.error();
        // ATT-2: whole presences follow the new length, late arrivals and early departures keep the minutes lost.
        const int grown = facts.minutes() - before.minutes();
        if (grown != 0) {
            auto roster = stored.queries.attendance.roster(session);
            if (!roster) return roster.error();
            for (const auto& row : *roster) {
                if (!row.mark || !domain::countsPresent(row.mark->state)) continue;
                domain::AttendanceMark mark = *row.mark;
                mark.minutes = std::clamp(mark.minutes + grown, 0, facts.minutes());
                if (auto put = stored.attendance.put(session, row.person, mark); !put) return put.error();
            }
        }
        return stored.sessions.update(session, *checked);
    });
    if (outcome && *outcome != Outcome::Unchanged)
        m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return outcome;
}

Result<void> PlanningService::removeSession(SessionId session)
{
    auto removed = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.sessions.find(session);
        if (!found) return found.error();
        if (found->value->sheet == domain::SheetState::Validated) return refusal("session", "validated");
        auto marks = stored.queries.attendance.marks(session);
        if (!marks) return marks.error();
        auto counts = stored.headcounts.find(session);
        if (!counts) return counts.error();
        if (*marks > 0 || counts->has_value()) return refusal("session", "has-attendance", std::to_string(*marks));
        return stored.sessions.remove(session);
    });
    if (removed) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return removed;
}

} // namespace mediane::application
