#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

#include <map>

namespace mediane::interchange {
namespace {

using C = IndicatorColumns;

constexpr std::array kFields{FieldColumn{"code", C::Code}, FieldColumn{"label", C::Label},
    FieldColumn{"target", C::Target}, FieldColumn{"audience", C::Audience}};

/// An indicator is known by its operation and its code.
class IndicatorsImport
{
public:
    explicit IndicatorsImport(ImportContext& context)
        : m_context(context)
    {
    }

    void take(Row& row)
    {
        const auto operation = row.number(C::Operation);
        const std::string code = row.text(C::Code);
        if (operation && !code.empty()) {
            const auto [before, first] = m_lines.try_emplace({*operation, code}, row.line());
            if (!first) row.fault(C::Code, rule::kDuplicateKey, {std::to_string(before->second)});
        }
        auto value = domain::Indicator::create(factsOf(row));
        if (!value) row.domainFaults(value.error(), kFields);
        if (value && row.isSound() && m_context.isWriting()) write(row, *operation, *value);
    }

private:
    static domain::IndicatorFacts factsOf(const Row& row)
    {
        domain::IndicatorFacts facts;
        facts.operation = row.id<domain::OperationId>(C::Operation).value_or(domain::OperationId(0));
        facts.code = row.text(C::Code);
        facts.label = row.text(C::Label);
        facts.measure = row.code<domain::Measure>(C::Measure).value_or(domain::Measure::UniqueParticipants);
        facts.action = row.id<domain::ActionId>(C::Action);
        facts.audience = row.text(C::Audience);
        facts.target = row.real(C::Target);
        return facts;
    }

    void write(Row& row, ReferenceIndex::Number operation, const domain::Indicator& value)
    {
        auto& indicators = m_context.repositories().indicators;
        const auto known = existing(operation, value->code);
        if (m_context.error()) return;
        if (known) {
            const auto updated = indicators.update(*known, value);
            if (updated)
                m_context.count(FileKind::Indicator, *updated);
            else
                m_context.fail(updated.error());
            return;
        }
        const auto added = indicators.add(value, std::string(row.view(C::Operation)) + '/' + value->code);
        if (added)
            m_context.count(FileKind::Indicator, application::Outcome::Created);
        else
            m_context.fail(added.error());
    }

    std::optional<domain::IndicatorId> existing(ReferenceIndex::Number operation, const std::string& code)
    {
        const auto& entry = m_context.index(FileKind::Operation).at(operation);
        if (entry.isNew) return std::nullopt;
        auto [known, first] = m_known.try_emplace(operation);
        if (first) {
            const auto rows = m_context.repositories().queries.catalogue.indicators(domain::OperationId(entry.id));
            if (!rows) {
                m_context.fail(rows.error());
                return std::nullopt;
            }
            for (const auto& one : *rows)
                known->second.emplace(one.value->code, one.id);
        }
        const auto found = known->second.find(code);
        return found == known->second.end() ? std::nullopt : std::optional(found->second);
    }

    ImportContext& m_context;
    std::map<std::pair<ReferenceIndex::Number, std::string>, std::uint64_t> m_lines;
    std::map<ReferenceIndex::Number, std::map<std::string, domain::IndicatorId>> m_known; ///< By operation, by code.
};

} // namespace

void importIndicators(ImportContext& context)
{
    TableReader table(context.source(), formatOf(FileKind::Indicator), context.report());
    if (!table.open()) return;
    IndicatorsImport indicators(context);
    Row row(table, context);
    while (row.next())
        indicators.take(row);
}

} // namespace mediane::interchange
