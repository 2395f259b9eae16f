#pragma once

#include <mediane/reporting/cell.h>

#include <string>
#include <vector>

namespace mediane::reporting {

enum class ColumnType { Text, Integer, Decimal, Date, Minutes, Percent };
enum class Alignment { Left, Right, Centre };

/// A column: `code` heads it in CSV, `title` everywhere else.
struct Column
{
    std::string code;
    std::string title;
    ColumnType type = ColumnType::Text;
    std::string unit = {}; ///< Printed after the title; empty for none.
    Alignment alignment = Alignment::Left;
    bool forMachines = false; ///< In CSV and XLSX only: codes, or what the document says elsewhere.
};

/// A column aligned as its type asks: numbers to the right, dates in the centre, the rest to the left.
[[nodiscard]] Column column(
    std::string code, std::string title, ColumnType type = ColumnType::Text, std::string unit = {});

enum class RowKind { Normal, Total };

struct Row
{
    std::vector<Cell> cells;
    RowKind kind = RowKind::Normal;
};

/// A table of a report. `code` names its sheet, its CSV file and its place in a chart.
struct Table
{
    std::string code;
    std::string title;
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    std::vector<std::string> notes = {}; ///< Printed below.
    std::string whenEmpty = {}; ///< Printed instead of rows when there is none.
};

} // namespace mediane::reporting
