#pragma once

#include <mediane/application/subject.h>
#include <mediane/domain/action.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/organisation.h>
#include <mediane/domain/place.h>
#include <mediane/domain/staff.h>
#include <mediane/domain/track.h>

namespace mediane::application {

template <class Id>
struct NamedRow
{
    Id id;
    std::string ref;
    std::string name; ///< As a list shows it.
};

struct AgeBand
{
    std::string code;
    int from = 0; ///< Completed years, included.
    std::optional<int> to = {}; ///< Included; none = no upper bound.
};

/// The small lists that the rest is made of, all in alphabetical order of names (French) unless said.
class CatalogueQueries
{
public:
    virtual ~CatalogueQueries() = default;
    using OrganisationRow = domain::Stored<domain::OrganisationId, domain::Organisation>;
    using PlaceRow = domain::Stored<domain::PlaceId, domain::Place>;
    using StaffRow = domain::Stored<domain::StaffId, domain::Staff>;
    using ActionRow = domain::Stored<domain::ActionId, domain::Action>;
    using OperationRow = domain::Stored<domain::OperationId, domain::Operation>;
    using IndicatorRow = domain::Stored<domain::IndicatorId, domain::Indicator>;
    using TrackRow = domain::Stored<domain::TrackId, domain::Track>;

    [[nodiscard]] virtual Result<std::vector<OrganisationRow>> organisations() const = 0;
    [[nodiscard]] virtual Result<std::vector<PlaceRow>> places() const = 0;
    [[nodiscard]] virtual Result<std::vector<StaffRow>> staff() const = 0;
    [[nodiscard]] virtual Result<std::vector<ActionRow>> actions() const = 0;
    [[nodiscard]] virtual Result<std::vector<OperationRow>> operations() const = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<IndicatorRow>> indicators(
        domain::OperationId operation) const = 0; ///< By code.
    [[nodiscard]] virtual Result<std::vector<TrackRow>> tracks() const = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> ageBandSets() const = 0; ///< Codes.
    [[nodiscard]] virtual Result<std::vector<AgeBand>> ageBands(const std::string& set) const = 0;
    /// The thing that a person means by `text`: its reference, a reference of an import, or its number. NotFound when
    /// there is none, Conflict when several imports use the same key.
    [[nodiscard]] virtual Result<std::int64_t> resolve(SubjectKind kind, const std::string& text) const = 0;
    /// How a thing is called on screen: a person's name, a session's title and date… (empty when unknown).
    [[nodiscard]] virtual Result<std::string> displayName(const Subject& subject) const = 0;
    [[nodiscard]] virtual Result<bool> isEmpty() const = 0; ///< Nothing was entered or imported yet.
};

} // namespace mediane::application
