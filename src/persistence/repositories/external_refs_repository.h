#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/catalogue_queries.h>
#include <mediane/application/exchange.h>

namespace mediane::persistence {

/// The keys of other files. The source without a name is this very file: its keys are the rows' own references.
class ExternalRefsRepository final : public application::ExternalRefs
{
public:
    ExternalRefsRepository(sql::Connection& connection, const application::CatalogueQueries& catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {
    }
    Result<std::string> recognise(const std::string& hint, std::span<const application::SourceSample> sample) override;
    Result<std::optional<std::int64_t>> find(
        const std::string& source, application::SubjectKind kind, const std::string& ref) const override;
    Result<void> put(
        const std::string& source, application::SubjectKind kind, const std::string& ref, std::int64_t id) override;

private:
    struct Score
    {
        int known = 0; ///< Keys of the sample that the source has.
        int matched = 0; ///< Those that stand for the same name.
    };
    [[nodiscard]] Score score(const std::string& source, std::span<const application::SourceSample> sample) const;
    [[nodiscard]] std::optional<std::int64_t> lookUp(
        const std::string& source, application::SubjectKind kind, const std::string& ref) const;
    [[nodiscard]] std::vector<std::string> sources() const;
    [[nodiscard]] std::string newSource(
        const std::string& hint, std::span<const application::SourceSample> sample) const;

    sql::Connection& m_connection;
    const application::CatalogueQueries& m_catalogue;
};

} // namespace mediane::persistence
