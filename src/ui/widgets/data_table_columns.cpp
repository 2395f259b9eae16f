// The widths of a table's columns.
#include "ui/theme/typography.h"
#include "ui/theme/ui_settings.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/sort_proxy.h"

#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace mediane::ui {
namespace {

constexpr int kWidestColumn = 320;
constexpr int kNarrowestStretch = 100; ///< What a row is about stays readable.

} // namespace

void DataTable::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    if (header->count() == 0) return;
    if (m_proxy->rowCount() > 0) m_fitted = true;
    m_byHand = recall();
    header->setSectionResizeMode(QHeaderView::Interactive);
    if (m_byHand) return;
    m_wanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        const int contents = std::max(sizeHintForColumn(column), header->sectionSizeHint(column)) + 8;
        m_wanted.append(std::min(contents, scaled(kWidestColumn)));
    }
    shareWidth();
}

void DataTable::shareWidth()
{
    QHeaderView* header = horizontalHeader();
    if (m_byHand || m_wanted.size() != header->count()) return;
    const int available = viewport()->width();
    const auto widthAt = [&](int column, int level) {
        if (isColumnHidden(column)) return 0;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int floor = column == m_stretch ? scaled(kNarrowestStretch) : header->minimumSectionSize();
        const int least = std::max(floor, header->fontMetrics().size(0, title).width() + 20);
        return std::min(m_wanted[column], std::max(level, least));
    };
    const auto totalAt = [&](int level) {
        int total = 0;
        for (int column = 0; column < header->count(); ++column)
            total += widthAt(column, level);
        return total;
    };
    // The widest columns give way first, each no further than its title.
    int level = scaled(kWidestColumn);
    for (int step = level; step > 0; step /= 2) {
        while (level - step >= 0 && totalAt(level) > available && totalAt(level - step) > available)
            level -= step;
    }
    if (totalAt(level) > available && level > 0) --level;
    const int left = std::max(0, available - totalAt(level));
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column)) continue;
        header->resizeSection(column, widthAt(column, level) + (column == m_stretch ? left : 0));
    }
}

void DataTable::remember()
{
    // Only what the user did: fitting to contents and stretching resize columns as well.
    const bool byHand = QGuiApplication::mouseButtons() != Qt::NoButton && m_fitted;
    if (!byHand) return;
    m_byHand = true;
    UiSettings().setValue(m_memory, horizontalHeader()->saveState());
}

bool DataTable::recall()
{
    const QByteArray state = UiSettings().value(m_memory).toByteArray();
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

} // namespace mediane::ui
