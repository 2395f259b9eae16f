#pragma once

#include "persistence/sql/connection.h"
#include "persistence/table.h"
#include "persistence/value.h"

#include <tuple>

namespace mediane::persistence {

/// The lists of a row that live in tables of their own: name and JSON text.
using PartTexts = std::vector<std::pair<std::string_view, std::string>>;

/// A column that holds a member of the facts as it is.
template <class Facts, class T>
struct Field
{
    std::string_view name;
    T Facts::*member;
    Journaled journaled = Journaled::Openly;

    [[nodiscard]] Value write(const std::string&, const Facts& facts) const { return toValue(facts.*member); }
    void read(const sql::Statement& row, int column, Facts& facts) const { facts.*member = row.get<T>(column); }
};
// clang 14 deduces no aggregate by itself.
template <class Facts, class T>
Field(std::string_view, T Facts::*) -> Field<Facts, T>;
template <class Facts, class T>
Field(std::string_view, T Facts::*, Journaled) -> Field<Facts, T>;

/// A column that is worked out from the reference and the facts: search keys.
template <class Facts>
struct Computed
{
    std::string_view name;
    Value (*write)(const std::string& ref, const Facts& facts);
    Journaled journaled = Journaled::Never;
    void (*readInto)(const sql::Statement& row, int column, Facts& facts) = nullptr;

    void read(const sql::Statement& row, int column, Facts& facts) const
    {
        if (readInto != nullptr) readInto(row, column, facts);
    }
};
template <class Facts>
Computed(std::string_view, Value (*)(const std::string&, const Facts&)) -> Computed<Facts>;
template <class Facts>
Computed(std::string_view, Value (*)(const std::string&, const Facts&), Journaled) -> Computed<Facts>;
template <class Facts>
Computed(std::string_view, Value (*)(const std::string&, const Facts&), Journaled,
    void (*)(const sql::Statement&, int, Facts&)) -> Computed<Facts>;

/// The table behind a mapping `M`: its columns are "ref" and then those of `M::kFields`.
template <class M>
[[nodiscard]] const Table& tableOf()
{
    static const Table table = [] {
        std::vector<Column> columns{{"ref"}};
        std::apply(
            [&](const auto&... field) {
                (columns.push_back({std::string(field.name), field.journaled}), ...);
            },
            M::kFields);
        return Table(std::string(M::kTable), M::kKind, {"id"}, std::move(columns));
    }();
    return table;
}

template <class M>
[[nodiscard]] std::vector<Value> valuesOf(const std::string& ref, const typename M::Facts& facts)
{
    std::vector<Value> values;
    values.reserve(1 + std::tuple_size_v<decltype(M::kFields)>);
    values.emplace_back(ref);
    std::apply([&](const auto&... field) { (values.push_back(field.write(ref, facts)), ...); }, M::kFields);
    return values;
}

/// Reads the facts of a row of `tableOf<M>().selectSql()`.
template <class M>
[[nodiscard]] typename M::Facts factsOf(const sql::Statement& row)
{
    typename M::Facts facts{};
    int column = 0;
    std::apply([&](const auto&... field) { (field.read(row, ++column, facts), ...); }, M::kFields);
    return facts;
}

} // namespace mediane::persistence
