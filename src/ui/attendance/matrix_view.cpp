#include "ui/attendance/matrix_view.h"

#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/attendance_refusal.h"
#include "ui/attendance/key_button.h"
#include "ui/attendance/mark_bar.h"
#include "ui/attendance/matrix_delegate.h"
#include "ui/attendance/name_header.h"
#include "ui/frame/notifier.h"
#include "ui/theme/typography.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/planning_words.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kSessionColumn = 52;

} // namespace

MatrixView::MatrixView(
    const PageContext& context, application::Services& services, AttendanceMarker& marker, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_marker(marker)
    , m_grid(new AttendanceGrid(marker, AttendanceGrid::Cursor::Cell, tr("Attendance of the cycle")))
    , m_empty(new EmptyState(Icon::People, tr("Nobody takes part in this cycle yet.")))
    , m_marks(new MarkBar)
    , m_reasons(new TextLabel(TextStyle::Muted))
{
    m_grid->setObjectName(u"matrix"_s);
    m_grid->setAttendance(&m_model);
    m_grid->setItemDelegate(new MatrixDelegate(m_grid));
    m_grid->setVerticalHeader(new NameHeader(m_grid));
    m_grid->horizontalHeader()->setHighlightSections(true);
    m_grid->setCornerButtonEnabled(false);
    m_reasons->setWordWrap(true);
    auto* allPresent = new KeyButton(tr("All present"), tr("Ctrl+Shift+P"), Icon::Check, KeyButton::Short::Word);
    allPresent->setObjectName(u"matrixAllPresent"_s);
    auto* openSheet = new KeyButton(tr("One session"), u"Ctrl+M"_s, Icon::Attendance, KeyButton::Short::Word);
    openSheet->setObjectName(u"showSheet"_s);
    auto* actions = new FlowLayout(8);
    actions->addWidget(allPresent);
    actions->addWidget(openSheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_grid, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_reasons);
    column->addWidget(m_marks);
    column->addLayout(actions);
    connect(allPresent, &Button::clicked, this, [this] { run(AttendanceCommand::AllPresent); });
    connect(openSheet, &Button::clicked, this, [this] { run(AttendanceCommand::SwitchView); });
    connect(m_grid, &AttendanceGrid::commanded, this, &MatrixView::run);
    connect(m_grid, &AttendanceGrid::refused, this, &MatrixView::refused);
    connect(m_grid, &AttendanceGrid::commentRequested, this, &MatrixView::editComment);
    connect(m_marks, &MarkBar::pressed, m_grid, &AttendanceGrid::run);
}

void MatrixView::showCycle(domain::CycleId cycle)
{
    if (cycle != m_cycle) m_grid->setCurrentIndex({});
    m_cycle = cycle;
    refresh();
}

void MatrixView::refresh()
{
    if (m_cycle.value() == 0) return;
    auto matrix = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.attendance.matrix(m_cycle); });
    if (!matrix) {
        Q_EMIT refused(attendanceRefusal(matrix.error()));
        return;
    }
    const int columns = m_model.columnCount();
    m_model.show(std::move(matrix).value());
    if (m_model.columnCount() != columns) layOutColumns();
    const bool nobody = m_model.people() == 0;
    m_grid->setVisible(!nobody);
    m_marks->setVisible(!nobody);
    m_empty->setVisible(nobody);
    m_grid->setColumnHidden(m_model.completionColumn(), !m_model.hasCompletion());
    m_grid->selectFirst();
    showReasons();
}

void MatrixView::layOutColumns()
{
    QHeaderView* header = m_grid->horizontalHeader();
    header->setMinimumSectionSize(scaled(36));
    header->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column <= m_model.totalColumn(); ++column)
        header->resizeSection(column, scaled(kSessionColumn));
    header->setStretchLastSection(true);
}

void MatrixView::showReasons()
{
    QStringList reasons;
    int number = 0;
    for (const application::SessionRow& session : m_model.matrix().sessions) {
        ++number;
        const auto status = session.facts.status;
        const bool cancelled = status == domain::SessionStatus::Cancelled;
        if (!cancelled && status != domain::SessionStatus::Postponed) continue;
        const QString what = cancelled ? tr("Session %1 (%2) cancelled") : tr("Session %1 (%2) postponed");
        const QString reason = sessionReasonText(session.facts);
        const QString day = toQDate(session.facts.date).toString(u"dd/MM"_s);
        const QString known = what.arg(session.facts.position.value_or(number)).arg(day);
        reasons << (reason.isEmpty() ? known : tr("%1: %2").arg(known, reason));
    }
    m_reasons->setText(reasons.join(u" · "_s));
    m_reasons->setVisible(!reasons.isEmpty());
}

void MatrixView::selectSession(domain::SessionId session)
{
    const int column = m_model.columnOf(session);
    if (column < 0 || m_model.people() == 0) return;
    const int row = std::max(0, m_grid->currentIndex().row());
    m_grid->setCurrentIndex(m_model.index(row, column));
}

std::optional<domain::SessionId> MatrixView::currentSession() const
{
    const auto& sessions = m_model.matrix().sessions;
    if (sessions.empty()) return std::nullopt;
    const int column = std::clamp(m_grid->currentIndex().column(), 0, m_model.sessionColumns() - 1);
    return sessions[static_cast<std::size_t>(column)].id;
}

void MatrixView::takeFocus() { m_grid->setFocus(Qt::OtherFocusReason); }

/// What concerns a whole session is done on the session of the cursor, or on its own sheet.
void MatrixView::run(AttendanceCommand command)
{
    const std::optional<domain::SessionId> session = currentSession();
    if (!session) return;
    if (command != AttendanceCommand::AllPresent) {
        Q_EMIT sheetWanted(*session);
        return;
    }
    const std::optional<int> marked = m_marker.markAllPresent(*session);
    refresh();
    if (marked) m_context.notifier.say(tr("%n people marked present.", nullptr, *marked));
}

void MatrixView::editComment(const AttendanceCell& cell)
{
    if (!cell.mark) {
        Q_EMIT refused(tr("Record a status first: a comment goes with it."));
        return;
    }
    const auto text = m_context.prompts.askText(
        {tr("Comment"), {}, tr("Comment on this attendance"), tr("Save"), false, toQt(cell.mark->comment)});
    if (text) m_marker.comment(cell, *text);
}

} // namespace mediane::ui
