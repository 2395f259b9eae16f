#pragma once

#include "ui/settings/catalogue_section.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <mediane/domain/valid.h>

#include <algorithm>
#include <memory>

namespace mediane::ui {

/// A section over one kind of record: its form holds `Facts`. Each saving and deletion can be undone.
template <class Id, class Facts>
class TypedSection : public CatalogueSection
{
protected:
    using Row = domain::Stored<Id, domain::Valid<Facts>>;
    using CatalogueSection::CatalogueSection;

    [[nodiscard]] virtual Result<std::vector<Row>> readRows() = 0;
    [[nodiscard]] virtual CatalogueEntry entryOf(const Row& row) const = 0;
    [[nodiscard]] virtual application::SubjectKind kind() const = 0;
    [[nodiscard]] virtual Facts blank() const { return {}; }
    virtual void showFacts(const Facts& facts, const std::string& ref) = 0;
    [[nodiscard]] virtual Facts facts() const = 0;
    /// What is typed but is no value yet: a date that is none, a name that is not in the list.
    [[nodiscard]] virtual QList<FieldFault> typingFaults() const { return {}; }
    [[nodiscard]] virtual FieldFault faultOf(const FieldProblem& problem) const
    {
        return {toQt(problem.field), problemText(problem)};
    }
    [[nodiscard]] virtual Result<Id> keep(std::optional<Id> id, const Facts& facts, const std::string&)
    {
        application::CatalogueService& catalogue = this->services().catalogue;
        if constexpr (requires { catalogue.save(id, facts); }) {
            return catalogue.save(id, facts);
        } else { // Kept by another service: the section says which.
            return Error{ErrorCode::Internal, "no such list of the catalogue"};
        }
    }
    [[nodiscard]] virtual Result<void> drop(Id id) { return this->services().catalogue.remove({kind(), id.value()}); }
    [[nodiscard]] virtual std::string typedRef() const { return {}; } ///< Of a new record, where it is typed.
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    Result<std::vector<CatalogueEntry>> readEntries() override
    {
        auto read = readRows();
        if (!read) return read.error();
        m_rows = std::move(read).value();
        std::vector<CatalogueEntry> entries;
        entries.reserve(m_rows.size());
        for (const Row& row : m_rows)
            entries.push_back(entryOf(row));
        return entries;
    }

    void showRecord(std::optional<std::int64_t> id) override
    {
        const Row* const row = id ? find(*id) : nullptr;
        if (row != nullptr) {
            showFacts(row->value.facts(), row->ref);
        } else {
            showFacts(blank(), {});
        }
    }

    std::optional<std::int64_t> saveRecord(std::optional<std::int64_t> id) override
    {
        const Facts after = facts();
        QList<FieldFault> faults = typingFaults();
        const auto add = [&faults](const FieldFault& fault) {
            const bool told
                = std::ranges::any_of(faults, [&fault](const FieldFault& known) { return known.field == fault.field; });
            if (!told) faults.append(fault);
        };
        if (!faults.isEmpty()) {
            for (const FieldProblem& problem : domain::check(after))
                add(faultOf(problem));
            showFaults(faults);
            return std::nullopt;
        }
        const Row* const row = id ? find(*id) : nullptr;
        const std::string ref = row != nullptr ? row->ref : typedRef();
        const auto saved = keep(id ? std::optional(Id(*id)) : std::nullopt, after, ref);
        if (!saved) {
            for (const FieldProblem& problem : saved.error().problems)
                add(faultOf(problem));
            if (faults.isEmpty()) faults.append({QString(), errorText(saved.error())});
            showFaults(faults);
            return std::nullopt;
        }
        if (row != nullptr) {
            remember(*saved, row->value.facts(), after, ref);
        } else {
            rememberCreated(std::make_shared<Id>(*saved), after, ref);
        }
        return saved->value();
    }

    Result<void> removeRecord(std::int64_t id) override
    {
        const Row* const row = find(id);
        if (row == nullptr) return Error{ErrorCode::NotFound, "settings row"};
        const Facts before = row->value.facts();
        const std::string ref = row->ref;
        auto removed = drop(Id(id));
        if (removed) rememberRemoved(std::make_shared<Id>(id), before, ref);
        return removed;
    }

    [[nodiscard]] const Row* find(std::int64_t id) const
    {
        const auto row = std::ranges::find(m_rows, Id(id), &Row::id);
        return row == m_rows.end() ? nullptr : &*row;
    }

    Result<void> write(Id id, const Facts& facts, const std::string& ref)
    {
        const auto saved = keep(id, facts, ref);
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    /// A record that comes back is a new one: what else is on the stack must speak of its new number.
    Result<void> bringBack(const std::shared_ptr<Id>& id, const Facts& facts, const std::string& ref)
    {
        const auto saved = keep(std::nullopt, facts, ref);
        if (!saved) return saved.error();
        *id = *saved;
        return {};
    }

    void remember(Id id, const Facts& before, const Facts& after, const std::string& ref)
    {
        this->context().undo.push({"edit-setting", [this, id, before, ref] { return write(id, before, ref); },
            [this, id, after, ref] { return write(id, after, ref); }});
    }
    void rememberCreated(const std::shared_ptr<Id>& id, const Facts& after, const std::string& ref)
    {
        this->context().undo.push({"create-setting", [this, id] { return drop(*id); },
            [this, id, after, ref] { return bringBack(id, after, ref); }});
    }
    void rememberRemoved(const std::shared_ptr<Id>& id, const Facts& before, const std::string& ref)
    {
        this->context().undo.push({"remove-setting", [this, id, before, ref] { return bringBack(id, before, ref); },
            [this, id] { return drop(*id); }});
    }

    std::vector<Row> m_rows;
};

} // namespace mediane::ui
