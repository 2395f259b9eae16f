#pragma once

#include <mediane/application/subject.h>

#include <string>
#include <vector>

namespace mediane::persistence {

/// Where the journal keeps a column: openly, apart (what identifies a person), or not at all (search keys).
enum class Journaled { Openly, Apart, Never };

struct Column
{
    std::string name;
    Journaled journaled = Journaled::Openly;
};

/// A table as RowWriter sees it, and the SQL for one row of it.
class Table
{
public:
    Table(std::string name, application::SubjectKind kind, std::vector<std::string> keys, std::vector<Column> columns);

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }
    [[nodiscard]] application::SubjectKind kind() const noexcept { return m_kind; }
    [[nodiscard]] const std::vector<std::string>& keys() const noexcept { return m_keys; }
    [[nodiscard]] const std::vector<Column>& columns() const noexcept { return m_columns; }
    /// Placeholders: keys, then columns.
    [[nodiscard]] const std::string& insertSql() const noexcept { return m_insert; }
    [[nodiscard]] const std::string& insertIfAbsentSql() const noexcept { return m_insertIfAbsent; }
    [[nodiscard]] const std::string& updateSql() const noexcept { return m_update; }
    /// Placeholders: keys. Gives the columns.
    [[nodiscard]] const std::string& selectSql() const noexcept { return m_select; }
    [[nodiscard]] const std::string& deleteSql() const noexcept { return m_delete; }

private:
    std::string m_name;
    application::SubjectKind m_kind;
    std::vector<std::string> m_keys;
    std::vector<Column> m_columns;
    std::string m_insert;
    std::string m_insertIfAbsent;
    std::string m_update;
    std::string m_select;
    std::string m_delete;
};

} // namespace mediane::persistence
