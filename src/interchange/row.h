#pragma once

#include "interchange/import_context.h"

#include <mediane/domain/codes.h>

#include <span>
#include <vector>

namespace mediane::interchange {

/// A domain field as it is called in a file; `start` is the column that it must not precede.
struct FieldColumn
{
    std::string_view field;
    std::size_t column = 0;
    std::optional<std::size_t> start = {};
};

/// The current row of a table with its references followed. A cell that is empty or faulty gives nothing.
class Row
{
public:
    using Number = ReferenceIndex::Number;

    Row(TableReader& table, ImportContext& context)
        : m_table(table)
        , m_context(context)
        , m_numbers(table.format().columns.size())
        , m_latest(table.format().columns.size())
    {
    }
    /// Takes the table's next row; false at the end, or when the import ends. A row with cells missing or too many is
    /// passed over, except for its key where the file has one.
    [[nodiscard]] bool next();

    [[nodiscard]] std::string_view view(std::size_t column) const { return m_table.value(column).text; }
    [[nodiscard]] std::string text(std::size_t column) const
    {
        const CellValue& value = m_table.value(column);
        return value.set ? std::string(value.text) : std::string();
    }
    [[nodiscard]] std::optional<Date> date(std::size_t column) const;
    [[nodiscard]] std::optional<int> integer(std::size_t column) const; ///< Also a year, minutes of a time.
    [[nodiscard]] std::optional<double> real(std::size_t column) const;
    [[nodiscard]] std::optional<bool> boolean(std::size_t column) const;
    template <class E>
    [[nodiscard]] std::optional<E> code(std::size_t column) const
    {
        const CellValue& value = m_table.value(column);
        return value.set ? domain::fromCode<E>(value.text) : std::nullopt;
    }
    /// The number, in its file's index, of the row that is referred to.
    [[nodiscard]] std::optional<Number> number(std::size_t column) const { return m_numbers[column]; }
    template <class Id>
    [[nodiscard]] std::optional<Id> id(std::size_t column) const
    {
        const auto found = number(column);
        if (!found) return std::nullopt;
        return Id(m_context.index(*m_table.format().columns[column].target).at(*found).id);
    }
    template <class Id>
    [[nodiscard]] std::vector<Id> ids(std::size_t column) const
    {
        std::vector<Id> all;
        for (const auto& [list, number] : m_listed)
            if (list == column)
                all.emplace_back(m_context.index(*m_table.format().columns[column].target).at(number).id);
        return all;
    }

    [[nodiscard]] std::uint64_t line() const { return m_table.line(); }
    [[nodiscard]] bool isSound() const { return m_table.isSound(); }
    [[nodiscard]] bool isWhole() const { return m_table.isWhole(); } ///< Otherwise only its key is there.
    void fault(std::size_t column, std::string_view rule, std::vector<std::string> args = {})
    {
        m_table.fault(column, rule, std::move(args));
    }
    /// Tells the faults that the domain, or the store, found in what the row says.
    void domainFaults(const Error& error, std::span<const FieldColumn> fields);

private:
    void follow(std::size_t column);
    void followList(std::size_t column);

    TableReader& m_table;
    ImportContext& m_context;
    std::vector<std::optional<Number>> m_numbers; ///< By column.
    struct Followed
    {
        std::string ref;
        Number number = 0;
    };
    std::vector<Followed> m_latest; ///< By column: a session's rows follow one another.
    std::vector<std::pair<std::size_t, Number>> m_listed; ///< Column and number, in the order of the cells.
};

} // namespace mediane::interchange
