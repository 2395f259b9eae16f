#pragma once

#include "persistence/mapping.h"
#include "persistence/row_writer.h"

namespace mediane::persistence {

/// A reference that no row of the table has: `wanted`, or `wanted~2`, `wanted~3`…
[[nodiscard]] std::string freeRef(sql::Connection& connection, const Table& table, const std::string& wanted);
/// "PER-00012".
[[nodiscard]] std::string numberedRef(std::string_view prefix, std::int64_t id);
/// The reference of a row; NotFound when there is no such row.
[[nodiscard]] std::string refOf(sql::Connection& connection, const Table& table, std::int64_t id);

/// The rows of one mapping. Beside kTable, kKind and kFields a mapping says how a missing reference is made (kPrefix or
/// `wantedRef`) and may bring lists (`parts`, `readParts`, `writeParts`) and the person of the journal (`personOf`).
/// Throws SqlError.
template <class M>
class Rows
{
public:
    using Facts = typename M::Facts;
    Rows(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }

    std::int64_t insert(const Facts& facts, const std::string& ref)
    {
        const std::int64_t id = m_writer.nextId(table());
        const std::string free = freeRef(m_connection, table(), ref.empty() ? madeRef(id, facts) : ref);
        m_writer.insert(table(), address(id, facts), valuesOf<M>(free, facts), changedParts({}, partsOf(facts)));
        if constexpr (kHasParts) M::writeParts(m_connection, id, facts);
        return id;
    }

    application::Outcome update(std::int64_t id, const Facts& facts, const std::string& ref)
    {
        const std::vector<Part> parts = changedParts(storedParts(id), partsOf(facts));
        const auto outcome = m_writer.update(table(), address(id, facts), valuesOf<M>(ref, facts), parts);
        if constexpr (kHasParts) {
            if (!parts.empty()) M::writeParts(m_connection, id, facts);
        }
        return outcome;
    }
    application::Outcome update(std::int64_t id, const Facts& facts)
    {
        return update(id, facts, refOf(m_connection, table(), id));
    }

    [[nodiscard]] std::pair<std::string, Facts> find(std::int64_t id) const
    {
        sql::Statement row = m_connection.prepare(table().selectSql());
        if (!row.bindAll(id).step()) throw sql::SqlError(ErrorCode::NotFound, table().name());
        std::pair<std::string, Facts> found{row.text(0), factsOf<M>(row)};
        if constexpr (kHasParts) M::readParts(m_connection, id, found.second);
        return found;
    }

    void remove(std::int64_t id)
    {
        const Facts facts = find(id).second;
        m_writer.remove(table(), address(id, facts), changedParts(partsOf(facts), {}));
        m_connection.run("DELETE FROM external_ref WHERE kind = $1 AND subject_id = $2", M::kKind, id);
    }

    [[nodiscard]] static const Table& table() { return tableOf<M>(); }
    [[nodiscard]] sql::Connection& connection() const { return m_connection; }
    [[nodiscard]] RowWriter& writer() const { return m_writer; }

private:
    static constexpr bool kHasParts = requires(const Facts& facts) { M::parts(facts); };

    [[nodiscard]] static RowAddress address(std::int64_t id, const Facts& facts)
    {
        RowAddress row{{id}, {M::kKind, id}};
        if constexpr (requires { M::personOf(id, facts); }) row.person = M::personOf(id, facts);
        return row;
    }
    [[nodiscard]] std::string madeRef(std::int64_t id, const Facts& facts) const
    {
        if constexpr (requires { M::wantedRef(m_connection, facts); }) {
            return M::wantedRef(m_connection, facts);
        } else {
            return numberedRef(M::kPrefix, id);
        }
    }
    [[nodiscard]] static PartTexts partsOf([[maybe_unused]] const Facts& facts)
    {
        if constexpr (kHasParts) {
            return M::parts(facts);
        } else {
            return {};
        }
    }
    [[nodiscard]] PartTexts storedParts([[maybe_unused]] std::int64_t id) const
    {
        if constexpr (kHasParts) {
            Facts stored{};
            M::readParts(m_connection, id, stored);
            return M::parts(stored);
        } else {
            return {};
        }
    }
    /// The lists that differ; a side without lists counts as one of empty lists.
    [[nodiscard]] static std::vector<Part> changedParts(const PartTexts& before, const PartTexts& after)
    {
        std::vector<Part> changed;
        for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at) {
            Part part{before.empty() ? after[at].first : before[at].first, before.empty() ? "[]" : before[at].second,
                after.empty() ? "[]" : after[at].second};
            if (part.before != part.after) changed.push_back(std::move(part));
        }
        return changed;
    }

    sql::Connection& m_connection;
    RowWriter& m_writer;
};

} // namespace mediane::persistence
