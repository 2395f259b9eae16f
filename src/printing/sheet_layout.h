#pragma once

#include "printing/print_style.h"

#include <mediane/reporting/sheet_model.h>

#include <QPageLayout>
#include <QRectF>

#include <vector>

class QPainter;

namespace mediane::printing {

/// Lengths of a sheet, in millimetres.
namespace sheet_measures {
inline constexpr double kTop = 12;
inline constexpr double kQrSide = 26;
inline constexpr double kAfterTitle = 9;
inline constexpr double kFactGap = 0.8;
inline constexpr double kLabelWidth = 28;
inline constexpr double kRowHeight = 10; ///< Room to sign (funding-reports §6).
inline constexpr double kGroupHeight = 7;
inline constexpr double kNumberWidth = 11;
inline constexpr double kNameWidth = 62;
inline constexpr double kFunderHeight = 12;
inline constexpr double kFootMargin = 8;
} // namespace sheet_measures

/// Lays an attendance sheet out: every page repeats the heading, the funders and the number, so that a lost page still
/// says what it is. More signature columns than fit a page go to further pages with the same rows.
class SheetLayout
{
public:
    SheetLayout(const PrintStyle& style, const reporting::SheetModel& sheet, QPageLayout::Orientation orientation);

    [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
    void paint(QPainter& painter, std::size_t page) const;

private:
    /// A row of a page: a heading of a group, or a line to sign on.
    struct Row
    {
        const std::string* heading = nullptr;
        const reporting::SheetLine* line = nullptr;
    };
    struct Page
    {
        std::size_t firstColumn = 0;
        std::size_t columns = 0;
        std::vector<Row> rows;
    };

    [[nodiscard]] double mm(double length) const { return m_style.mm(length); }
    [[nodiscard]] QStringList factLines(const reporting::SheetFact& fact) const;
    [[nodiscard]] double factsHeight() const;
    [[nodiscard]] double footHeight() const;
    [[nodiscard]] double heightOf(const Row& row) const;
    [[nodiscard]] double headingHeight() const;
    void fill(std::size_t firstColumn, std::size_t columns);
    void addRow(const Row& row, std::size_t firstColumn, std::size_t columns, double& left);

    void paintHead(QPainter& painter) const;
    double paintFacts(QPainter& painter) const;
    void paintRow(QPainter& painter, const Page& page, const Row& row, double top) const;
    void paintColumns(QPainter& painter, const Page& page, const Row& row, double top) const;
    void paintFunders(QPainter& painter, QRectF area) const;
    void paintFoot(QPainter& painter, std::size_t page) const;
    void text(QPainter& painter, const QRectF& box, const QFont& font, int flags, const QString& words,
        const QColor& colour = kText) const;

    const PrintStyle& m_style;
    const reporting::SheetModel& m_sheet;
    QSizeF m_size; ///< Of the page, in millimetres.
    std::vector<Page> m_pages;
};

} // namespace mediane::printing
