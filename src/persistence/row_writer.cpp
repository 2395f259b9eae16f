#include "persistence/row_writer.h"

namespace mediane::persistence {

using application::Outcome;

namespace {

constexpr std::string_view kAppend = "INSERT INTO journal (at, user_id, channel, verb, table_name, subject_kind, "
                                     "subject_id, person_id, before, after) "
                                     "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

bool says(const Value& value)
{
    const auto* const text = std::get_if<std::string>(&value);
    return text != nullptr ? !text->empty() : !std::holds_alternative<std::monostate>(value);
}

} // namespace

/// The columns that changed, on both sides, openly and apart.
struct RowWriter::Change
{
    JsonText before;
    JsonText after;
    JsonText beforeApart;
    JsonText afterApart;
    bool hadRow = true;
    bool hasRow = true;

    void addBefore(const Column& column, const Value& value)
    {
        if (column.journaled == Journaled::Never) return;
        (column.journaled == Journaled::Apart ? beforeApart : before).add(column.name, value);
    }
    void addAfter(const Column& column, const Value& value)
    {
        if (column.journaled == Journaled::Never) return;
        (column.journaled == Journaled::Apart ? afterApart : after).add(column.name, value);
    }
};

void RowWriter::begin(const application::Actor& actor)
{
    m_actor = actor;
    m_at = toIso(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    m_latestIds.fill(0);
}

std::int64_t RowWriter::nextId(const Table& table)
{
    std::int64_t& latest = m_latestIds.at(std::size_t(table.kind()));
    if (latest == 0) {
        // A number that a removed row had is never given again: the journal remembers it.
        latest = std::max(m_connection.queryInteger("SELECT max(id) FROM " + table.name()),
            m_connection.queryInteger("SELECT max(subject_id) FROM journal WHERE subject_kind = $1", table.kind()));
    }
    return ++latest;
}

void RowWriter::bindRow(sql::Statement& statement, const RowAddress& row, std::span<const Value> values) const
{
    int placeholder = 0;
    for (const Value& key : row.keys)
        bindValue(statement, ++placeholder, key);
    for (const Value& value : values)
        bindValue(statement, ++placeholder, value);
}

sql::Statement RowWriter::current(const Table& table, const RowAddress& row) const
{
    sql::Statement statement = m_connection.prepare(table.selectSql());
    bindRow(statement, row, {});
    return statement;
}

void RowWriter::insert(
    const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts)
{
    sql::Statement statement = m_connection.prepare(table.insertSql());
    bindRow(statement, row, values);
    statement.run();
    appendCreated(table, row, values, parts);
}

void RowWriter::appendCreated(
    const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts)
{
    Change change;
    change.hadRow = false;
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (says(values[at])) change.addAfter(table.columns()[at], values[at]);
    }
    for (const Part& part : parts)
        change.after.addRaw(part.name, part.after);
    appendChange("created", table, row, change);
}

Outcome RowWriter::update(
    const Table& table, const RowAddress& row, std::span<const Value> values, std::span<const Part> parts)
{
    Change change;
    bool changed = false;
    {
        sql::Statement before = current(table, row);
        if (!before.step()) throw sql::SqlError(ErrorCode::NotFound, table.name());
        for (std::size_t at = 0; at < values.size(); ++at) {
            if (equals(before, int(at), values[at])) continue;
            changed = true;
            change.addBefore(table.columns()[at], valueAt(before, int(at)));
            change.addAfter(table.columns()[at], values[at]);
        }
    }
    if (changed) {
        sql::Statement statement = m_connection.prepare(table.updateSql());
        bindRow(statement, row, values);
        statement.run();
    }
    for (const Part& part : parts) {
        if (part.before == part.after) continue;
        changed = true;
        change.before.addRaw(part.name, part.before);
        change.after.addRaw(part.name, part.after);
    }
    if (!changed) return Outcome::Unchanged;
    appendChange("updated", table, row, change);
    return Outcome::Updated;
}

bool RowWriter::insertIfAbsent(const Table& table, const RowAddress& row, std::span<const Value> values)
{
    {
        sql::Statement statement = m_connection.prepare(table.insertIfAbsentSql());
        bindRow(statement, row, values);
        statement.run();
    }
    if (m_connection.changedRows() == 0) return false;
    appendCreated(table, row, values, {});
    return true;
}

Outcome RowWriter::put(const Table& table, const RowAddress& row, std::span<const Value> values)
{
    // First as if it were new, which most are: one search instead of two.
    return insertIfAbsent(table, row, values) ? Outcome::Created : update(table, row, values);
}

Outcome RowWriter::remove(const Table& table, const RowAddress& row, std::span<const Part> parts)
{
    Change change;
    change.hasRow = false;
    {
        sql::Statement before = current(table, row);
        if (!before.step()) return Outcome::Unchanged;
        for (std::size_t at = 0; at < table.columns().size(); ++at) {
            const Value value = valueAt(before, int(at));
            if (says(value)) change.addBefore(table.columns()[at], value);
        }
    }
    for (const Part& part : parts)
        change.before.addRaw(part.name, part.before);
    sql::Statement statement = m_connection.prepare(table.deleteSql());
    bindRow(statement, row, {});
    statement.run();
    appendChange("deleted", table, row, change);
    return Outcome::Updated;
}

void RowWriter::appendChange(std::string_view verb, const Table& table, const RowAddress& row, const Change& change)
{
    append({verb, table.name(), row.subject, row.person, change.hadRow ? change.before.text() : "",
        change.hasRow ? change.after.text() : ""});
    if (change.beforeApart.empty() && change.afterApart.empty()) return;
    m_connection.run("INSERT INTO journal_identity (journal_id, person_id, before, after) "
                     "VALUES ((SELECT max(id) FROM journal), $1, $2, $3)",
        row.person, change.hadRow ? change.beforeApart.text() : "", change.hasRow ? change.afterApart.text() : "");
}

void RowWriter::append(const JournalLine& line)
{
    m_connection.run(kAppend, m_at, m_actor.user, m_actor.channel, line.verb, line.table, line.subject.kind,
        line.subject.id, line.person, line.before, line.after);
}

} // namespace mediane::persistence
