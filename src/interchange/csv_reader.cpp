#include "interchange/csv_reader.h"

#include <mediane/interchange/rules.h>

#include <algorithm>
#include <cstring>

namespace mediane::interchange {
namespace {

constexpr std::size_t kPiece = 65'536; // 64 KiB.
constexpr std::size_t kFaultTextBytes = 400; // Enough for the 80 characters that a fault shows.

} // namespace

CsvReader::CsvReader(ByteStream& text, CsvLimits limits)
    : m_text(text)
    , m_limits(limits)
    , m_buffer(kPiece)
{
}

CsvReader::Step CsvReader::next()
{
    startRow();
    for (;;) {
        if (scan()) {
            if (!isBlank()) return finishRow();
            startRow();
            continue;
        }
        if (!refused() && m_at - m_row > m_limits.rowBytes) refuse(rule::kLineTooLong);
        if (refused()) m_row = m_at; // Nothing of a lost row is kept.
        if (!refill()) return finishText();
    }
}

void CsvReader::startRow()
{
    m_row = m_at;
    m_cellBegin = 0;
    m_bounds.clear();
    m_cells.clear();
    m_state = State::CellStart;
    m_rowLine = m_line;
    m_faultRule = {};
}

bool CsvReader::scan()
{
    while (m_at < m_end) {
        if (m_state == State::Plain || m_state == State::ToLineEnd) {
            scanPlain();
        } else if (m_state == State::Quoted) {
            scanQuoted();
        }
        if (m_at == m_end) return false;
        if (take(m_buffer[m_at++])) {
            ++m_line;
            return true;
        }
    }
    return false;
}

bool CsvReader::take(char byte)
{
    switch (m_state) {
    case State::CellStart:
    case State::Plain:
        if (byte == '"' && m_state == State::CellStart) {
            m_state = State::Quoted;
            m_quoteLine = m_line;
        } else if (byte == ';' || byte == '\n') {
            endPlainCell(byte == '\n');
        } else {
            m_state = State::Plain;
        }
        return byte == '\n';
    case State::Quoted: m_state = State::QuoteInQuoted; return false; // scanQuoted stops at quotes only.
    case State::QuoteInQuoted: afterQuote(byte); return byte == '\n';
    case State::ToLineEnd: return byte == '\n';
    }
    return false;
}

void CsvReader::scanPlain()
{
    const char* at = m_buffer.data() + m_at;
    const char* const end = m_buffer.data() + m_end;
    while (at != end && *at != ';' && *at != '\n')
        ++at;
    m_at = static_cast<std::size_t>(at - m_buffer.data());
}

/// To the next quote, counting the lines that the cell spans.
void CsvReader::scanQuoted()
{
    const char* const at = m_buffer.data() + m_at;
    const auto* const quote = static_cast<const char*>(std::memchr(at, '"', m_end - m_at));
    const char* const end = quote == nullptr ? m_buffer.data() + m_end : quote;
    m_line += static_cast<std::uint64_t>(std::count(at, end, '\n'));
    m_at = static_cast<std::size_t>(end - m_buffer.data());
}

void CsvReader::afterQuote(char byte)
{
    const bool follows = refused() || m_buffer[m_at - 2] == '"';
    if (byte == '"' && follows) {
        m_state = State::Quoted; // A doubled quote.
    } else if (byte == ';' || byte == '\n') {
        endCell(m_at - 1 - m_row);
    } else if (byte != '\r') {
        if (!refused()) refuse(rule::kTextAfterQuote);
        m_state = State::ToLineEnd;
    }
}

void CsvReader::endPlainCell(bool lineEnds)
{
    std::size_t end = m_at - 1 - m_row;
    if (!refused() && lineEnds && end > m_cellBegin && m_buffer[m_row + end - 1] == '\r') --end;
    endCell(end);
}

void CsvReader::endCell(std::size_t end)
{
    if (!refused()) {
        if (end - m_cellBegin > m_limits.cellBytes) {
            refuse(rule::kCellTooLong);
        } else if (m_bounds.size() == m_limits.cells || end > m_limits.rowBytes) {
            refuse(rule::kLineTooLong);
        } else {
            m_bounds.push_back({m_cellBegin, end, m_state == State::QuoteInQuoted});
        }
    }
    m_cellBegin = m_at - m_row;
    m_state = State::CellStart;
}

void CsvReader::refuse(std::string_view rule)
{
    m_faultRule = rule;
    m_faultCell = m_bounds.size();
    const std::size_t length = std::min(m_at - m_row - m_cellBegin, kFaultTextBytes);
    m_faultText.assign(m_buffer.data() + m_row + m_cellBegin, length);
}

bool CsvReader::isBlank() const { return !refused() && m_bounds.size() == 1 && m_bounds[0].begin == m_bounds[0].end; }

bool CsvReader::refill()
{
    if (m_ended || m_failed) return false;
    std::memmove(m_buffer.data(), m_buffer.data() + m_row, m_end - m_row);
    m_end -= m_row;
    m_at -= m_row;
    m_row = 0;
    if (m_buffer.size() - m_end < kPiece / 2) m_buffer.resize(m_buffer.size() * 2);
    auto read = m_text.read(std::span(m_buffer).subspan(m_end));
    if (!read) {
        m_failure = read.error();
        m_failed = true;
        return false;
    }
    m_ended = *read == 0;
    if (m_ended && m_lastByte == '\n') return false;
    if (m_ended) m_buffer[m_end++] = '\n'; // The last line may lack its end.
    m_end += *read;
    m_lastByte = m_buffer[m_end - 1];
    return true;
}

CsvReader::Step CsvReader::finishRow()
{
    m_reportedLine = m_rowLine;
    if (refused()) return Step::Fault;
    unquote();
    return Step::Row;
}

CsvReader::Step CsvReader::finishText()
{
    if (m_failed) return Step::Failed;
    if (m_state != State::Quoted) return Step::End;
    if (!refused()) refuse(rule::kUnclosedQuote);
    m_faultRule = rule::kUnclosedQuote; // Rather than the length it came to.
    m_reportedLine = m_quoteLine;
    return Step::Fault;
}

/// Makes the cells from their bounds; what was quoted is unquoted in the buffer itself.
void CsvReader::unquote()
{
    char* const row = m_buffer.data() + m_row;
    for (const Bounds& bounds : m_bounds) {
        if (!bounds.quoted) {
            m_cells.emplace_back(row + bounds.begin, bounds.end - bounds.begin);
            continue;
        }
        std::size_t last = bounds.end;
        while (row[last - 1] != '"')
            --last; // A carriage return may follow the closing quote.
        const std::size_t begin = bounds.begin + 1;
        std::size_t out = begin;
        for (std::size_t in = begin; in + 1 < last; ++in) {
            row[out++] = row[in];
            if (row[in] == '"') ++in;
        }
        m_cells.emplace_back(row + begin, out - begin);
    }
}

} // namespace mediane::interchange
