#include "ui/attendance/attendance_grid.h"

#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/minutes_field.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/status_chip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::AttendanceState;

namespace {

constexpr int kRowHeight = 44;
constexpr int kMatrixRowHeight = 36;

} // namespace

AttendanceGrid::AttendanceGrid(AttendanceMarker& marker, Cursor cursor, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_marker(marker)
    , m_minutes(new MinutesField(viewport()))
    , m_typed(new StatusChip(viewport()))
    , m_cursor(cursor)
{
    setAccessibleName(name);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(cursor == Cursor::Row ? SelectRows : SelectItems);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    applyRowHeight();
    m_typed->setObjectName(u"typedRow"_s);
    m_typed->hide();
    connect(m_minutes, &MinutesField::answered, this, &AttendanceGrid::keepMinutes);
    connect(m_minutes, &MinutesField::focusReturned, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_minutes, &MinutesField::letterTyped, this, [this](QKeyEvent* event) {
        if (m_kept) keyPressEvent(event); // Otherwise the letter would overwrite the row that was refused.
    });
}

void AttendanceGrid::setAttendance(AttendanceModel* model)
{
    m_model = model;
    setModel(model);
}

void AttendanceGrid::setBlocked(const QString& presences, const QString& everything)
{
    m_presencesBlocked = presences;
    m_allBlocked = everything;
}

QString AttendanceGrid::blocked(const AttendanceKey& key) const
{
    if (!m_allBlocked.isEmpty()) return m_allBlocked;
    const bool ahead = key.state == AttendanceState::Excused || key.state == AttendanceState::NotExpected; // ATT-1
    const bool marks = key.command == AttendanceCommand::Mark || key.command == AttendanceCommand::Toggle;
    return marks && !ahead ? m_presencesBlocked : QString();
}

void AttendanceGrid::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(scaled(m_cursor == Cursor::Row ? kRowHeight : kMatrixRowHeight));
}

std::optional<AttendanceCell> AttendanceGrid::currentCell() const
{
    return m_model == nullptr ? std::nullopt : m_model->cellAt(currentIndex());
}

void AttendanceGrid::selectFirst()
{
    if (m_model == nullptr || currentIndex().isValid()) return;
    if (m_model->people() > 0) setCurrentIndex(m_model->index(0, 0));
}

/// The row whose number was typed, or the current one.
QModelIndex AttendanceGrid::target(const AttendanceKey& key)
{
    const QModelIndex current = currentIndex();
    if (!key.row) return current;
    const int people = m_model->people();
    if (*key.row < 1 || *key.row > people) {
        Q_EMIT refused(tr("There is no row %1: the list has %n people.", nullptr, people).arg(*key.row));
        return {};
    }
    return m_model->index(*key.row - 1, current.isValid() ? current.column() : 0);
}

void AttendanceGrid::run(const AttendanceKey& key)
{
    if (m_model == nullptr) return;
    m_minutes->keep();
    switch (key.command) {
    case AttendanceCommand::Mark:
    case AttendanceCommand::Clear:
    case AttendanceCommand::Toggle:
    case AttendanceCommand::NextRow:
    case AttendanceCommand::Comment: {
        const QModelIndex index = target(key);
        if (index.isValid()) runOn(index, key);
        break;
    }
    case AttendanceCommand::Undo: m_marker.undo(); break;
    case AttendanceCommand::Redo: m_marker.redo(); break;
    case AttendanceCommand::Digits: break;
    case AttendanceCommand::AllPresent:
    case AttendanceCommand::WalkIn:
    case AttendanceCommand::SwitchView:
    case AttendanceCommand::Validate:
    case AttendanceCommand::Headcount:
    case AttendanceCommand::History: Q_EMIT commanded(key.command); break;
    }
    showTyped();
}

void AttendanceGrid::runOn(const QModelIndex& index, const AttendanceKey& key)
{
    if (key.row) setCurrentIndex(index);
    if (key.command == AttendanceCommand::NextRow) {
        if (!key.row) moveBelow(index);
        return;
    }
    const std::optional<AttendanceCell> cell = m_model->cellAt(index);
    if (!cell) {
        Q_EMIT refused(tr("Nobody is expected there: nothing to record."));
    } else if (const QString why = blocked(key); !why.isEmpty()) {
        Q_EMIT refused(why);
    } else if (key.command == AttendanceCommand::Comment) {
        Q_EMIT commentRequested(*cell);
    } else if (key.command == AttendanceCommand::Clear) {
        if (m_marker.clear(*m_model, index)) moveBelow(index);
    } else if (key.command == AttendanceCommand::Toggle) {
        const bool present = cell->mark && cell->mark->state == AttendanceState::Present;
        mark(index, present ? AttendanceState::Absent : AttendanceState::Present);
    } else if (key.state) {
        mark(index, *key.state);
    }
}

