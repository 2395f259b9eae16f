#include "persistence/queries/conflict_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/conflict_rules.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/equipment_mapping.h"
#include "persistence/repositories/session_mapping.h"

#include <algorithm>

namespace mediane::persistence {

using application::Conflict;
using application::Slot;
using domain::ConflictKind;

namespace {

/// Every row of a mapping's table with its lists, in the order of `tail`.
template <class M, class Id>
std::vector<domain::Stored<Id, domain::Valid<typename M::Facts>>> all(
    sql::Connection& connection, std::string_view tail)
{
    sql::Statement rows = connection.prepare(
        "SELECT " + columnsOf<M>("t") + ", t.id FROM " + std::string(M::kTable) + " t " + std::string(tail));
    std::vector<domain::Stored<Id, domain::Valid<typename M::Facts>>> found;
    while (rows.step()) {
        typename M::Facts facts = factsOf<M>(rows);
        const std::int64_t id = rows.integer(kWidth<M>);
        if constexpr (requires { M::readParts(connection, id, facts); }) M::readParts(connection, id, facts);
        found.push_back({Id(id), rows.text(0), domain::Valid<typename M::Facts>::restore(std::move(facts))});
    }
    return found;
}

std::vector<domain::EquipmentUse> readUses(sql::Connection& connection, domain::SessionId session)
{
    sql::Statement rows = connection.prepare(
        "SELECT equipment_id, quantity FROM session_equipment WHERE session_id = $1 ORDER BY equipment_id");
    rows.bindAll(session);
    return collect(rows, [](const sql::Statement& row) {
        return domain::EquipmentUse{domain::EquipmentId(row.integer(0)), row.number(1)};
    });
}

/// Reasons stored with either session of the pair.
void readAccepted(sql::Connection& connection, const std::vector<Slot>& slots, std::vector<Conflict>& conflicts)
{
    for (Conflict& conflict : conflicts) {
        sql::Statement row = connection.prepare("SELECT reason FROM conflict_override "
                                                "WHERE session_id IN ($1, $2) AND kind = $3 AND signature = $4");
        conflict.session = slots[conflict.slot].session;
        const auto other = conflict.otherSlot ? slots[*conflict.otherSlot].session : conflict.other;
        row.bindAll(slots[conflict.slot].session, other, conflict.kind, conflict.signature);
        if (row.step()) conflict.accepted = row.text(0);
    }
}

} // namespace

Result<std::vector<Conflict>> SqlConflictQueries::check(const std::vector<Slot>& slots) const
{
    return answered([&] {
        if (slots.empty()) return std::vector<Conflict>();
        auto conflicts = conflictsOf(m_connection, slots);
        const auto pool = all<EquipmentMapping, domain::EquipmentId>(m_connection, "");
        addEquipmentConflicts(m_connection, slots, pool, conflicts);
        readAccepted(m_connection, slots, conflicts);
        std::ranges::stable_sort(
            conflicts, {}, [](const Conflict& one) { return std::tuple(one.severity, one.slot, one.kind); });
        return conflicts;
    });
}

Result<std::vector<Slot>> SqlConflictQueries::sessionsIn(Period period) const
{
    return answered([&] {
        sql::Statement rows = m_connection.prepare("SELECT " + columnsOf<SessionMapping>("s")
            + ", s.id FROM session s WHERE s.held_on BETWEEN $1 AND $2 AND s.status IN ('planifiee', 'tenue') "
              "ORDER BY s.held_on, s.starts_at, s.id");
        rows.bindAll(period.from, period.to);
        std::vector<Slot> found;
        while (rows.step()) {
            const std::int64_t id = rows.integer(kWidth<SessionMapping>);
            Slot slot{domain::SessionId(id), factsOf<SessionMapping>(rows), {}, {}};
            SessionMapping::readParts(m_connection, id, slot.facts);
            slot.uses = readUses(m_connection, *slot.session);
            found.push_back(std::move(slot));
        }
        return found;
    });
}

Result<std::vector<domain::EquipmentUse>> SqlConflictQueries::usesOf(domain::SessionId session) const
{
    return answered([&] { return readUses(m_connection, session); });
}

Result<std::vector<domain::Stored<domain::EquipmentId, domain::Equipment>>> SqlConflictQueries::equipment() const
{
    return answered([&] { return all<EquipmentMapping, domain::EquipmentId>(m_connection, "ORDER BY t.name, t.id"); });
}

Result<std::vector<domain::Stored<domain::AbsenceId, domain::Absence>>> SqlConflictQueries::absences() const
{
    return answered(
        [&] { return all<AbsenceMapping, domain::AbsenceId>(m_connection, "ORDER BY t.from_on DESC, t.id"); });
}

Result<application::RoomSite> SqlConflictQueries::room(domain::PlaceId place) const
{
    return answered([&] {
        sql::Statement row = m_connection.prepare("SELECT site, shareable FROM place_site WHERE place_id = $1");
        if (!row.bindAll(place).step()) return application::RoomSite();
        return application::RoomSite{row.text(0), row.flag(1)};
    });
}

Result<std::vector<application::OpeningHours>> SqlConflictQueries::hours(domain::OrganisationId centre) const
{
    return answered([&] {
        sql::Statement rows = m_connection.prepare("SELECT weekday, opens_at, closes_at FROM opening_hours "
                                                   "WHERE organisation_id = $1 ORDER BY weekday, opens_at");
        rows.bindAll(centre);
        return collect(rows, [](const sql::Statement& row) {
            return application::OpeningHours{row.number(0), {row.number(1)}, {row.number(2)}};
        });
    });
}

} // namespace mediane::persistence
