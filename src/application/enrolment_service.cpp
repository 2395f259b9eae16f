#include "application/refusal.h"

#include <mediane/application/enrolment_service.h>

#include <algorithm>

namespace mediane::application {

using domain::Enrolment;
using domain::EnrolmentFacts;
using domain::EnrolmentId;
using domain::EnrolmentStatus;
using domain::Needs;

namespace {

Result<CycleRow> openCycle(const Queries& queries, domain::CycleId cycle)
{
    auto row = queries.planning.cycle(cycle);
    if (row && !domain::takesEnrolments(row->status))
        return refusal("cycle", "not-open", std::string(domain::code(row->status)));
    return row;
}

std::string seatsInWords(const CycleRow& row)
{
    return std::to_string(row.seatsHeld) + "/" + std::to_string(row.capacity.value_or(0));
}

/// First day on which the person is expected: the next session to come, today when there is none.
Result<Date> entryDate(const Queries& queries, domain::CycleId cycle, Date today)
{
    auto sessions = queries.planning.sessionsOf(cycle);
    if (!sessions) return sessions.error();
    for (const auto& session : *sessions) {
        if (session.facts.date >= today && session.facts.status == domain::SessionStatus::Planned)
            return session.facts.date;
    }
    return today;
}

/// Who came once does not cancel before the start any more, but drops out (planning §2.3).
Result<bool> came(const Queries& queries, const EnrolmentFacts& facts)
{
    auto rows = queries.planning.enrolmentsOf(facts.cycle);
    if (!rows) return rows.error();
    return std::ranges::any_of(
        *rows, [&](const EnrolmentRow& row) { return row.facts.person == facts.person && row.attended > 0; });
}

/// A seat is taken in an open cycle only (WAI-3), while one is free, and by nobody who comes after those who wait
/// unless somebody writes why (CAP-5).
Result<void> requireSeat(const Queries& queries, const EnrolmentFacts& facts,
    const domain::Transition<EnrolmentStatus>& step, const std::string& reason)
{
    auto row = openCycle(queries, facts.cycle);
    if (!row) return row.error();
    if (domain::has(step.needs, Needs::FreeSeat) && row->capacity && row->seatsHeld >= *row->capacity)
        return refusal("cycle", "full", seatsInWords(*row));
    if (step.from == EnrolmentStatus::Requested && row->waiting > 0 && reason.empty())
        return refusal("cycle", "others-wait", std::to_string(row->waiting));
    return {};
}

/// Puts into `facts` what the transition needs, or says what is missing.
Result<void> fill(EnrolmentFacts& facts, Needs needs, const EnrolmentChange& change, Date today, const Queries& queries)
{
    if (domain::has(needs, Needs::Reason)) {
        // Funders ask why people left: one of the reasons that can be counted.
        const bool coded
            = change.to != EnrolmentStatus::DroppedOut || domain::fromCode<domain::LeavingReason>(change.reason);
        if (change.reason.empty() || !coded) return invalid("reason", "required");
    }
    if (!change.reason.empty()) facts.reason = change.reason;
    if (domain::has(needs, Needs::RequestedOn)) facts.requestedOn = change.on.value_or(today);
    if (domain::has(needs, Needs::LeftOn)) facts.leftOn = change.on.value_or(today);
    if (domain::has(needs, Needs::EnteredOn)) {
        auto entry = change.on ? Result<Date>(*change.on) : entryDate(queries, facts.cycle, today);
        if (!entry) return entry.error();
        facts.enteredOn = *entry;
    }
    return {};
}

} // namespace

Result<EnrolmentStatus> EnrolmentService::enrol(domain::CycleId cycle, domain::PersonId person)
{
    const Date today = m_context.clock.today();
    auto status = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<EnrolmentStatus> {
        auto row = openCycle(stored.queries, cycle);
        if (!row) return row.error();
        auto known = stored.enrolments.findPair(cycle, person);
        if (!known) return known.error();
        if (*known) return refusal("person", "already-enrolled", std::string(domain::code((*known)->value->status)));
        const bool free = row->waiting == 0 && (!row->capacity || row->seatsHeld < *row->capacity);
        EnrolmentFacts facts{cycle, person, free ? EnrolmentStatus::Confirmed : EnrolmentStatus::Waiting};
        facts.requestedOn = today;
        if (free) {
            auto entry = entryDate(stored.queries, cycle, today);
            if (!entry) return entry.error();
            facts.enteredOn = *entry;
        }
        auto added = stored.enrolments.add(Enrolment::restore(facts));
        if (!added) return added.error();
        return facts.status;
    });
    if (status) m_context.changes.publish({Subject{SubjectKind::Cycle, cycle.value()}});
    return status;
}

Result<void> EnrolmentService::change(EnrolmentId enrolment, const EnrolmentChange& change)
{
    const Date today = m_context.clock.today();
    std::int64_t cycle = 0;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.enrolments.find(enrolment);
        if (!found) return found.error();
        EnrolmentFacts facts = found->value.facts();
        cycle = facts.cycle.value();
        const auto* const step = domain::find(domain::enrolmentTransitions(), facts.status, change.to);
        if (step == nullptr) return refusal("status", "transition", std::string(domain::code(facts.status)));
        if (change.to == EnrolmentStatus::CancelledBeforeStart) {
            auto started = came(stored.queries, facts);
            if (!started) return started.error();
            if (*started) return refusal("status", "transition", std::string(domain::code(facts.status)));
        }
        if (domain::holdsSeat(change.to)) {
            if (auto seat = requireSeat(stored.queries, facts, *step, change.reason); !seat) return seat;
        }
        const bool comesBack
            = facts.status == EnrolmentStatus::DroppedOut || facts.status == EnrolmentStatus::Completed;
        if (change.to == EnrolmentStatus::Confirmed && comesBack) facts.leftOn = std::nullopt;
        if (auto filled = fill(facts, step->needs, change, today, stored.queries); !filled) return filled;
        const bool expired = facts.offerExpiresAt && *facts.offerExpiresAt < m_context.clock.now();
        if (facts.status == EnrolmentStatus::SeatOffered && change.to == EnrolmentStatus::Waiting && expired)
            ++facts.expiredOffers; // WAI-1: who let an offer pass comes after the others.
        if (domain::has(step->needs, Needs::Offer)) {
            facts.offeredAt = m_context.clock.now();
            facts.offerExpiresAt = m_context.clock.now() + std::chrono::hours(72); // WAI-4's default.
        }
        facts.status = change.to;
        auto checked = Enrolment::create(facts);
        if (!checked) return checked.error();
        auto updated = stored.enrolments.update(enrolment, *checked);
        if (!updated) return updated.error();
        return {};
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Cycle, cycle}});
    return done;
}

Result<void> EnrolmentService::signContract(EnrolmentId enrolment, Date on)
{
    if (on > m_context.clock.today()) return invalid("contractSignedOn", "in-the-future");
    std::int64_t cycle = 0;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto found = stored.enrolments.find(enrolment);
        if (!found) return found.error();
        EnrolmentFacts facts = found->value.facts();
        cycle = facts.cycle.value();
        facts.contractSignedOn = on;
        auto updated = stored.enrolments.update(enrolment, Enrolment::restore(facts));
        if (!updated) return updated.error();
        return {};
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Cycle, cycle}});
    return done;
}

std::vector<EnrolmentStatus> EnrolmentService::next(EnrolmentStatus from)
{
    std::vector<EnrolmentStatus> targets;
    for (const auto& step : domain::enrolmentTransitions()) {
        if (step.from == from) targets.push_back(step.to);
    }
    return targets;
}

} // namespace mediane::application
