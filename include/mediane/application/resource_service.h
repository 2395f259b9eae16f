#pragma once

#include <mediane/application/conflict_queries.h>
#include <mediane/application/service_context.h>

namespace mediane::application {

/// Equipment, absences, opening hours, and the conflicts of sessions over them.
class ResourceService
{
public:
    explicit ResourceService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// What is wrong with slots that somebody plans, as the engine tells it.
    [[nodiscard]] Result<std::vector<Conflict>> check(const std::vector<Slot>& wanted) const;
    /// Everything that is wrong in a period (the permanent view): day after day, so that no pair is cut.
    [[nodiscard]] Result<std::vector<Conflict>> conflictsIn(Period period) const;
    /// Stores the reason with every conflict of a stored session that is not only information (CON-1). An empty reason
    /// is Invalid on "reason" when one of them is blocking.
    [[nodiscard]] Result<void> accept(domain::SessionId session, const std::string& reason);

    [[nodiscard]] Result<domain::EquipmentId> save(std::optional<domain::EquipmentId> id, domain::EquipmentFacts facts);
    [[nodiscard]] Result<domain::AbsenceId> save(std::optional<domain::AbsenceId> id, domain::AbsenceFacts facts);
    [[nodiscard]] Result<void> setUses(domain::SessionId session, const std::vector<domain::EquipmentUse>& uses);
    [[nodiscard]] Result<Outcome> setRoom(domain::PlaceId place, const RoomSite& room);
    /// Invalid on "hours[n]" when one closes before it opens.
    [[nodiscard]] Result<void> setHours(domain::OrganisationId centre, const std::vector<OpeningHours>& hours);
    [[nodiscard]] Result<Outcome> setTravel(const std::string& from, const std::string& to, int minutes);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
