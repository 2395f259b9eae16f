#include "ui/widgets/data_table.h"

#include "ui/theme/typography.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/sort_proxy.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kRowsMeasured = 60; ///< Rows looked at to choose the widths.
constexpr int kRowsSearched = 5000; ///< Rows looked at to know whether a column is empty.
constexpr int kLowestRow = 24; ///< Of a pointer target.

} // namespace

DataTable::DataTable(const QString& name, const QString& memory, QWidget* parent)
    : QTableView(parent)
    , m_memory(u"columns/"_s + memory)
    , m_proxy(new SortProxy(this))
{
    setAccessibleName(name);
    setModel(m_proxy);
    setItemDelegate(new ChipDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(kRowsMeasured);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    applyRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(sourceRow(index)); });
    connect(header, &QHeaderView::sectionResized, this, &DataTable::remember);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::remember);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::afterReset);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptiness);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptiness);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &DataTable::updateEmptiness);
}

void DataTable::setRows(QAbstractItemModel* model)
{
    m_fitted = false;
    m_proxy->setSourceModel(model); // Ends in modelReset.
}

void DataTable::setEmptyState(Icon icon, const QString& sentence, const QString& actionText)
{
    delete m_empty;
    m_empty = new EmptyState(icon, sentence, actionText, this);
    connect(m_empty, &EmptyState::actionTriggered, this, &DataTable::emptyActionTriggered);
    m_empty->setGeometry(viewport()->geometry());
    updateEmptiness();
}

void DataTable::setStretchColumn(int column)
{
    m_stretch = column;
    m_fitted = false;
    fitColumns();
}

void DataTable::setHiddenWhenEmpty(const QList<int>& columns)
{
    m_hiddenWhenEmpty = columns;
    updateEmptiness();
}

void DataTable::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    applyRowHeight();
}

void DataTable::applyRowHeight()
{
    verticalHeader()->setMinimumSectionSize(scaled(kLowestRow));
    verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
}

int DataTable::sourceRow(const QModelIndex& index) const
{
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

int DataTable::currentRow() const { return sourceRow(currentIndex()); }

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(sourceRow(index));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::setCurrentRow(int row)
{
    if (m_proxy->sourceModel() == nullptr) return;
    const QModelIndex source = m_proxy->sourceModel()->index(row, 0);
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    const QModelIndex index = m_proxy->mapFromSource(source).siblingAtColumn(column);
    setCurrentIndex(index);
    if (index.isValid()) scrollTo(index);
}

bool DataTable::setCurrentKey(const QVariant& key)
{
    if (m_proxy->sourceModel() == nullptr || !key.isValid()) return false;
    const int rows = m_proxy->sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_proxy->sourceModel()->index(row, 0).data(kKeyRole) != key) continue;
        setCurrentRow(row);
        return true;
    }
    return false;
}

void DataTable::afterReset()
{
    updateEmptiness(); // First: a hidden column has no width to fit.
    if (!m_fitted) fitColumns();
    const QVariant key = m_currentKey;
    if (!key.isValid() || setCurrentKey(key)) return;
    m_currentKey = {};
    Q_EMIT currentRowChanged(-1);
}

void DataTable::updateEmptiness()
{
    const int rows = std::min(m_proxy->rowCount(), kRowsSearched);
    for (const int column : m_hiddenWhenEmpty) {
        bool filled = false;
        for (int row = 0; row < rows && !filled; ++row) {
            filled = !m_proxy->index(row, column).data(Qt::DisplayRole).toString().isEmpty();
        }
        if (isColumnHidden(column) == filled) setColumnHidden(column, !filled);
    }
    if (!m_hiddenWhenEmpty.isEmpty()) shareWidth();
    if (m_empty != nullptr) m_empty->setVisible(rows == 0);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() && current.isValid() == previous.isValid()) return;
    const int row = sourceRow(current);
    m_currentKey = current.isValid() ? current.data(kKeyRole) : QVariant();
    viewport()->update();
    Q_EMIT currentRowChanged(row);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool editing = state() == EditingState; // An editor lets Enter through: it closes there, nothing opens.
    const bool enter = !editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentRow());
        event->accept();
    } else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier && m_proxy->rowCount() > 0) {
        setCurrentIndex(m_proxy->index(0, currentIndex().column() < 0 ? 0 : currentIndex().column()));
    } else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && m_proxy->rowCount() > 0) {
        const int column = currentIndex().column() < 0 ? 0 : currentIndex().column();
        setCurrentIndex(m_proxy->index(m_proxy->rowCount() - 1, column));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (byKeyboard && !currentIndex().isValid() && m_proxy->rowCount() > 0) setCurrentIndex(m_proxy->index(0, 0));
    viewport()->update();
}

bool DataTable::event(QEvent* event)
{
    const auto type = event->type();
    const bool result = QTableView::event(event);
    if (type == QEvent::ApplicationFontChange || type == QEvent::FontChange) {
        applyRowHeight();
        m_fitted = false;
        fitColumns();
    }
    return result;
}

bool DataTable::viewportEvent(QEvent* event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverMove) {
        hovered = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).row();
    } else if (event->type() == QEvent::HoverLeave) {
        hovered = -1;
    }
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_empty != nullptr) m_empty->setGeometry(viewport()->geometry());
    shareWidth();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensFor(*this);
    const QColor separator = mix(tokens.surface, tokens.line, 0.6);
    {
        QPainter painter(viewport()); // Below the cells, which paint nothing unless selected.
        const int width = viewport()->width();
        for (int row = rowAt(0); row >= 0 && row < m_proxy->rowCount(); ++row) {
            const int top = rowViewportPosition(row);
            if (top > viewport()->height()) break;
            const int height = rowHeight(row);
            if (row == m_hovered) painter.fillRect(0, top, width, height, mix(tokens.surface, tokens.accentWash, 0.5));
            painter.fillRect(0, top + height - 1, width, 1, separator);
        }
    }
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    QPainter painter(viewport());
    const QRect mark(0, rowViewportPosition(current.row()), 3, rowHeight(current.row()));
    painter.fillRect(mark, hasFocus() ? tokens.accent : tokens.line);
    if (!hasFocus()) return;
    painter.setPen(tokens.accent); // The whole row is what Enter opens.
    painter.drawRect(QRect(0, mark.top(), viewport()->width() - 1, mark.height() - 1));
}

} // namespace mediane::ui
