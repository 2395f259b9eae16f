#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

#include <algorithm>
#include <map>

namespace mediane::interchange {
namespace {

using application::Outcome;
using Number = ReferenceIndex::Number;

/// Rows that have no key of their own are recognised among those that the store has for the same device. Each stored
/// row is taken once, so that two alike in the file stay two.
template <class StoredRow>
class DeviceHistory
{
public:
    template <class Load, class Matches>
    [[nodiscard]] std::optional<StoredRow> take(ImportContext& context, Number device, Load load, Matches matches)
    {
        const auto& entry = context.index(FileKind::Device).at(device);
        if (entry.isNew) return std::nullopt;
        auto [rows, first] = m_rows.try_emplace(device);
        if (first) {
            auto loaded = load(domain::DeviceId(entry.id));
            if (loaded)
                rows->second = std::move(loaded).value();
            else
                context.fail(loaded.error());
        }
        const auto found = std::find_if(rows->second.begin(), rows->second.end(), matches);
        if (found == rows->second.end()) return std::nullopt;
        StoredRow row = std::move(*found);
        rows->second.erase(found);
        return row;
    }

private:
    std::map<Number, std::vector<StoredRow>> m_rows; ///< Of each device, those that no row of the file took.
};

template <class Repository>
void write(ImportContext& context, Repository& repository, FileKind kind,
    std::optional<typename Repository::IdType> known, const typename Repository::ValueType& value)
{
    if (known) {
        const auto updated = repository.update(*known, value);
        if (updated)
            context.count(kind, *updated);
        else
            context.fail(updated.error());
        return;
    }
    const auto added = repository.add(value);
    if (added)
        context.count(kind, Outcome::Created);
    else
        context.fail(added.error());
}

/// effacements.csv: an attempt is known by its device, medium and day.
class ErasuresImport
{
public:
    explicit ErasuresImport(ImportContext& context)
        : m_context(context)
    {
    }

    void take(Row& row)
    {
        const auto device = row.number(C::Device);
        std::optional<application::ErasureRow> known;
        if (device && row.isSound() && m_context.isWriting()) known = existing(row, *device);
        domain::ErasureFacts facts = known ? known->facts : domain::ErasureFacts{};
        fill(row, facts);
        const auto value = domain::Erasure::create(std::move(facts));
        if (!value) row.domainFaults(value.error(), kFields);
        if (!value || !row.isSound() || !m_context.isWriting()) return;
        write(m_context, m_context.repositories().erasures, FileKind::Erasure,
            known ? std::optional(known->id) : std::nullopt, *value);
    }

private:
    using C = ErasureColumns;
    static constexpr std::array kFields{FieldColumn{"medium", C::Medium}};

    std::optional<application::ErasureRow> existing(const Row& row, Number device)
    {
        return m_history.take(
            m_context, device,
            [&](domain::DeviceId id) { return m_context.repositories().queries.devices.erasures(id); },
            [medium = row.text(C::Medium), date = row.date(C::DoneOn)](
                const application::ErasureRow& one) { return one.facts.medium == medium && one.facts.date == date; });
    }

    static void fill(const Row& row, domain::ErasureFacts& facts)
    {
        using domain::ErasureOutcome;
        facts.device = row.id<domain::DeviceId>(C::Device).value_or(domain::DeviceId(0));
        facts.medium = row.text(C::Medium);
        facts.method = row.text(C::Method);
        facts.tool = row.text(C::Tool);
        facts.date = row.date(C::DoneOn);
        facts.operatorName = row.text(C::Operator);
        const auto outcome = row.code<ErasureOutcome>(C::Outcome).value_or(ErasureOutcome::Failed);
        // An insane disk is told as failed (reconditioning §4.16).
        if (outcome != ErasureOutcome::Failed || facts.outcome != ErasureOutcome::Insanity) facts.outcome = outcome;
    }

    ImportContext& m_context;
    DeviceHistory<application::ErasureRow> m_history;
};

/// attributions.csv: an allocation is known by its device, person and the day of the handover.
class AllocationsImport
{
public:
    explicit AllocationsImport(ImportContext& context)
        : m_context(context)
    {
    }

