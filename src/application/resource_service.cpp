#include "application/refusal.h"

#include <mediane/application/resource_service.h>
#include <mediane/core/text.h>

#include <algorithm>

namespace mediane::application {

bool needsReason(const std::vector<Conflict>& conflicts)
{
    return std::ranges::any_of(conflicts, [](const Conflict& conflict) {
        return conflict.severity == domain::ConflictSeverity::Blocking && !conflict.accepted;
    });
}

using domain::ConflictSeverity;

namespace {

constexpr std::size_t kChunk = 400; ///< Slots asked about at once, days kept whole.

/// Adds, or changes the one named.
template <class Repository, class Id, class Stored>
Result<Id> put(Repository& repository, std::optional<Id> id, const Stored& value)
{
    if (!id) return repository.add(value);
    auto updated = repository.update(*id, value);
    if (!updated) return updated.error();
    return *id;
}

Result<Slot> storedSlot(const Repositories& stored, domain::SessionId session)
{
    auto found = stored.sessions.find(session);
    if (!found) return found.error();
    auto uses = stored.queries.conflicts.usesOf(session);
    if (!uses) return uses.error();
    return Slot{session, found->value.facts(), {}, *uses};
}

} // namespace

Result<std::vector<Conflict>> ResourceService::check(const std::vector<Slot>& slots) const
{
    return m_context.store.read([&](const Queries& queries) { return queries.conflicts.check(slots); });
}

Result<std::vector<Conflict>> ResourceService::conflictsIn(Period period) const
{
    using Found = std::vector<Conflict>;
    return m_context.store.read([&](const Queries& queries) -> Result<Found> {
        auto slots = queries.conflicts.sessionsIn(period);
        if (!slots) return slots.error();
        Found all;
        for (std::size_t from = 0; from < slots->size();) {
            std::size_t to = std::min(from + kChunk, slots->size());
            while (to < slots->size() && (*slots)[to].facts.date == (*slots)[to - 1].facts.date)
                ++to;
            auto found
                = queries.conflicts.check({slots->begin() + std::ptrdiff_t(from), slots->begin() + std::ptrdiff_t(to)});
            if (!found) return found.error();
            for (Conflict conflict : *found) {
                conflict.slot += from;
                if (conflict.otherSlot) conflict.other = (*slots)[from + *conflict.otherSlot].session;
                conflict.otherSlot.reset();
                all.push_back(std::move(conflict));
            }
            from = to;
        }
        std::ranges::stable_sort(all, {}, &Conflict::severity);
        return all;
    });
}

Result<void> ResourceService::accept(domain::SessionId session, const std::string& why)
{
    const std::string reason = trimmed(why);
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        auto slot = storedSlot(stored, session);
        if (!slot) return slot.error();
        auto conflicts = stored.queries.conflicts.check({*slot});
        if (!conflicts) return conflicts.error();
        for (const Conflict& conflict : *conflicts) {
            if (conflict.severity == ConflictSeverity::Info || conflict.accepted) continue;
            if (conflict.severity == ConflictSeverity::Blocking && reason.empty()) return invalid("reason", "required");
            auto kept = stored.resources.accept(session, {conflict.kind, conflict.signature, reason});
            if (!kept) return kept.error();
        }
        return {};
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return done;
}

Result<domain::EquipmentId> ResourceService::save(std::optional<domain::EquipmentId> id, domain::EquipmentFacts facts)
{
    auto checked = domain::Equipment::create(std::move(facts));
    if (!checked) return checked.error();
    auto saved = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return put(stored.resources.equipment(), id, *checked); });
    if (saved) m_context.changes.publish({Subject{SubjectKind::Equipment, saved->value()}});
    return saved;
}

Result<domain::AbsenceId> ResourceService::save(std::optional<domain::AbsenceId> id, domain::AbsenceFacts facts)
{
    auto checked = domain::Absence::create(std::move(facts));
    if (!checked) return checked.error();
    auto saved = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return put(stored.resources.absences(), id, *checked); });
    if (saved) m_context.changes.publish({Subject{SubjectKind::Absence, saved->value()}});
    return saved;
}

Result<void> ResourceService::setUses(domain::SessionId session, const std::vector<domain::EquipmentUse>& uses)
{
    const bool taken = std::ranges::all_of(uses, [](const auto& use) { return use.quantity >= 1; });
    if (!taken) return invalid("uses", "not-positive");
    auto done = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.resources.setUses(session, uses); });
    if (done) m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
    return done;
}

Result<Outcome> ResourceService::setRoom(domain::PlaceId place, const RoomSite& room)
{
    auto done = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.resources.setRoom(place, room); });
    if (done) m_context.changes.publish({Subject{SubjectKind::Place, place.value()}});
    return done;
}

Result<void> ResourceService::setHours(domain::OrganisationId centre, const std::vector<OpeningHours>& hours)
{
    for (std::size_t at = 0; at < hours.size(); ++at) {
        if (hours[at].closes <= hours[at].opens)
            return invalid("hours[" + std::to_string(at + 1) + "]", "end-before-start");
    }
    auto done = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.resources.setHours(centre, hours); });
    if (done) m_context.changes.publish({Subject{SubjectKind::Organisation, centre.value()}});
    return done;
}

Result<Outcome> ResourceService::setTravel(const std::string& from, const std::string& to, int minutes)
{
    if (minutes < 0) return invalid("minutes", "negative");
    if (from.empty() || to.empty() || from == to) return invalid("site", "required");
    return m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.resources.setTravel(from, to, minutes); });
}

} // namespace mediane::application
