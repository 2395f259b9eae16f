#include "application/refusal.h"

#include <mediane/application/device_service.h>
#include <mediane/core/text.h>

#include <algorithm>
#include <map>

namespace mediane::application {

using domain::Allocation;
using domain::AllocationFacts;
using domain::AllocationId;
using domain::AllocationKind;
using domain::AllocationState;
using domain::CycleId;

namespace {

/// Judges one cycle of the person against the rule that the cycle keeps.
Result<domain::Completion> completionIn(Repositories& stored, CycleId cycle, domain::PersonId person)
{
    auto found = stored.cycles.find(cycle);
    if (!found) return found.error();
    domain::TrackFacts rule;
    if (found->value->track) {
        auto track = stored.tracks.find(*found->value->track);
        if (!track) return track.error();
        rule = track->value.facts();
    }
    if (found->value->minSessions) rule.minSessions = found->value->minSessions;
    auto positions = stored.queries.attendance.attendedPositions(cycle, person);
    if (!positions) return positions.error();
    return domain::judge(rule, *positions);
}

/// Fills in the cycle asked for, or the first that satisfies its rule, or the first at all.
Result<void> chooseCycle(Repositories& stored, const HandoverRequest& request, HandoverAssessment& assessment)
{
    auto cycles = stored.queries.devices.earningCycles(request.person);
    if (!cycles) return cycles.error();
    for (const auto& candidate : *cycles) {
        if (request.cycle && candidate.id != *request.cycle) continue;
        auto completion = completionIn(stored, candidate.id, request.person);
        if (!completion) return completion.error();
        if (assessment.cycle && !completion->satisfied()) continue;
        assessment.cycle = candidate.id;
        assessment.cycleTitle = candidate.name;
        assessment.facts.hasCycle = true;
        assessment.facts.completion = *completion;
        if (completion->satisfied()) break;
    }
    return {};
}

Result<HandoverAssessment> assessIn(Repositories& stored, const HandoverRequest& request)
{
    auto device = stored.queries.devices.device(request.device);
    if (!device) return device.error();
    if (auto person = stored.people.find(request.person); !person) return person.error();
    HandoverAssessment assessment;
    assessment.facts.workshop = device->facts.workshop;
    assessment.facts.data = device->data;
    const bool promisedHere = device->holder == request.person && !domain::isWithHolder(device->allocation);
    if (device->allocation != AllocationState::None && !promisedHere) assessment.facts.heldByOther = device->number;
    assessment.facts.contractSignedOn = request.signedOn;
    assessment.facts.waiverReason = trimmed(request.waiverReason);
    auto household = stored.queries.devices.householdDevice(request.person, request.device);
    if (!household) return household.error();
    // A stand-in is not the household's computer (reconditioning §2.3).
    if (request.kind != AllocationKind::StandIn) assessment.facts.householdDevice = *household;
    if (auto chosen = chooseCycle(stored, request, assessment); !chosen) return chosen.error();
    // A loan during the cycle is made before its sessions were attended (VER-4).
    if (request.kind == AllocationKind::ConditionalLoan) assessment.facts.completion = {};
    assessment.missing = domain::missingForHandover(assessment.facts);
    assessment.waived = domain::waivedConditions(assessment.facts);
    return assessment;
}

/// The contract is signed when the machine changes hands; one signed before the last erasure was signed ahead, and the
/// machine changes hands today (no handover before its erasure, reconditioning §11).
Result<Date> handoverDay(const Queries& queries, const HandoverRequest& request, Date today)
{
    const Date signedOn = request.signedOn.value_or(today);
    auto erasures = queries.devices.erasures(request.device);
    if (!erasures) return erasures.error();
    const bool ahead = std::ranges::any_of(
        *erasures, [&](const ErasureRow& row) { return row.facts.date && *row.facts.date > signedOn; });
    return ahead ? today : signedOn;
}

/// The allocation promised to this person, if any, becomes the handover; otherwise a new one is.
Result<AllocationId> writeHandover(
    Repositories& stored, const HandoverRequest& request, const HandoverAssessment& assessment, Date today)
{
    auto handedOn = handoverDay(stored.queries, request, today);
    if (!handedOn) return handedOn.error();
    AllocationFacts facts{request.device, request.person, assessment.cycle, request.kind, AllocationState::HandedOver};
    facts.contractSignedOn = request.signedOn;
    facts.handedOn = *handedOn;
    if (!assessment.waived.empty()) facts.waiverReason = assessment.facts.waiverReason;
    auto allocations = stored.queries.devices.allocations(request.device);
    if (!allocations) return allocations.error();
    for (const auto& row : *allocations) {
        if (row.facts.person != request.person || !domain::isOpen(row.facts.state)) continue;
        auto updated = stored.allocations.update(row.id, Allocation::restore(facts));
        if (!updated) return updated.error();
        return row.id;
    }
    return stored.allocations.add(Allocation::restore(facts));
}

JournalNote noteOf(const HandoverRequest& request, const char* verb, std::map<std::string, std::string> details)
{
    return {{SubjectKind::Device, request.device.value()}, request.person, verb, std::move(details)};
}

} // namespace

Result<HandoverAssessment> DeviceService::assess(const HandoverRequest& request)
{
    return m_context.store.rehearse(m_context.actor, [&](Repositories& stored) { return assessIn(stored, request); });
}

Result<AllocationId> DeviceService::handOver(const HandoverRequest& request)
{
    const Date today = m_context.clock.today();
    if (request.signedOn && *request.signedOn > today) return invalid("signedOn", "in-the-future");
    std::vector<FieldProblem> missing;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<AllocationId> {
        auto assessment = assessIn(stored, request);
        if (!assessment) return assessment.error();
        missing = assessment->missing;
        if (!missing.empty()) return Error{ErrorCode::Conflict, "handover refused", missing};
        auto written = writeHandover(stored, request, *assessment, today);
        if (!written) return written;
        if (assessment->waived.empty()) return written;
        std::map<std::string, std::string> details{{"reason", assessment->facts.waiverReason}};
        for (const auto& rule : assessment->waived)
            details.emplace("waived." + rule, "1");
        if (auto noted = stored.journal.note(noteOf(request, "waived", std::move(details))); !noted)
            return noted.error();
        return written;
    });
    if (!missing.empty()) { // A refused attempt is an event of its own (reconditioning PRI-3).
        std::map<std::string, std::string> details;
        for (const auto& problem : missing)
            details.emplace(problem.rule, problem.value);
        auto noted = m_context.store.transact(m_context.actor,
            [&](Repositories& stored) { return stored.journal.note(noteOf(request, "handover-refused", details)); });
        if (!noted) return noted.error();
    }
    if (done) m_context.changes.publish({Subject{SubjectKind::Device, request.device.value()}});
    return done;
}

} // namespace mediane::application