    void take(Row& row)
    {
        const auto device = row.number(C::Device);
        std::optional<application::AllocationRow> known;
        if (device && row.isSound() && m_context.isWriting()) known = existing(row, *device);
        domain::AllocationFacts facts = known ? known->facts : domain::AllocationFacts{};
        fill(row, facts, !known);
        const auto value = domain::Allocation::create(std::move(facts));
        if (!value) row.domainFaults(value.error(), kFields);
        if (!value || !row.isSound() || !m_context.isWriting()) return;
        write(m_context, m_context.repositories().allocations, FileKind::Allocation,
            known ? std::optional(known->id) : std::nullopt, *value);
    }

private:
    using C = AllocationColumns;
    static constexpr std::array kFields{FieldColumn{"returnedOn", C::ReturnedOn, C::HandedOverOn}};

    /// The same day first; otherwise a reservation that was handed over since, or a day that was corrected.
    std::optional<application::AllocationRow> existing(const Row& row, Number device)
    {
        const auto person = *row.id<domain::PersonId>(C::Person);
        const auto handedOn = row.date(C::HandedOverOn);
        const auto load = [&](domain::DeviceId id) { return m_context.repositories().queries.devices.allocations(id); };
        const auto sameDay = [&](const application::AllocationRow& one) {
            return one.facts.person == person && one.facts.handedOn == handedOn;
        };
        const auto notHandedOver
            = [&](const application::AllocationRow& one) { return one.facts.person == person && !one.facts.handedOn; };
        auto known = m_history.take(m_context, device, load, sameDay);
        return known ? std::move(known) : m_history.take(m_context, device, load, notHandedOver);
    }

    static void fill(const Row& row, domain::AllocationFacts& facts, bool isNew)
    {
        facts.device = row.id<domain::DeviceId>(C::Device).value_or(domain::DeviceId(0));
        facts.person = row.id<domain::PersonId>(C::Person).value_or(domain::PersonId(0));
        facts.cycle = row.id<domain::CycleId>(C::Cycle);
        facts.handedOn = row.date(C::HandedOverOn);
        facts.contractSignedOn = row.date(C::ContractSignedOn);
        facts.installedOn = row.date(C::InstalledOn);
        facts.returnedOn = row.date(C::ReturnedOn);
        const auto kind = row.code<domain::AllocationKind>(C::Nature).value_or(domain::AllocationKind::Gift);
        if (isNew || kind != exchangeKind(facts.kind)) facts.kind = kind;
        const auto state = row.code<domain::AllocationState>(C::Status).value_or(domain::AllocationState::Reserved);
        if (isNew || state != exchangeState(facts.state)) facts.state = state;
        if (facts.state == domain::AllocationState::HandedOver && facts.installedOn)
            facts.state = domain::AllocationState::Installed;
        if (facts.state == domain::AllocationState::Installed && !facts.installedOn)
            facts.state = domain::AllocationState::HandedOver;
    }

    /// The contract knows three natures and six states: ours that share one of them stay (reconditioning §4.16).
    static domain::AllocationKind exchangeKind(domain::AllocationKind kind)
    {
        using Kind = domain::AllocationKind;
        return kind == Kind::ConditionalLoan || kind == Kind::StandIn ? Kind::Loan : kind;
    }
    static domain::AllocationState exchangeState(domain::AllocationState state)
    {
        using State = domain::AllocationState;
        if (state == State::Allocated) return State::Reserved;
        return state == State::Installed ? State::HandedOver : state;
    }

    ImportContext& m_context;
    DeviceHistory<application::AllocationRow> m_history;
};

template <class Import>
void importRows(ImportContext& context, FileKind kind)
{
    TableReader table(context.source(), formatOf(kind), context.report());
    if (!table.open()) return;
    Import rows(context);
    Row row(table, context);
    while (row.next())
        rows.take(row);
}

} // namespace

void importErasures(ImportContext& context) { importRows<ErasuresImport>(context, FileKind::Erasure); }
void importAllocations(ImportContext& context) { importRows<AllocationsImport>(context, FileKind::Allocation); }

} // namespace mediane::interchange
