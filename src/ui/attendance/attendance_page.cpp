#include "ui/attendance/attendance_page.h"

#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/attendance_refusal.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/matrix_view.h"
#include "ui/attendance/session_list.h"
#include "ui/attendance/sheet_printing.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostToRecord = 500;
constexpr int kListFits = 900; ///< Width, at 100 %, below which the list gives way to the sheet.
constexpr int kPauseAfterMark = 150; ///< Milliseconds without a mark before figures that follow are read again.
constexpr auto kMatrixView = "matrix"_L1;

} // namespace

AttendancePage::AttendancePage(const PageContext& context, application::Services& services, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_marker(new AttendanceMarker(services, this))
    , m_list(services.context.clock)
    , m_sessions(new SessionList(m_list))
    , m_views(new QStackedWidget)
    , m_nothing(new EmptyState(Icon::Attendance,
          tr("No session today, and nothing left to record. Sessions are created in the planning."),
          tr("Open the planning")))
    , m_sheet(new AttendanceSheet(context, services, *m_marker))
    , m_matrix(new MatrixView(context, services, *m_marker))
    , m_summary(new TextLabel(TextStyle::Section))
    , m_state(new StatusChip)
    , m_showList(new Button(tr("Sessions"), Icon::Sidebar))
    , m_undo(Button::iconOnly(Icon::Undo, tr("Undo (Ctrl+Z)")))
    , m_redo(Button::iconOnly(Icon::Redo, tr("Redo (Ctrl+Y)")))
{
    build();
    addShortcuts();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AttendancePage::refreshShown);
    connect(m_sessions, &SessionList::sessionChosen, this, &AttendancePage::openSession);
    connect(m_sessions, &SessionList::sheetWanted, m_sheet, &AttendanceSheet::takeFocus);
    connect(
        m_nothing, &EmptyState::actionTriggered, this, [this] { this->context().navigator.open({PageId::Planning}); });
    connect(m_sheet, &AttendanceSheet::sessionRead, this, &AttendancePage::showHeader);
    connect(m_sheet, &AttendanceSheet::totalsChanged, this, &AttendancePage::showTotals);
    connect(m_sheet, &AttendanceSheet::matrixWanted, this, &AttendancePage::openMatrix);
    connect(m_matrix, &MatrixView::sheetWanted, this, &AttendancePage::openSession);
    connect(m_sheet, &AttendanceSheet::refused, this, &AttendancePage::refuse);
    connect(m_matrix, &MatrixView::refused, this, &AttendancePage::refuse);
    connect(m_marker, &AttendanceMarker::refused, this, &AttendancePage::refuse);
    connect(m_marker, &AttendanceMarker::stored, this, &AttendancePage::showNotice);
    connect(m_undo, &Button::clicked, m_marker, &AttendanceMarker::undo);
    connect(m_redo, &Button::clicked, m_marker, &AttendanceMarker::redo);
    connect(m_marker, &AttendanceMarker::stored, this, &AttendancePage::showUndo);
    connect(m_sheet, &AttendanceSheet::headcountShown, this, [this](bool shown) { showList(!shown && !isNarrow()); });
    connect(m_showList, &Button::clicked, this, [this] { showList(m_sessions->isHidden()); });
    connect(m_sheet, &AttendanceSheet::done, this, &AttendancePage::showNotice);
    connect(&banner(), &Banner::actionTriggered, this, &AttendancePage::runNoticeAction);
    m_changes = services.context.changes.subscribe([this](const application::Change& change) { follow(change); });
}

void AttendancePage::build()
{
    header().setTitle(title());
    m_summary->setObjectName(u"presentSummary"_s);
    m_state->setObjectName(u"sheetState"_s);
    m_sessions->setObjectName(u"sessionList"_s);
    m_showList->setObjectName(u"showSessions"_s);
    header().addWidget(m_showList);
    header().addWidget(m_summary);
    header().addWidget(m_state);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    header().addWidget(m_undo);
    header().addWidget(m_redo);
    m_views->addWidget(m_nothing);
    m_views->addWidget(m_sheet);
    m_views->addWidget(m_matrix);
    auto* splitter = new RememberedSplitter(Qt::Horizontal, u"attendance"_s);
    m_sessions->setMinimumWidth(scaled(200));
    splitter->addWidget(m_sessions);
    splitter->addWidget(m_views);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({scaled(248), scaled(900)});
    splitter->recall();
    body().addWidget(splitter, 1);
}

void AttendancePage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const QString& text, AttendanceCommand command) {
        addShortcut(keys, text, [this, command] {
            if (!showsMatrix()) {
                m_sheet->run(command);
            } else {
                m_matrix->grid().run({command});
            }
        });
    };
    add(QKeySequence(u"Ctrl+Shift+P"_s), tr("Everybody present"), AttendanceCommand::AllPresent);
    add(QKeySequence(u"Ctrl+M"_s), tr("One session or the whole cycle"), AttendanceCommand::SwitchView);
    add(QKeySequence(u"Ctrl+Return"_s), tr("Validate the sheet"), AttendanceCommand::Validate);
    add(QKeySequence(u"Ctrl+Enter"_s), {}, AttendanceCommand::Validate);
    addShortcut(QKeySequence(u"Ctrl+G"_s), tr("Enter what the sheet on paper says"), [this] {
        if (m_session && showsMatrix()) openSession(*m_session);
        if (m_session) m_sheet->openPaper();
    });
    addShortcut(QKeySequence(u"Ctrl+P"_s), tr("Print the attendance sheet"), [this] { print(); });
}

