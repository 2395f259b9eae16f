#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/catalogue_queries.h>

namespace mediane::persistence {

/// The small lists, and the names and references of everything.
class SqlCatalogueQueries final : public application::CatalogueQueries
{
public:
    explicit SqlCatalogueQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<OrganisationRow>> organisations() const override;
    Result<std::vector<PlaceRow>> places() const override;
    Result<std::vector<StaffRow>> staff() const override;
    Result<std::vector<ActionRow>> actions() const override;
    Result<std::vector<OperationRow>> operations() const override;
    Result<std::vector<IndicatorRow>> indicators(domain::OperationId operation) const override;
    Result<std::vector<TrackRow>> tracks() const override;
    Result<std::vector<std::string>> ageBandSets() const override;
    Result<std::vector<application::AgeBand>> ageBands(const std::string& set) const override;
    Result<std::int64_t> resolve(application::SubjectKind kind, const std::string& text) const override;
    Result<std::string> displayName(const application::Subject& subject) const override;
    Result<bool> isEmpty() const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
