#pragma once

#include "interchange/row.h"

#include <mediane/interchange/rules.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace mediane::interchange {

/// Whether an error is about the facts themselves (told as faults) rather than about the store (ends the import).
[[nodiscard]] inline bool isAboutFacts(const Error& error)
{
    return (error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict) && !error.problems.empty();
}

/// Puts the row's key into the index of its file; none when it has no sound key or the file had it before.
[[nodiscard]] inline std::optional<ReferenceIndex::Number> keepKey(Row& row, ImportContext& context, FileKind kind)
{
    constexpr std::size_t kKey = 0;
    const std::string key = row.text(kKey);
    if (key.empty()) return std::nullopt;
    ReferenceIndex& keys = context.index(kind);
    if (const auto before = keys.find(key)) {
        row.fault(kKey, rule::kDuplicateKey, {std::to_string(keys.at(*before).line)});
        return std::nullopt;
    }
    return keys.add(key, {.line = row.line()});
}

/// Judges facts by the domain's rules, less those of the binder that only bind what is done today: history is accepted
/// as it happened.
template <class Binder>
[[nodiscard]] Result<typename Binder::Value> judged(typename Binder::Facts facts)
{
    if constexpr (requires { Binder::kTodayOnly; }) {
        auto value = Binder::Value::create(facts);
        if (value) return value;
        Error error = value.error();
        std::erase_if(error.problems, [](const FieldProblem& one) {
            return std::ranges::find(Binder::kTodayOnly, std::string_view(one.rule)) != std::end(Binder::kTodayOnly);
        });
        if (!error.problems.empty()) return error;
        return Binder::Value::restore(std::move(facts));
    } else {
        return Binder::Value::create(std::move(facts));
    }
}

/// Stores facts under the key of a row: what `upsert` does, over the facts that are there already.
template <class Binder>
[[nodiscard]] Result<application::Upserted<typename Binder::Id>> store(ImportContext& context,
    std::optional<typename Binder::Id> known, const std::string& key, const typename Binder::Value& value)
{
    using Upserted = application::Upserted<typename Binder::Id>;
    auto& repository = Binder::repository(context.repositories());
    if (known) {
        auto updated = repository.update(*known, value);
        if (!updated) return updated.error();
        return Upserted{*known, *updated};
    }
    auto added = repository.add(value, key);
    if (!added) return added.error();
    auto put
        = context.repositories().externalRefs.put(context.sourceName(), subjectOf(Binder::kFile), key, added->value());
    if (!put) return put.error();
    return Upserted{*added, application::Outcome::Created};
}

/// What the store knows under a key of this source: its identity and facts. A thing that was removed since is not
/// known.
template <class Binder>
[[nodiscard]] std::optional<std::pair<typename Binder::Id, typename Binder::Facts>> storedFacts(
    ImportContext& context, std::string_view key)
{
    const auto known = context.known(subjectOf(Binder::kFile), key);
    if (!known) return std::nullopt;
    const typename Binder::Id id(*known);
    auto stored = Binder::repository(context.repositories()).find(id);
    if (stored) return std::pair(id, stored->value.facts());
    if (stored.error().code != ErrorCode::NotFound) context.fail(stored.error());
    return std::nullopt;
}

/// Imports a file whose rows have a key of their own. A binder says which facts its columns fill:
/// types Id, Facts, Value; kFile, kFields; repository(Repositories&), fill(Row&, Facts&, ImportContext&, bool isNew),
/// and remember(ImportContext&, number, facts) for what later files need to know.
template <class Binder>
void importKeyed(ImportContext& context)
{
    TableReader table(context.source(), formatOf(Binder::kFile), context.report());
    const bool opened = table.open();
    Row row(table, context);
    while (opened && row.next()) {
        const auto number = keepKey(row, context, Binder::kFile);
        if (!row.isWhole()) continue;
        typename Binder::Facts facts{};
        std::optional<typename Binder::Id> known;
        if (number && context.isWriting()) {
            if (auto stored = storedFacts<Binder>(context, row.view(0))) {
                known = stored->first;
                facts = std::move(stored->second);
            }
        }
        Binder::fill(row, facts, context, !known);
        if (number) Binder::remember(context, *number, facts, row);
        const auto value = judged<Binder>(std::move(facts));
        if (!value) row.domainFaults(value.error(), Binder::kFields);
        if (!value || !row.isSound() || !number || !context.isWriting()) continue;
        const auto written = store<Binder>(context, known, row.text(0), *value);
        if (!written) {
            if (isAboutFacts(written.error()))
                row.domainFaults(written.error(), Binder::kFields);
            else
                context.fail(written.error());
            continue;
        }
        auto& entry = context.index(Binder::kFile).at(*number);
        entry.id = written->id.value();
        entry.isNew = written->outcome == application::Outcome::Created;
        context.count(Binder::kFile, written->outcome);
    }
    if (table.lostRows()) context.index(Binder::kFile).setIncomplete();
}

} // namespace mediane::interchange
