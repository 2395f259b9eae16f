#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// Keeps the small lists: organisations, places, staff, tracks, actions, operations and their indicators.
/// `save` without an id creates. All faults at once; Conflict when something still refers to what is removed.
class CatalogueService
{
public:
    explicit CatalogueService(ServiceContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<domain::OrganisationId> save(
        std::optional<domain::OrganisationId> id, domain::OrganisationFacts facts);
    [[nodiscard]] Result<domain::PlaceId> save(std::optional<domain::PlaceId> id, domain::PlaceFacts facts);
    [[nodiscard]] Result<domain::StaffId> save(std::optional<domain::StaffId> id, domain::StaffFacts facts);
    [[nodiscard]] Result<domain::TrackId> save(std::optional<domain::TrackId> id, domain::TrackFacts facts);
    [[nodiscard]] Result<domain::ActionId> save(std::optional<domain::ActionId> id, domain::ActionFacts facts);
    [[nodiscard]] Result<domain::OperationId> save(
        std::optional<domain::OperationId> id, domain::OperationFacts facts, const std::string& ref = {});
    [[nodiscard]] Result<domain::IndicatorId> save(std::optional<domain::IndicatorId> id, domain::IndicatorFacts facts);
    [[nodiscard]] Result<void> remove(const Subject& subject); ///< Of one of the kinds above.

    /// Creates or renames the centre that runs this file.
    [[nodiscard]] Result<domain::OrganisationId> saveCentre(domain::OrganisationFacts facts);
    [[nodiscard]] Result<std::optional<domain::Stored<domain::OrganisationId, domain::Organisation>>> centre();

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
