#include "ui/reports/report_table.h"

#include "ui/reports/report_delegate.h"
#include "ui/reports/report_model.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace mediane::ui {

ReportTable::ReportTable(const QString& name, const QString& memory, QWidget* parent)
    : DataTable(name, memory, parent)
    , m_model(new ReportModel(this))
{
    setItemDelegate(new ReportDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(false); // The order of the contract; no room is lost to arrows.
    horizontalHeader()->setSectionsMovable(false);
    setRows(m_model);
    connect(this, &QAbstractItemView::clicked, this, &ReportTable::request);
    connect(this, &DataTable::rowActivated, this, [this] { request(currentIndex()); });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ReportTable::fitHeight);
}

void ReportTable::setColumns(const QStringList& titles, const QStringList& meanings)
{
    m_model->setColumns(titles, meanings);
}

void ReportTable::setLines(std::vector<ReportLine> lines)
{
    m_model->setLines(std::move(lines));
    fitColumns();
    fitHeight();
}

const std::vector<ReportLine>& ReportTable::lines() const { return m_model->lines(); }

void ReportTable::hideZeroColumns()
{
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const bool any = std::ranges::any_of(m_model->lines(), [column](const ReportLine& line) {
            const auto at = static_cast<std::size_t>(column);
            return at < line.cells.size() && line.cells[at].number > 0;
        });
        setColumnHidden(column, !any);
    }
    shareWidth();
}

void ReportTable::activate(int row, int column)
{
    setCurrentRow(row);
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    setCurrentIndex(cell);
    request(cell);
}

void ReportTable::request(const QModelIndex& index)
{
    if (!index.isValid()) return;
    QVariant found = index.data(kRequestRole);
    // Enter on the words of a line opens its first figure.
    for (int column = 1; index.column() == 0 && !found.isValid() && column < m_model->columnCount(); ++column)
        found = index.siblingAtColumn(column).data(kRequestRole);
    if (!found.isValid()) return;
    Q_EMIT requested(found.value<FigureRequest>());
}

void ReportTable::fitHeight()
{
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    const int rows = verticalHeader()->defaultSectionSize() * std::max(1, m_model->rowCount());
    const int height = horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    if (height != minimumHeight() || height != maximumHeight()) setFixedHeight(height);
}

bool ReportTable::event(QEvent* event)
{
    const bool result = DataTable::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) fitHeight();
    return result;
}

void ReportTable::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = indexAt(event->position().toPoint()).data(kRequestRole).isValid();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    DataTable::mouseMoveEvent(event);
}

void ReportTable::resizeEvent(QResizeEvent* event)
{
    DataTable::resizeEvent(event);
    fitHeight();
}

} // namespace mediane::ui
