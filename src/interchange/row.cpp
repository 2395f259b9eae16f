#include "interchange/row.h"

#include <mediane/interchange/rules.h>

#include <algorithm>

namespace mediane::interchange {

bool Row::next()
{
    const auto columns = m_table.format().columns;
    const bool hasKey = columns.front().type == ColumnType::Key;
    do {
        if (!m_context.goesOn(m_table.format()) || !m_table.next()) return false;
    } while (!m_table.isWhole() && !hasKey);
    m_listed.clear();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].type == ColumnType::Reference) follow(column);
        if (columns[column].type == ColumnType::References) followList(column);
    }
    return true;
}

void Row::follow(std::size_t column)
{
    m_numbers[column].reset();
    const CellValue& value = m_table.value(column);
    if (!value.set) return;
    Followed& latest = m_latest[column];
    if (latest.ref == value.text) {
        m_numbers[column] = latest.number;
        return;
    }
    const FileKind target = *m_table.format().columns[column].target;
    const auto number = m_context.resolve(target, value.text);
    m_numbers[column] = number;
    if (number) {
        latest.ref = value.text;
        latest.number = *number;
    } else {
        fault(column, rule::kUnknownReference, {std::string(formatOf(target).name)});
    }
}

void Row::followList(std::size_t column)
{
    const CellValue& value = m_table.value(column);
    const FileKind target = *m_table.format().columns[column].target;
    const std::size_t before = m_listed.size();
    for (std::size_t start = 0; value.set && start <= value.text.size();) {
        const std::size_t end = std::min(value.text.find('|', start), value.text.size());
        const std::string_view ref = trimmedView(value.text.substr(start, end - start));
        start = end + 1;
        if (ref.empty()) continue;
        const auto number = m_context.resolve(target, ref);
        if (!number) {
            fault(column, rule::kUnknownReference, {std::string(formatOf(target).name), shownValue(ref)});
        } else if (std::find(m_listed.begin() + static_cast<std::ptrdiff_t>(before), m_listed.end(),
                       std::pair(column, *number))
            != m_listed.end()) {
            fault(column, rule::kDuplicateInList, {shownValue(ref)});
        } else {
            m_listed.emplace_back(column, *number);
        }
    }
}

std::optional<Date> Row::date(std::size_t column) const
{
    const CellValue& value = m_table.value(column);
    return value.set ? std::optional(value.date()) : std::nullopt;
}

std::optional<int> Row::integer(std::size_t column) const
{
    const CellValue& value = m_table.value(column);
    return value.set ? std::optional(static_cast<int>(value.number)) : std::nullopt;
}

std::optional<double> Row::real(std::size_t column) const
{
    const CellValue& value = m_table.value(column);
    return value.set ? std::optional(value.real) : std::nullopt;
}

std::optional<bool> Row::boolean(std::size_t column) const
{
    const CellValue& value = m_table.value(column);
    return value.set ? std::optional(value.number != 0) : std::nullopt;
}

void Row::domainFaults(const Error& error, std::span<const FieldColumn> fields)
{
    for (const FieldProblem& problem : error.problems) {
        const auto field = std::find_if(
            fields.begin(), fields.end(), [&](const FieldColumn& one) { return one.field == problem.field; });
        std::vector<std::string> args;
        if (!problem.value.empty()) args.push_back(problem.value);
        if (field == fields.end()) {
            m_table.rowFault(problem.rule, std::move(args));
            continue;
        }
        // A cell that was told faulty left the field empty or wrong: that fault is enough.
        if (m_table.isFaulty(field->column) || (field->start && m_table.isFaulty(*field->start))) continue;
        if (problem.rule == rule::kEndBeforeStart && field->start) args = {std::string(view(*field->start))};
        fault(field->column, problem.rule, std::move(args));
    }
}

} // namespace mediane::interchange