void AttendanceGrid::mark(const QModelIndex& index, AttendanceState state)
{
    if (state == AttendanceState::Late || state == AttendanceState::LeftEarly) {
        askMinutes(index, state);
    } else if (m_marker.mark(*m_model, index, state)) {
        moveBelow(index);
    }
}

void AttendanceGrid::askMinutes(const QModelIndex& index, AttendanceState state)
{
    const AttendanceCell cell = *m_model->cellAt(index);
    const bool again = cell.mark && cell.mark->state == state;
    const int lost = again ? cell.sessionMinutes - cell.mark->minutes : domain::kDefaultMinutesLost;
    m_asked = index;
    m_askedState = state;
    scrollTo(index);
    QRect place = visualRect(index);
    if (m_cursor == Cursor::Row) place.setRight(viewport()->width() - 8);
    m_minutes->ask(
        state == AttendanceState::Late ? tr("Late by") : tr("Left early by"), lost, cell.sessionMinutes, place);
}

void AttendanceGrid::keepMinutes(int lost)
{
    const QModelIndex index = m_asked;
    m_asked = QPersistentModelIndex();
    const std::optional<AttendanceCell> cell = m_model->cellAt(index);
    m_kept = cell && m_marker.mark(*m_model, index, m_askedState, cell->sessionMinutes - lost);
    if (m_kept) moveBelow(index);
}

void AttendanceGrid::showTyped()
{
    const QString& digits = m_keys.typed();
    m_typed->setVisible(!digits.isEmpty());
    if (digits.isEmpty()) return;
    m_typed->setChip({Icon::ChevronRight, tr("Row %1: then a letter").arg(digits), Tone::Accent});
    m_typed->resize(m_typed->sizeHint());
    m_typed->move(8, viewport()->height() - m_typed->height() - 8);
    m_typed->raise();
}

/// To the next row that can be marked in the same column; stays on the last one (no wrap).
void AttendanceGrid::moveBelow(const QModelIndex& index)
{
    setCurrentIndex(index);
    for (int row = index.row() + 1; row < m_model->people(); ++row) {
        const QModelIndex below = index.siblingAtRow(row);
        if (!m_model->cellAt(below)) continue;
        setCurrentIndex(below);
        return;
    }
}

void AttendanceGrid::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<AttendanceKey> key = m_keys.read(*event)) {
        run(*key);
        event->accept();
        return;
    }
    if (!m_keys.typed().isEmpty()) { // An arrow or any other key: the number was not for a mark.
        m_keys.forget();
        showTyped();
    }
    QTableView::keyPressEvent(event);
}

bool AttendanceGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && AttendanceKeys::isOwn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    const bool result = QTableView::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) applyRowHeight();
    return result;
}

void AttendanceGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    selectFirst();
    viewport()->update();
}

void AttendanceGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_cursor == Cursor::Row) viewport()->update();
}

void AttendanceGrid::paintRows(QPainter& painter, const QRect& area) const
{
    const Tokens& tokens = tokensFor(*this);
    const QColor separator = mix(tokens.surface, tokens.line, 0.6);
    for (int row = rowAt(area.top()); row >= 0 && row < m_model->rowCount(); ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.fillRect(0, bottom, viewport()->width(), 1, separator);
        if (bottom > area.bottom()) break;
    }
}

void AttendanceGrid::paintEvent(QPaintEvent* event)
{
    if (m_model != nullptr) {
        QPainter painter(viewport());
        paintRows(painter, event->rect());
    }
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(viewport());
    if (m_cursor == Cursor::Row) {
        const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
        painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())), hasFocus() ? tokens.accent : tokens.line);
        if (!hasFocus()) return;
        painter.setPen(tokens.accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    } else {
        painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.muted, hasFocus() ? 2 : 1));
        painter.drawRect(visualRect(current).adjusted(1, 1, -2, -2));
    }
}

} // namespace mediane::ui
