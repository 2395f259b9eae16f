#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/conflict.h>
#include <mediane/domain/equipment.h>

namespace mediane::application {

using EquipmentPool = Repository<domain::EquipmentId, domain::Equipment>;
using Absences = Repository<domain::AbsenceId, domain::Absence>;

/// What the conflict engine knows of a room beside the place itself.
struct RoomSite
{
    std::string site = {}; ///< Rooms of one site need no travel; empty = the address says where it is.
    bool shareable = false; ///< Two sessions may meet there as long as there are seats.
    bool operator==(const RoomSite&) const = default;
};

/// When an organisation is open on a weekday (1 Monday … 7 Sunday).
struct OpeningHours
{
    int weekday = 1;
    TimeOfDay opens;
    TimeOfDay closes;
    bool operator==(const OpeningHours&) const = default;
};

/// A conflict that somebody accepted: it is not asked again while its signature stays.
struct AcceptedConflict
{
    domain::ConflictKind kind = domain::ConflictKind::Room;
    std::string signature;
    std::string reason;
};

/// Equipment, absences, opening hours: what a session needs and may lack. Every write is journaled.
class Resources
{
public:
    virtual ~Resources() = default;
    [[nodiscard]] virtual EquipmentPool& equipment() = 0;
    [[nodiscard]] virtual Absences& absences() = 0;
    [[nodiscard]] virtual Result<Outcome> setRoom(domain::PlaceId place, const RoomSite& room) = 0;
    /// Replaces all hours of the organisation.
    [[nodiscard]] virtual Result<void> setHours(domain::OrganisationId centre, const std::vector<OpeningHours>& hours)
        = 0;
    [[nodiscard]] virtual Result<Outcome> setTravel(const std::string& from, const std::string& to, int minutes) = 0;
    /// Replaces what the session takes.
    [[nodiscard]] virtual Result<void> setUses(domain::SessionId session, const std::vector<domain::EquipmentUse>& uses)
        = 0;
    [[nodiscard]] virtual Result<Outcome> accept(domain::SessionId session, const AcceptedConflict& accepted) = 0;
};

} // namespace mediane::application
