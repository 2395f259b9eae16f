#include "persistence/queries/catalogue_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/action_mapping.h"
#include "persistence/repositories/indicator_mapping.h"
#include "persistence/repositories/operation_mapping.h"
#include "persistence/repositories/organisation_mapping.h"
#include "persistence/repositories/place_mapping.h"
#include "persistence/repositories/staff_mapping.h"
#include "persistence/repositories/track_mapping.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

namespace mediane::persistence {

namespace {

/// Rows `x` of a mapping's table with everything that belongs to them; `tail` is what follows FROM and may use `$1`….
template <class M, class Row, class... Values>
std::vector<Row> listed(sql::Connection& connection, std::string_view tail, const Values&... values)
{
    auto statement
        = connection.prepare(fmt::format("SELECT {}, x.id FROM {} x {}", columnsOf<M>("x"), M::kTable, tail));
    statement.bindAll(values...);
    return collect(statement, [&](const sql::Statement& row) {
        using Id = decltype(Row::id);
        using Kept = decltype(Row::value);
        const std::int64_t id = row.integer(kWidth<M>);
        auto facts = factsOf<M>(row);
        if constexpr (requires { M::readParts(connection, id, facts); }) M::readParts(connection, id, facts);
        return Row{Id(id), row.text(0), Kept::restore(std::move(facts))};
    });
}

/// In the order of a French dictionary.
template <class Row, class Name>
std::vector<Row> sorted(std::vector<Row> rows, Name name)
{
    std::ranges::stable_sort(rows, [&](const Row& left, const Row& right) {
        return compareFrench(name(left.value.facts()), name(right.value.facts())) < 0;
    });
    return rows;
}

constexpr auto byName = [](const auto& facts) { return facts.name; };

} // namespace

Result<std::vector<SqlCatalogueQueries::OrganisationRow>> SqlCatalogueQueries::organisations() const
{
    return answered([&] { return sorted(listed<OrganisationMapping, OrganisationRow>(m_connection, ""), byName); });
}

Result<std::vector<SqlCatalogueQueries::PlaceRow>> SqlCatalogueQueries::places() const
{
    return answered([&] { return sorted(listed<PlaceMapping, PlaceRow>(m_connection, ""), byName); });
}

Result<std::vector<SqlCatalogueQueries::StaffRow>> SqlCatalogueQueries::staff() const
{
    return answered([&] {
        return sorted(listed<StaffMapping, StaffRow>(m_connection, ""),
            [](const domain::StaffFacts& facts) { return facts.lastName + " " + facts.firstName; });
    });
}

Result<std::vector<SqlCatalogueQueries::ActionRow>> SqlCatalogueQueries::actions() const
{
    return answered([&] { return sorted(listed<ActionMapping, ActionRow>(m_connection, ""), byName); });
}

Result<std::vector<SqlCatalogueQueries::OperationRow>> SqlCatalogueQueries::operations() const
{
    return answered(
        [&] { return listed<OperationMapping, OperationRow>(m_connection, "ORDER BY x.starts_on DESC, x.id DESC"); });
}

Result<std::vector<SqlCatalogueQueries::IndicatorRow>> SqlCatalogueQueries::indicators(
    domain::OperationId operation) const
{
    return answered([&] {
        return listed<IndicatorMapping, IndicatorRow>(
            m_connection, "WHERE x.operation_id = $1 ORDER BY x.code, x.id", operation);
    });
}

Result<std::vector<SqlCatalogueQueries::TrackRow>> SqlCatalogueQueries::tracks() const
{
    return answered(
        [&] { return sorted(listed<TrackMapping, TrackRow>(m_connection, "WHERE x.replaced_by IS NULL"), byName); });
}

Result<std::vector<std::string>> SqlCatalogueQueries::ageBandSets() const
{
    return answered([&] {
        auto statement = m_connection.prepare("SELECT DISTINCT band_set FROM age_band ORDER BY band_set");
        return collect(statement, [](const sql::Statement& row) { return row.text(0); });
    });
}

Result<std::vector<application::AgeBand>> SqlCatalogueQueries::ageBands(const std::string& set) const
{
    return answered([&] {
        auto statement
            = m_connection.prepare("SELECT code, from_age, to_age FROM age_band WHERE band_set = $1 ORDER BY position");
        statement.bindAll(set);
        return collect(statement, [](const sql::Statement& row) {
            return application::AgeBand{row.text(0), row.number(1), row.get<std::optional<int>>(2)};
        });
    });
}

Result<bool> SqlCatalogueQueries::isEmpty() const
{
    return answered([&] {
        return m_connection.queryInteger(R"sql(
SELECT NOT (EXISTS (SELECT 1 FROM organisation) OR EXISTS (SELECT 1 FROM place) OR EXISTS (SELECT 1 FROM staff)
    OR EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM operation) OR EXISTS (SELECT 1 FROM action)
    OR EXISTS (SELECT 1 FROM track) OR EXISTS (SELECT 1 FROM session) OR EXISTS (SELECT 1 FROM lot)
    OR EXISTS (SELECT 1 FROM device)))sql")
            == 1;
    });
}

} // namespace mediane::persistence