/// The sheet of the session, or that of the whole cycle where the matrix is shown.
void AttendancePage::print()
{
    if (!showsMatrix()) {
        if (m_session) m_sheet->printPaper();
        return;
    }
    const auto path = printSheet(context(), m_services, m_matrix->cycle());
    if (!path) {
        refuse(attendanceRefusal(path.error()));
    } else if (*path) {
        context().notifier.say(tr("The sheet is ready: %1").arg(**path));
    }
}

QString AttendancePage::title() const { return tr("Attendance"); }

QString AttendancePage::guideSection() const { return u"emargement"_s; }

bool AttendancePage::isNarrow() const { return width() < scaled(kListFits); }

void AttendancePage::showList(bool shown)
{
    m_sessions->setVisible(shown && m_list.rowCount() > 0);
    if (m_sessions->isVisible() && isNarrow()) m_sessions->setFocus(Qt::OtherFocusReason);
}

void AttendancePage::resizeEvent(QResizeEvent* event)
{
    const bool wasNarrow = !m_showList->isHidden();
    Page::resizeEvent(event);
    if (isNarrow() == wasNarrow) return;
    m_showList->setVisible(isNarrow());
    showList(!isNarrow());
}

bool AttendancePage::showsMatrix() const { return m_views->currentWidget() == m_matrix; }

void AttendancePage::activated()
{
    readList();
    if (m_session) {
        refreshShown();
    } else if (const auto first = m_list.first()) {
        openSession(*first);
    } else {
        m_views->setCurrentWidget(m_nothing);
        showHeader();
    }
    if (m_views->currentWidget() == m_sheet) m_sheet->takeFocus();
}

void AttendancePage::readList()
{
    const Date today = m_services.context.clock.today();
    const auto read = m_services.context.store.read([&](const application::Queries& queries) -> Result<void> {
        auto now = queries.planning.sessions({today, today});
        if (!now) return now.error();
        auto late = queries.planning.toRecord(today, kMostToRecord);
        if (!late) return late.error();
        const auto has = [](const auto& rows, domain::SessionId id) {
            return std::ranges::any_of(rows, [&](const application::SessionRow& row) { return row.id == id; });
        };
        std::optional<application::SessionRow> other;
        if (m_session && !has(*now, *m_session) && !has(*late, *m_session)) {
            auto row = queries.planning.session(*m_session);
            if (row) {
                other = std::move(row).value();
            } else {
                m_session.reset(); // It was removed elsewhere.
            }
        }
        m_list.show(std::move(now).value(), std::move(late).value(), std::move(other));
        return {};
    });
    if (!read) refuse(attendanceRefusal(read.error()));
    if (m_list.rowCount() == 0) showList(false);
    if (m_session) m_sessions->setCurrentSession(*m_session);
}

void AttendancePage::open(const Destination& destination)
{
    if (destination.kind == RecordKind::Cycle) {
        openMatrix(domain::CycleId(destination.id));
    } else if (destination.kind == RecordKind::Session) {
        openSession(domain::SessionId(destination.id));
        const auto cycle = m_sheet->model().session().facts.cycle;
        if (destination.view == kMatrixView && cycle) openMatrix(*cycle);
    }
}

Destination AttendancePage::here() const
{
    if (showsMatrix() && !m_session) return {PageId::Attendance, RecordKind::Cycle, m_matrix->cycle().value()};
    if (!m_session) return {PageId::Attendance};
    return {
        PageId::Attendance, RecordKind::Session, m_session->value(), showsMatrix() ? QString(kMatrixView) : QString()};
}

bool AttendancePage::mayLeave() { return m_sheet->mayLeave(); }

void AttendancePage::openSession(domain::SessionId session)
{
    if (m_session && *m_session != session && !m_sheet->mayLeave()) {
        m_sessions->setCurrentSession(*m_session);
        return;
    }
    m_session = session;
    m_refused = false;
    const bool fromList = m_sessions->hasFocus() && !isNarrow();
    if (isNarrow()) showList(false);
    m_views->setCurrentWidget(m_sheet);
    m_sheet->showSession(session);
    if (!m_list.indexOf(session).isValid()) readList();
    m_sessions->setCurrentSession(session);
    if (!fromList) m_sheet->takeFocus();
}

void AttendancePage::openMatrix(domain::CycleId cycle)
{
    if (!m_sheet->mayLeave()) return;
    const bool ofSession = m_session && m_sheet->model().session().facts.cycle == cycle;
    if (!ofSession) m_session.reset();
    m_refused = false;
    m_views->setCurrentWidget(m_matrix);
    m_matrix->showCycle(cycle);
    if (m_session) m_matrix->selectSession(*m_session);
    m_matrix->takeFocus();
    showHeader();
}

/// A single mark is on screen already: what follows from it is read when the fingers pause. Anything else at once.
void AttendancePage::follow(const application::Change& change)
{
    using application::SubjectKind;
    const bool concerns = change.touches(SubjectKind::Session) || change.touches(SubjectKind::Cycle)
        || change.touches(SubjectKind::Enrolment) || change.touches(SubjectKind::Person);
    if (concerns) m_soon.start(m_marker->isMarking() ? kPauseAfterMark : 0);
}

void AttendancePage::refreshShown()
{
    if (!isVisible()) return; // `activated` reads everything again.
    readList();
    if (showsMatrix()) {
        m_matrix->refresh();
    } else if (m_session) {
        m_sheet->refresh();
    }
    showHeader();
}

} // namespace mediane::ui
