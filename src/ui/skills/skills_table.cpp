#include "ui/skills/skills_table.h"

#include "ui/attendance/matrix_delegate.h"
#include "ui/attendance/name_header.h"
#include "ui/skills/skills_model.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace mediane::ui {
namespace {

constexpr int kRowHeight = 36;
constexpr int kColumn = 52;
constexpr int kLowest = 200; ///< The head and four people.

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

/// The level that a key stands for on a scale that starts at `lowest`; by its text, as digits of a French keyboard
/// need Shift.
std::optional<int> levelOf(const QKeyEvent& event, int lowest)
{
    if (!isPlain(event) || event.text().size() != 1) return std::nullopt;
    const char16_t typed = event.text().front().toLower().unicode();
    if (typed >= u'0' && typed <= u'9') return typed - u'0';
    if (typed >= u'a' && typed <= u'h') return lowest + (typed - u'a');
    return std::nullopt;
}

bool clears(const QKeyEvent& event)
{
    return isPlain(event) && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
}

} // namespace

SkillsTable::SkillsTable(SkillsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Skills of the group"));
    setModel(&model);
    setItemDelegate(new MatrixDelegate(this));
    setVerticalHeader(new NameHeader(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applySizes();
}

void SkillsTable::applySizes()
{
    setMinimumHeight(scaled(kLowest));
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    layOutColumns();
}

void SkillsTable::layOutColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(scaled(kColumn));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultSectionSize(scaled(kColumn));
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->resizeSection(column, scaled(kColumn));
}

void SkillsTable::selectFirst()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, 0));
}

void SkillsTable::moveOn()
{
    const QModelIndex index = currentIndex();
    if (index.column() + 1 < m_model.columnCount()) {
        setCurrentIndex(index.siblingAtColumn(index.column() + 1));
    } else {
        nextPerson();
    }
}

void SkillsTable::nextPerson()
{
    const QModelIndex index = currentIndex();
    if (index.row() + 1 < m_model.rowCount()) setCurrentIndex(m_model.index(index.row() + 1, 0));
}

bool SkillsTable::isOwn(const QKeyEvent& event) const
{
    return clears(event) || levelOf(event, m_model.grid().lowest).has_value();
}

void SkillsTable::note(int level)
{
    const auto& grid = m_model.grid();
    if (level < grid.lowest || level > grid.highest) {
        Q_EMIT refused(tr("The levels of this grid go from %1 to %2.").arg(grid.lowest).arg(grid.highest));
        return;
    }
    Q_EMIT noted(level);
}

void SkillsTable::keyPressEvent(QKeyEvent* event)
{
    if (!currentIndex().isValid()) return QTableView::keyPressEvent(event);
    if (const auto level = levelOf(*event, m_model.grid().lowest)) {
        note(*level);
    } else if (clears(*event)) {
        Q_EMIT noted(std::nullopt);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        nextPerson();
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool SkillsTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    const bool result = QTableView::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) applySizes();
    return result;
}

void SkillsTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    selectFirst();
    viewport()->update();
}

void SkillsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    verticalHeader()->viewport()->update();
    Q_EMIT currentCellChanged();
}

void SkillsTable::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensFor(*this);
    {
        QPainter lines(viewport());
        for (int row = 0; row < m_model.rowCount(); ++row)
            lines.fillRect(0, rowViewportPosition(row) + rowHeight(row) - 1, viewport()->width(), 1,
                mix(tokens.surface, tokens.line, 0.6));
    }
    QTableView::paintEvent(event);
    if (!currentIndex().isValid()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.muted, hasFocus() ? 2 : 1));
    painter.drawRect(visualRect(currentIndex()).adjusted(1, 1, -2, -2));
}

} // namespace mediane::ui
