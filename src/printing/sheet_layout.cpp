#include "printing/sheet_layout.h"

#include "printing/page_builder.h"

namespace mediane::printing {

using namespace sheet_measures;
namespace {

constexpr std::size_t kMostColumns = 8; ///< A signature needs its width.

} // namespace

SheetLayout::SheetLayout(
    const PrintStyle& style, const reporting::SheetModel& sheet, QPageLayout::Orientation orientation)
    : m_style(style)
    , m_sheet(sheet)
    , m_size(pageSize(orientation))
{
    std::size_t column = 0;
    do {
        const std::size_t columns = std::min(kMostColumns, m_sheet.columns.size() - column);
        fill(column, columns);
        column += columns;
    } while (column < m_sheet.columns.size());
}

double SheetLayout::heightOf(const Row& row) const { return row.heading != nullptr ? headingHeight() : mm(kRowHeight); }

/// As tall as the most lines in a heading of a column.
double SheetLayout::headingHeight() const
{
    qsizetype lines = 1;
    for (const auto& column : m_sheet.columns)
        lines = std::max(lines, fromUtf8(column).count(u'\n') + 1);
    return std::max(mm(kGroupHeight), double(lines) * m_style.metrics(m_style.font(8)).height() + mm(2));
}

void SheetLayout::fill(std::size_t firstColumn, std::size_t columns)
{
    double left = 0;
    const auto group = [&](const std::string& heading, const std::vector<reporting::SheetLine>& lines) {
        if (lines.empty()) return;
        // A heading without a line below it says nothing.
        if (left < headingHeight() + mm(kRowHeight)) left = 0;
        addRow({&heading, nullptr}, firstColumn, columns, left);
        for (const auto& line : lines) {
            if (left < mm(kRowHeight)) addRow({&heading, nullptr}, firstColumn, columns, left);
            addRow({nullptr, &line}, firstColumn, columns, left);
        }
    };
    group(m_sheet.staffHeading, m_sheet.staff);
    group(m_sheet.participantsHeading, m_sheet.participants);
}

void SheetLayout::addRow(const Row& row, std::size_t firstColumn, std::size_t columns, double& left)
{
    if (left < heightOf(row)) {
        m_pages.push_back({firstColumn, columns, {}});
        left = mm(m_size.height()) - mm(kTop) - factsHeight() - footHeight();
    }
    m_pages.back().rows.push_back(row);
    left -= heightOf(row);
}

QStringList SheetLayout::factLines(const reporting::SheetFact& fact) const
{
    const double width = mm(m_size.width() - 2 * kSideMargin - kQrSide - 32);
    return m_style.wrapped(fromUtf8(fact.text), m_style.font(9), width);
}

double SheetLayout::factsHeight() const
{
    double height = mm(kAfterTitle);
    for (const auto& fact : m_sheet.facts)
        height += double(factLines(fact).size()) * m_style.metrics(m_style.font(9)).height() + mm(kFactGap);
    return std::max(height, mm(kQrSide + 5)) + mm(2);
}

double SheetLayout::footHeight() const
{
    const double width = mm(m_size.width() - 2 * kSideMargin);
    const QFont font = m_style.font(7);
    const auto lines = m_style.wrapped(fromUtf8(m_sheet.notice), font, width).size();
    const double funders = m_sheet.funders.empty() ? 0 : mm(kFunderHeight + 2);
    return mm(2) + funders + double(lines) * m_style.metrics(font).height() + mm(2 + 5 + kFootMargin);
}

void SheetLayout::paint(QPainter& painter, std::size_t page) const
{
    paintHead(painter);
    double top = paintFacts(painter);
    for (const auto& row : m_pages[page].rows) {
        paintRow(painter, m_pages[page], row, top);
        top += heightOf(row);
    }
    paintFoot(painter, page);
}

} // namespace mediane::printing
