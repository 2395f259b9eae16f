#pragma once

#include <mediane/application/resources.h>

namespace mediane::application {

/// A session as the conflict engine sees it: one that is stored, or one that somebody thinks of.
struct Slot
{
    std::optional<domain::SessionId> session = {}; ///< The stored one, which it then stands for.
    domain::SessionFacts facts;
    std::optional<int> capacity = {}; ///< Seats of a cycle that is not stored yet.
    std::vector<domain::EquipmentUse> uses = {};
};

/// One thing wrong with one slot.
struct Conflict
{
    domain::ConflictKind kind = domain::ConflictKind::Room;
    domain::ConflictSeverity severity = domain::ConflictSeverity::Blocking;
    std::size_t slot = 0; ///< Index of the slot asked about.
    std::optional<domain::SessionId> other = {}; ///< The stored session that it meets.
    std::optional<std::size_t> otherSlot = {}; ///< Or the slot asked about with it.
    std::string subject = {}; ///< The room, the member of staff, the equipment, the person.
    std::string otherTitle = {};
    Date date = {};
    TimeOfDay from = {}; ///< The other session's; for equipment the moment of the peak.
    TimeOfDay to = {};
    int amount = 0; ///< The peak, the people, the minutes missing.
    int limit = 0; ///< The stock, the seats.
    std::string signature = {};
    std::optional<domain::SessionId> session = {}; ///< Of the slot, when it is stored.
    std::optional<std::string> accepted = {}; ///< The reason why it was accepted.
};

/// Whether a blocking conflict is among them that nobody accepted with a reason (CON-1).
[[nodiscard]] bool needsReason(const std::vector<Conflict>& conflicts);

/// The one conflict engine (planning-and-attendance §5): all centres, over indexes, by sets of slots.
class ConflictQueries
{
public:
    virtual ~ConflictQueries() = default;
    /// What is wrong with these slots, blocking first, then by slot. A pair of slots is told once.
    [[nodiscard]] virtual Result<std::vector<Conflict>> check(const std::vector<Slot>& wanted) const = 0;
    /// Stored sessions that hold their room and staff, with their equipment, by date.
    [[nodiscard]] virtual Result<std::vector<Slot>> sessionsIn(Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<domain::EquipmentUse>> usesOf(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Stored<domain::EquipmentId, domain::Equipment>>>
    equipment() const = 0; ///< By name.
    [[nodiscard]] virtual Result<std::vector<domain::Stored<domain::AbsenceId, domain::Absence>>>
    absences() const = 0; ///< Latest first.
    [[nodiscard]] virtual Result<RoomSite> room(domain::PlaceId place) const = 0;
    [[nodiscard]] virtual Result<std::vector<OpeningHours>> hours(domain::OrganisationId centre) const = 0;
};

} // namespace mediane::application
