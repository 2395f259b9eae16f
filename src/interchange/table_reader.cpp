#include "interchange/table_reader.h"

#include "interchange/text_stream.h"

#include <mediane/interchange/rules.h>

#include <algorithm>

namespace mediane::interchange {

TableReader::TableReader(Source& source, const FileFormat& format, ImportReport& report)
    : m_source(source)
    , m_format(format)
    , m_report(report)
    , m_present(format.columns.size())
    , m_values(format.columns.size())
    , m_faulty(format.columns.size())
{
}

bool TableReader::open()
{
    if (!m_source.has(m_format.name)) return false;
    m_lostRows = true; // Until its columns are known.
    if (!openText() || !mapColumns()) return false;
    m_lostRows = false;
    return true;
}

bool TableReader::openText()
{
    auto bytes = m_source.open(m_format.name);
    if (!bytes) {
        failed(bytes.error());
        return false;
    }
    const auto probe = probeText(**bytes);
    if (!probe) {
        failed(probe.error());
        return false;
    }
    if (probe->zeroLine > 0) fileFault(probe->zeroLine, rule::kBinaryFile);
    if (probe->brokenLine > 0) fileFault(probe->brokenLine, rule::kInvalidUtf8);
    if (probe->zeroLine > 0 || probe->brokenLine > 0) return false;
    auto again = m_source.open(m_format.name);
    if (!again) {
        failed(again.error());
        return false;
    }
    m_text = std::make_unique<TextStream>(std::move(again).value(), *probe);
    m_csv.emplace(*m_text);
    return true;
}

bool TableReader::mapColumns()
{
    switch (m_csv->next()) {
    case CsvReader::Step::Row: break;
    case CsvReader::Step::Fault: csvFault(); return false;
    case CsvReader::Step::End: fileFault(1, rule::kEmptyFile); return false;
    case CsvReader::Step::Failed: failed(m_csv->failure()); return false;
    }
    const std::size_t before = m_report.faults.count();
    for (const std::string_view cell : m_csv->cells()) {
        const std::string_view name = trimmedView(cell);
        const auto column = m_format.find(name);
        m_columnOf.push_back(column);
        if (!column) {
            // A column without name (a spreadsheet's margin) is told by its position.
            std::string shown = name.empty() ? "#" + std::to_string(m_columnOf.size()) : shownValue(name);
            m_report.ignoredColumns.push_back({std::string(m_format.name), std::move(shown)});
        } else if (m_present[*column]) {
            fileFault(m_csv->line(), rule::kDuplicateColumn, name);
        } else {
            m_present[*column] = true;
        }
    }
    for (std::size_t column = 0; column < m_present.size(); ++column)
        if (m_format.columns[column].required && !m_present[column])
            fileFault(m_csv->line(), rule::kMissingColumn, m_format.columns[column].name);
    return m_report.faults.count() == before;
}

bool TableReader::next()
{
    while (!m_ended) {
        switch (m_csv->next()) {
        case CsvReader::Step::Row:
            if (++m_rows > kMostRows) {
                fileFault(m_csv->line(), rule::kTooManyRows, {}, {std::to_string(kMostRows)});
                m_ended = true;
                m_lostRows = true;
                return false;
            }
            if (readRow()) return true;
            break;
        case CsvReader::Step::Fault: csvFault(); break;
        case CsvReader::Step::End: m_ended = true; break;
        case CsvReader::Step::Failed:
            failed(m_csv->failure());
            m_ended = true;
            m_lostRows = true;
            break;
        }
    }
    return false;
}

/// False for a row without anything in it, such as spreadsheets leave below their data.
bool TableReader::readRow()
{
    const auto cells = m_csv->cells();
    if (std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmedView(cell).empty(); }))
        return false;
    if (!m_sound) m_faulty.assign(m_faulty.size(), false);
    m_sound = true;
    std::fill(m_values.begin(), m_values.end(), CellValue{});
    m_whole = cells.size() == m_columnOf.size();
    if (!m_whole) {
        m_sound = false;
        m_report.faults.add({std::string(m_format.name), line(), {}, std::to_string(cells.size()),
            std::string(rule::kWrongCellCount), {std::to_string(m_columnOf.size())}});
    }
    for (std::size_t at = 0; at < std::min(cells.size(), m_columnOf.size()); ++at) {
        if (!m_columnOf[at]) continue;
        const std::size_t column = *m_columnOf[at];
        const ColumnFormat& format = m_format.columns[column];
        // Of a row with cells missing or too many only the key is believed, so that others may refer to it.
        if (!m_whole && format.type != ColumnType::Key) continue;
        const std::string_view broken = readCell(format, cells[at], m_values[column]);
        if (!broken.empty()) fault(column, broken, faultArgs(format, broken));
    }
    return true;
}

void TableReader::fault(std::size_t column, std::string_view rule, std::vector<std::string> args)
{
    m_sound = false;
    m_faulty[column] = true;
    m_report.faults.add({std::string(m_format.name), line(), std::string(m_format.columns[column].name),
        std::string(m_values[column].text.substr(0, 400)), std::string(rule), std::move(args)});
}

void TableReader::rowFault(std::string_view rule, std::vector<std::string> args)
{
    m_sound = false;
    fileFault(line(), rule, {}, std::move(args));
}

void TableReader::csvFault()
{
    const std::string_view rule = m_csv->faultRule();
    const std::size_t at = m_csv->faultCell();
    std::string column;
    if (at < m_columnOf.size() && m_columnOf[at].has_value()) column = m_format.columns[m_columnOf[at].value()].name;
    std::vector<std::string> args;
    if (rule == rule::kLineTooLong) args = {std::to_string(CsvLimits{}.rowBytes)};
    if (rule == rule::kCellTooLong) args = {std::to_string(CsvLimits{}.cellBytes)};
    m_report.faults.add({std::string(m_format.name), line(), std::move(column), std::string(m_csv->faultText()),
        std::string(rule), std::move(args)});
    m_lostRows = true;
}

void TableReader::fileFault(
    std::uint64_t line, std::string_view rule, std::string_view column, std::vector<std::string> args)
{
    m_report.faults.add(
        {std::string(m_format.name), line, std::string(column), {}, std::string(rule), std::move(args)});
}

/// The bytes are refused: under which of our rules, the error says.
void TableReader::failed(const Error& error)
{
    if (error.problems.empty()) {
        fileFault(0, rule::kUnreadableFile);
        return;
    }
    const FieldProblem& problem = error.problems.front();
    std::vector<std::string> args;
    if (!problem.value.empty()) args.push_back(problem.value);
    fileFault(0, problem.rule, {}, std::move(args));
}

} // namespace mediane::interchange
