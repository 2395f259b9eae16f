#pragma once

#include "persistence/sql/statement.h"

#include <unordered_map>

namespace mediane::persistence::sql {

/// What a transaction may do. Writing takes the file's only writing place at once, reading sees one state throughout.
enum class Access { Read, Write };

/// One connection to the database, used by one thread at a time. SQL is portable: `$1` placeholders, RETURNING,
/// ON CONFLICT, ISO dates as text, 0 and 1 for booleans. Errors throw SqlError.
class Connection
{
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    /// Lends a statement; compiled once for each text.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs one statement whose rows do not matter; values go to `$1`, `$2`…
    template <class... Values>
    void run(std::string_view sql, const Values&... values)
    {
        prepare(sql).bindAll(values...).run();
    }
    /// First column of the first row; 0 when there is none.
    template <class... Values>
    [[nodiscard]] std::int64_t queryInteger(std::string_view sql, const Values&... values)
    {
        Statement statement = prepare(sql);
        return statement.bindAll(values...).step() ? statement.integer(0) : 0;
    }

    virtual void execute(std::string_view script) = 0; ///< Any number of statements, no placeholders, no rows.
    [[nodiscard]] virtual std::int64_t changedRows() const noexcept = 0; ///< By the latest statement that wrote.
    [[nodiscard]] virtual bool inTransaction() const noexcept = 0;
    virtual void begin(Access access) = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// What the engine finds wrong with the file, as identifiers; empty = sound.
    [[nodiscard]] virtual std::vector<std::string> findings() = 0;

protected:
    void forgetStatements() noexcept { m_shelves.clear(); } ///< Before the engine's connection closes.

private:
    [[nodiscard]] virtual std::unique_ptr<Prepared> compile(std::string_view sql) = 0;

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Statement::Shelf, Hash, std::equal_to<>> m_shelves;
};

} // namespace mediane::persistence::sql
