#pragma once

#include "printing/print_style.h"

#include <mediane/reporting/table.h>

#include <cstddef>
#include <vector>

class QPainter;

namespace mediane::printing {

/// Some lines of a row: a whole row, unless it is taller than a page.
struct RowPart
{
    std::size_t row;
    int firstLine;
    int lines;
};

/// The widths of a table's columns in a given width, the height of its rows, and how to paint them.
class TableLayout
{
public:
    TableLayout(const PrintStyle& style, const reporting::Table& table, double available);

    /// What the table would like, without a column wider than a readable line; compare with the page's width.
    [[nodiscard]] static double comfortableWidth(const PrintStyle& style, const reporting::Table& table);

    [[nodiscard]] double width() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] int linesOf(std::size_t row) const;
    [[nodiscard]] double heightOf(int lines) const;
    [[nodiscard]] double totalHeight() const; ///< Header and all rows.

    void paintHeader(QPainter& painter, QPointF at) const;
    void paintRows(QPainter& painter, QPointF at, const std::vector<RowPart>& parts) const;

private:
    [[nodiscard]] QStringList lines(const reporting::Row& row, std::size_t column) const;
    [[nodiscard]] double inner(std::size_t column) const;
    void paintPart(QPainter& painter, QPointF at, const RowPart& part) const;
    void paintLine(QPainter& painter, double x, double base, std::size_t column, const QString& line) const;

    const PrintStyle& m_style;
    const reporting::Table& m_table;
    QFont m_font;
    QFont m_bold;
    double m_padding;
    std::vector<double> m_widths;
};

} // namespace mediane::printing
