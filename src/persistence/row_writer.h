#pragma once

#include "persistence/json_text.h"
#include "persistence/sql/connection.h"
#include "persistence/table.h"

#include <mediane/application/actor.h>
#include <mediane/application/repository.h>

#include <array>

namespace mediane::persistence {

/// Which row, and under which subject and person the journal files its changes.
struct RowAddress
{
    std::vector<Value> keys;
    application::Subject subject;
    std::optional<domain::PersonId> person = {};
};

/// A list that belongs to a row but lives in a table of its own (a session's staff), as JSON. The journal shows it as
/// one value of the row; whoever writes the row writes the list.
struct Part
{
    std::string_view name;
    std::string before;
    std::string after;
};

/// One line of the journal before it gets its number.
struct JournalLine
{
    std::string_view verb;
    std::string_view table;
    application::Subject subject;
    std::optional<domain::PersonId> person = {};
    std::string before = {};
    std::string after = {};
};

/// The only way to change a row: it reads what is there, writes nothing when nothing changes, and appends the columns
/// that changed to the journal, all inside the running transaction. Throws SqlError.
class RowWriter
{
public:
    explicit RowWriter(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    /// A transaction starts: its lines carry this actor and this one moment.
    void begin(const application::Actor& actor);
    /// An identity that no row of the table has or had.
    [[nodiscard]] std::int64_t nextId(const Table& table);

    void insert(
        const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts = {});
    /// False, and nothing is written, when a row has the keys.
    bool insertIfAbsent(const Table& table, const RowAddress& row, std::span<const Value> values);
    application::Outcome update(
        const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts = {});
    /// Inserts, or updates the row that has the keys.
    application::Outcome put(const Table& table, const RowAddress& row, std::span<const Value> values);
    /// `Unchanged` when there is no such row.
    application::Outcome remove(const Table& table, const RowAddress& row, std::span<const Part> parts = {});
    void append(const JournalLine& line);

private:
    struct Change;
    void bindRow(sql::Statement& statement, const RowAddress& row, std::span<const Value> values) const;
    void appendCreated(
        const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts);
    void appendChange(std::string_view verb, const Table& table, const RowAddress& row, const Change& change);
    [[nodiscard]] sql::Statement current(const Table& table, const RowAddress& row) const;

    sql::Connection& m_connection;
    application::Actor m_actor;
    std::string m_at;
    std::array<std::int64_t, domain::CodeTable<application::SubjectKind>::rows.size()> m_latestIds{};
};

} // namespace mediane::persistence
