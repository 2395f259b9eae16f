#include "persistence/table.h"

#include <fmt/format.h>

namespace mediane::persistence {
namespace {

/// "a = $1, b = $2", counting from `first`.
std::string pairs(const std::vector<std::string>& names, std::size_t first, std::string_view between)
{
    std::vector<std::string> texts;
    texts.reserve(names.size());
    for (const std::string& name : names)
        texts.push_back(fmt::format("{} = ${}", name, first++));
    return fmt::format("{}", fmt::join(texts, between));
}

std::string placeholders(std::size_t count)
{
    std::vector<std::string> texts;
    for (std::size_t number = 1; number <= count; ++number)
        texts.push_back(fmt::format("${}", number));
    return fmt::format("{}", fmt::join(texts, ", "));
}

} // namespace

Table::Table(
    std::string name, application::SubjectKind kind, std::vector<std::string> keys, std::vector<Column> columns)
    : m_name(std::move(name))
    , m_kind(kind)
    , m_keys(std::move(keys))
    , m_columns(std::move(columns))
{
    std::vector<std::string> names;
    for (const Column& column : m_columns)
        names.push_back(column.name);
    const std::string where = pairs(m_keys, 1, " AND ");
    m_insert = fmt::format("INSERT INTO {} ({}, {}) VALUES ({})", m_name, fmt::join(m_keys, ", "),
        fmt::join(names, ", "), placeholders(m_keys.size() + names.size()));
    m_insertIfAbsent = m_insert + " ON CONFLICT DO NOTHING";
    m_update = fmt::format("UPDATE {} SET {} WHERE {}", m_name, pairs(names, m_keys.size() + 1, ", "), where);
    m_select = fmt::format("SELECT {} FROM {} WHERE {}", fmt::join(names, ", "), m_name, where);
    m_delete = fmt::format("DELETE FROM {} WHERE {}", m_name, where);
}

} // namespace mediane::persistence
