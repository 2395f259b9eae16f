#include "interchange/exchange_codes.h"
#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

#include <algorithm>

namespace mediane::interchange {
namespace {

using application::Outcome;
using domain::HeadcountDimension;
using C = HeadcountColumns;
using Number = ReferenceIndex::Number;

/// The counts of one session, whose lines may lie anywhere in the file.
struct SessionCounts
{
    domain::HeadcountFacts facts;
    std::vector<std::uint64_t> lines; ///< Of each count.
    bool sound = true;
};

/// comptages.csv: the counts of a session replace those that it had.
class HeadcountsImport
{
public:
    explicit HeadcountsImport(ImportContext& context)
        : m_context(context)
    {
    }
    void take(Row& row);
    void finish();

private:
    void checkCategory(Row& row, HeadcountDimension dimension, std::string_view category);
    void agree(Row& row, SessionCounts& counts, domain::HeadcountUnit unit, domain::HeadcountMode mode);
    void judge(const SessionCounts& counts);
    void judgeDimension(const SessionCounts& counts, HeadcountDimension dimension);
    void write(Number session, const SessionCounts& counts);
    void fault(std::uint64_t line, std::size_t column, std::string value, std::string_view rule,
        std::vector<std::string> args = {});

    ImportContext& m_context;
    std::vector<SessionCounts> m_counts; ///< By number of the session.
};

void HeadcountsImport::take(Row& row)
{
    const auto session = row.number(C::Session);
    const auto dimension = row.code<HeadcountDimension>(C::Dimension);
    const auto unit = row.code<domain::HeadcountUnit>(C::Unit);
    const auto mode = row.code<domain::HeadcountMode>(C::Mode);
    if (dimension) checkCategory(row, *dimension, row.view(C::Modality));
    if (!session) return;
    if (m_counts.size() <= *session) m_counts.resize(*session + 1U);
    SessionCounts& counts = m_counts[*session];
    if (dimension && row.isSound()) {
        const std::string_view category = row.view(C::Modality);
        for (std::size_t at = 0; at < counts.lines.size(); ++at) {
            const auto& line = counts.facts.lines[at];
            if (line.dimension == *dimension && line.category == category)
                row.fault(C::Modality, rule::kDuplicateKey, {std::to_string(counts.lines[at])});
        }
    }
    if (unit && mode && row.isSound()) agree(row, counts, *unit, *mode);
    if (!row.isSound()) {
        counts.sound = false;
        return;
    }
    counts.facts.lines.push_back({*dimension, row.text(C::Modality), row.integer(C::Count).value_or(0)});
    counts.lines.push_back(row.line());
}

/// The modality is empty for the total, and one of the dimension's codes otherwise.
void HeadcountsImport::checkCategory(Row& row, HeadcountDimension dimension, std::string_view category)
{
    const auto oneOf = [&](const auto& allowed) {
        if (category.empty())
            row.fault(C::Modality, rule::kRequired);
        else if (std::find(allowed.begin(), allowed.end(), category) == allowed.end())
            row.fault(C::Modality, rule::kUnknownCode, {allowed.begin(), allowed.end()});
    };
    switch (dimension) {
    case HeadcountDimension::Total:
        if (!category.empty()) row.fault(C::Modality, rule::kNotEmpty);
        break;
    case HeadcountDimension::Audience: oneOf(codes::kHeadcountAudience); break;
    case HeadcountDimension::Gender: oneOf(codes::kGender); break;
    case HeadcountDimension::AgeBand: oneOf(m_context.ageBands()); break;
    case HeadcountDimension::Occupation: oneOf(codes::kPersonStatus); break;
    }
}

/// All counts of a session are of one unit and were made in one way.
void HeadcountsImport::agree(Row& row, SessionCounts& counts, domain::HeadcountUnit unit, domain::HeadcountMode mode)
{
    if (counts.lines.empty()) {
        counts.facts.unit = unit;
        counts.facts.mode = mode;
    }
    if (counts.facts.unit != unit)
        row.fault(C::Unit, rule::kDiffersInSession, {std::string(domain::code(counts.facts.unit))});
    if (counts.facts.mode != mode)
        row.fault(C::Mode, rule::kDiffersInSession, {std::string(domain::code(counts.facts.mode))});
}

void HeadcountsImport::finish()
{
    for (std::size_t number = 0; number < m_counts.size() && !m_context.error(); ++number) {
        const SessionCounts& counts = m_counts[number];
        if (counts.lines.empty() || !counts.sound) continue;
        const std::size_t before = m_context.report().faults.count();
        judge(counts);
        if (m_context.report().faults.count() == before && m_context.isWriting())
            write(static_cast<Number>(number), counts);
    }
}

void HeadcountsImport::judge(const SessionCounts& counts)
{
    const auto& lines = counts.facts.lines;
    const bool hasTotal = std::any_of(lines.begin(), lines.end(),
        [](const domain::HeadcountLine& line) { return line.dimension == HeadcountDimension::Total; });
    if (!hasTotal) {
        fault(counts.lines.front(), C::Dimension, std::string(domain::code(lines.front().dimension)),
            rule::kMissingTotal);
        return;
    }
    for (const auto dimension : domain::allOf<HeadcountDimension>())
        if (dimension != HeadcountDimension::Total) judgeDimension(counts, dimension);
}

/// The fault is told on the line with which the sum goes beyond the total.
void HeadcountsImport::judgeDimension(const SessionCounts& counts, HeadcountDimension dimension)
{
    const int total = counts.facts.total();
    std::int64_t sum = 0;
    std::optional<std::size_t> beyond;
    for (std::size_t at = 0; at < counts.lines.size(); ++at) {
        const auto& line = counts.facts.lines[at];
        if (line.dimension != dimension) continue;
        sum += line.count;
        if (sum > total && !beyond) beyond = at;
    }
    if (!beyond) return;
    fault(counts.lines[*beyond], C::Count, std::to_string(counts.facts.lines[*beyond].count), rule::kMoreThanTotal,
        {std::to_string(sum), std::to_string(total)});
}

const domain::HeadcountLine* findLine(const domain::HeadcountFacts& facts, const domain::HeadcountLine& like)
{
    const auto found = std::find_if(facts.lines.begin(), facts.lines.end(), [&](const domain::HeadcountLine& line) {
        return line.dimension == like.dimension && line.category == like.category;
    });
    return found == facts.lines.end() ? nullptr : &*found;
}

void HeadcountsImport::write(Number session, const SessionCounts& counts)
{
    auto& headcounts = m_context.repositories().headcounts;
    const auto& entry = m_context.index(FileKind::Session).at(session);
    const domain::SessionId id(entry.id);
    domain::HeadcountFacts before;
    if (!entry.isNew) {
        const auto known = headcounts.find(id);
        if (!known) return m_context.fail(known.error());
        before = known->value_or(domain::HeadcountFacts{});
    }
    const bool alike = before.unit == counts.facts.unit && before.mode == counts.facts.mode;
    std::size_t unchanged = 0;
    for (const auto& line : counts.facts.lines) {
        const auto* const known = findLine(before, line);
        const bool same = known != nullptr && alike && *known == line;
        unchanged += same ? 1U : 0U;
        m_context.count(FileKind::Headcount,
            same                   ? Outcome::Unchanged
                : known != nullptr ? Outcome::Updated
                                   : Outcome::Created);
    }
    if (unchanged == counts.facts.lines.size() && unchanged == before.lines.size()) return;
    const auto put = headcounts.put(id, domain::Headcount::restore(counts.facts));
    if (!put) m_context.fail(put.error());
}

void HeadcountsImport::fault(
    std::uint64_t line, std::size_t column, std::string value, std::string_view rule, std::vector<std::string> args)
{
    const FileFormat& format = formatOf(FileKind::Headcount);
    m_context.report().faults.add({std::string(format.name), line, std::string(format.columns[column].name),
        std::move(value), std::string(rule), std::move(args)});
}

} // namespace

void importHeadcounts(ImportContext& context)
{
    TableReader table(context.source(), formatOf(FileKind::Headcount), context.report());
    if (!table.open()) return;
    HeadcountsImport headcounts(context);
    Row row(table, context);
    while (row.next())
        headcounts.take(row);
    headcounts.finish();
}

} // namespace mediane::interchange
