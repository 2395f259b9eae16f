#include "persistence/repositories/resources_repository.h"

namespace mediane::persistence {

using application::Outcome;
using application::SubjectKind;

namespace {

const Table& roomTable()
{
    static const Table table("place_site", SubjectKind::Place, {"place_id"}, {{"site"}, {"shareable"}});
    return table;
}

const Table& hoursTable()
{
    static const Table table(
        "opening_hours", SubjectKind::Organisation, {"organisation_id", "weekday", "opens_at"}, {{"closes_at"}});
    return table;
}

const Table& travelTable()
{
    static const Table table("travel_time", SubjectKind::Setting, {"site_a", "site_b"}, {{"minutes"}});
    return table;
}

const Table& usesTable()
{
    static const Table table("session_equipment", SubjectKind::Session, {"session_id", "equipment_id"}, {{"quantity"}});
    return table;
}

const Table& acceptedTable()
{
    static const Table table(
        "conflict_override", SubjectKind::Session, {"session_id", "kind", "signature"}, {{"reason"}});
    return table;
}

/// The rows of an owner, as the keys that address them.
std::vector<std::vector<Value>> keysOf(sql::Connection& connection, std::string_view sql, std::int64_t owner)
{
    std::vector<std::vector<Value>> keys;
    sql::Statement rows = connection.prepare(sql);
    rows.bindAll(owner);
    while (rows.step()) {
        std::vector<Value> key;
        key.reserve(std::size_t(rows.columns()));
        for (int column = 0; column < rows.columns(); ++column)
            key.push_back(valueAt(rows, column));
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace

Result<Outcome> ResourcesRepository::setRoom(domain::PlaceId place, const application::RoomSite& room)
{
    return guarded([&]() -> Result<Outcome> {
        const std::vector<Value> values{room.site, toValue(room.shareable)};
        return m_writer.put(roomTable(), {{place.value()}, {SubjectKind::Place, place.value()}}, values);
    });
}

Result<void> ResourcesRepository::setHours(
    domain::OrganisationId centre, const std::vector<application::OpeningHours>& hours)
{
    return guarded([&]() -> Result<void> {
        const application::Subject subject{SubjectKind::Organisation, centre.value()};
        for (auto& key : keysOf(m_connection,
                 "SELECT organisation_id, weekday, opens_at FROM opening_hours WHERE organisation_id = $1",
                 centre.value()))
            m_writer.remove(hoursTable(), {std::move(key), subject});
        for (const auto& open : hours) {
            const std::vector<Value> values{toValue(open.closes)};
            m_writer.put(hoursTable(), {{centre.value(), toValue(open.weekday), toValue(open.opens)}, subject}, values);
        }
        return {};
    });
}

Result<Outcome> ResourcesRepository::setTravel(const std::string& from, const std::string& to, int minutes)
{
    return guarded([&]() -> Result<Outcome> {
        const auto& [first, second] = std::minmax(from, to);
        const std::vector<Value> values{toValue(minutes)};
        return m_writer.put(travelTable(), {{first, second}, {SubjectKind::Setting, 0}}, values);
    });
}

Result<void> ResourcesRepository::setUses(domain::SessionId session, const std::vector<domain::EquipmentUse>& uses)
{
    return guarded([&]() -> Result<void> {
        const application::Subject subject{SubjectKind::Session, session.value()};
        const auto isKept = [&](const std::vector<Value>& key) {
            return std::ranges::any_of(
                uses, [&](const auto& use) { return key.at(1) == Value(use.equipment.value()); });
        };
        for (auto& key : keysOf(m_connection,
                 "SELECT session_id, equipment_id FROM session_equipment WHERE session_id = $1", session.value())) {
            if (!isKept(key)) m_writer.remove(usesTable(), {std::move(key), subject});
        }
        for (const auto& use : uses) {
            const std::vector<Value> values{toValue(use.quantity)};
            m_writer.put(usesTable(), {{session.value(), use.equipment.value()}, subject}, values);
        }
        return {};
    });
}

Result<Outcome> ResourcesRepository::accept(domain::SessionId session, const application::AcceptedConflict& accepted)
{
    return guarded([&]() -> Result<Outcome> {
        const RowAddress row{{session.value(), std::string(domain::code(accepted.kind)), accepted.signature},
            {SubjectKind::Session, session.value()}};
        const std::vector<Value> values{accepted.reason};
        return m_writer.put(acceptedTable(), row, values);
    });
}

} // namespace mediane::persistence
