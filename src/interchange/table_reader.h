#pragma once

#include "interchange/cell_value.h"
#include "interchange/csv_reader.h"
#include "interchange/source.h"

#include <mediane/interchange/import_report.h>

#include <memory>
#include <optional>
#include <vector>

namespace mediane::interchange {

/// Reads one file of an exchange folder, row by row, as the format table describes it. Every fault goes to the report;
/// a row with faults does not stop the others.
class TableReader
{
public:
    static constexpr std::size_t kMostRows = 2'000'000;

    TableReader(Source& source, const FileFormat& format, ImportReport& report);

    /// Reads the line of column names. False when the file is absent or cannot be read as a table.
    [[nodiscard]] bool open();
    [[nodiscard]] bool next(); ///< The next row, faulty or not; false at the end.

    [[nodiscard]] const FileFormat& format() const { return m_format; }
    [[nodiscard]] const CellValue& value(std::size_t column) const { return m_values[column]; }
    [[nodiscard]] bool isSound() const { return m_sound; } ///< No fault in this row so far.
    [[nodiscard]] bool isWhole() const { return m_whole; } ///< It has as many cells as there are columns.
    [[nodiscard]] bool isFaulty(std::size_t column) const
    {
        return m_faulty[column];
    } ///< A fault of this cell was told.
    [[nodiscard]] std::uint64_t line() const { return m_csv->line(); }
    /// Some rows, or all, could not be read: what refers to them cannot be judged.
    [[nodiscard]] bool lostRows() const { return m_lostRows; }

    /// Adds a fault of this row; its value is the cell's.
    void fault(std::size_t column, std::string_view rule, std::vector<std::string> args = {});
    void rowFault(std::string_view rule, std::vector<std::string> args = {}); ///< Of no cell in particular.

private:
    void fileFault(
        std::uint64_t line, std::string_view rule, std::string_view column = {}, std::vector<std::string> args = {});
    void failed(const Error& error);
    [[nodiscard]] bool openText();
    [[nodiscard]] bool mapColumns();
    void csvFault();
    [[nodiscard]] bool readRow();

    Source& m_source;
    const FileFormat& m_format;
    ImportReport& m_report;
    std::unique_ptr<ByteStream> m_text;
    std::optional<CsvReader> m_csv;
    std::vector<std::optional<std::size_t>> m_columnOf; ///< By position in the file: which of the format's columns.
    std::vector<bool> m_present; ///< By the format's column.
    std::vector<CellValue> m_values; ///< By the format's column.
    std::vector<bool> m_faulty; ///< By the format's column.
    std::size_t m_rows = 0;
    bool m_sound = true;
    bool m_whole = true;
    bool m_lostRows = false;
    bool m_ended = false;
};

} // namespace mediane::interchange
