#pragma once

#include "interchange/byte_stream.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace mediane::interchange {

/// How long a row may be before it is refused: what keeps memory bounded whatever the file.
struct CsvLimits
{
    std::size_t cellBytes = 65'536;
    std::size_t rowBytes = 1'048'576;
    std::size_t cells = 1'000;
};

/// Rows of cells separated by ";" and quoted as in RFC 4180, from UTF-8 text of any size (LF or CRLF). A quote inside a
/// cell that does not start with one is a character like any other. Empty lines are skipped.
class CsvReader
{
public:
    enum class Step : std::uint8_t {
        Row, ///< `cells()` and `line()` are those of the next row.
        Fault, ///< A row was refused: `faultRule()`; `line()` and `faultCell()` say where. Reading may go on.
        End,
        Failed ///< The bytes could not be read: `failure()`.
    };

    explicit CsvReader(ByteStream& text, CsvLimits limits = {});

    [[nodiscard]] Step next(); ///< What `cells()` gave before is gone.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    [[nodiscard]] std::uint64_t line() const { return m_reportedLine; } ///< Where the row starts; 1 is the first line.
    [[nodiscard]] std::string_view faultRule() const { return m_faultRule; } ///< One of rules.h.
    [[nodiscard]] std::size_t faultCell() const { return m_faultCell; } ///< Its position in the row, from 0.
    [[nodiscard]] std::string_view faultText() const { return m_faultText; } ///< The start of the cell.
    [[nodiscard]] const Error& failure() const { return m_failure; }

private:
    enum class State : std::uint8_t { CellStart, Plain, Quoted, QuoteInQuoted, ToLineEnd };
    struct Bounds
    {
        std::size_t begin = 0; ///< From the start of the row.
        std::size_t end = 0;
        bool quoted = false;
    };

    void startRow();
    [[nodiscard]] bool scan(); ///< Goes on from m_at; true when the row is complete.
    [[nodiscard]] bool take(char byte); ///< One byte of the state machine; true when it ends the row.
    void scanPlain();
    void scanQuoted();
    void afterQuote(char byte);
    void endPlainCell(bool lineEnds);
    void endCell(std::size_t end);
    void refuse(std::string_view rule); ///< The row is lost; it is only followed to its end.
    [[nodiscard]] bool refused() const { return !m_faultRule.empty(); }
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool refill(); ///< False at the end of the text or on a failure.
    [[nodiscard]] Step finishRow();
    [[nodiscard]] Step finishText();
    void unquote();

    ByteStream& m_text;
    CsvLimits m_limits;
    std::vector<char> m_buffer;
    std::size_t m_row = 0; ///< Where the row starts in the buffer.
    std::size_t m_at = 0; ///< What is scanned next.
    std::size_t m_end = 0; ///< Where the bytes read end.
    bool m_ended = false;
    char m_lastByte = '\n'; ///< Read last.
    bool m_failed = false;
    Error m_failure;

    State m_state = State::CellStart;
    std::size_t m_cellBegin = 0; ///< From the start of the row.
    std::vector<Bounds> m_bounds;
    std::vector<std::string_view> m_cells;
    std::uint64_t m_line = 1; ///< Of the byte scanned next.
    std::uint64_t m_rowLine = 1;
    std::uint64_t m_quoteLine = 1; ///< Where the last quote was opened.
    std::uint64_t m_reportedLine = 1;
    std::string_view m_faultRule;
    std::size_t m_faultCell = 0;
    std::string m_faultText;
};

} // namespace mediane::interchange
