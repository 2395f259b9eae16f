#include "ui/today/today_page.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/records/change_watch.h"
#include "ui/theme/typography.h"
#include "ui/today/session_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;
using application::SubjectKind;

namespace {

constexpr int kRoomForTwo = 720; ///< With less, what is to do goes below the sessions.

/// Removes everything below a header that a panel or a column holds.
void clear(QLayout& layout)
{
    while (QLayoutItem* const item = layout.takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* const area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

TodayPage::TodayPage(const PageContext& context, application::Services& services, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_sessions(new QWidget(this))
    , m_toDo(new Panel(tr("To do"), this))
    , m_targets(new Panel(tr("Targets"), this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* const sessions = new QVBoxLayout(m_sessions);
    sessions->setContentsMargins(0, 0, 8, 0);
    sessions->setSpacing(8);
    auto* const side = new QWidget(this);
    auto* const sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 8, 0);
    sideColumn->setSpacing(16);
    sideColumn->addWidget(m_toDo);
    sideColumn->addWidget(m_targets);
    sideColumn->addStretch();
    m_columns->setSpacing(16);
    m_columns->addWidget(scrolling(m_sessions, this), 3);
    m_columns->addWidget(scrolling(side, this), 2);
    body().addLayout(m_columns, 1);
    new ChangeWatch(m_services.context.changes,
        {SubjectKind::Session, SubjectKind::Cycle, SubjectKind::Device, SubjectKind::Person, SubjectKind::Operation,
            SubjectKind::Indicator},
        this, [this] { refresh(); });
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < scaled(kRoomForTwo) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString TodayPage::title() const { return tr("Today"); }

QString TodayPage::guideSection() const { return u"aujourdhui"_s; }

void TodayPage::activated() { refresh(); }

void TodayPage::refresh()
{
    header().setTitle(title());
    header().setSubtitle(longDateText(m_services.context.clock.today()));
    showSessions();
    QTimer::singleShot(0, this, &TodayPage::readSummary); // The day's sessions are on screen first.
}

void TodayPage::showSessions()
{
    const Date today = m_services.context.clock.today();
    auto rows = m_services.context.store.read([today](const Queries& queries) {
        return queries.planning.sessions({today, today});
    });
    auto& column = *m_sessions->layout();
    clear(column);
    if (!rows) {
        banner().say(Tone::Fault, errorText(rows.error()));
        return;
    }
    auto* const heading = new TextLabel(TextStyle::Section, tr("Today's sessions"), m_sessions);
    column.addWidget(heading);
    for (const auto& row : *rows) {
        auto* const card = new SessionCard(row, m_services.context.clock, m_sessions);
        const auto id = row.id;
        connect(card, &SessionCard::openRequested, this, [this, id] { context().navigator.open(destinationOf(id)); });
        connect(card, &SessionCard::allPresentRequested, this, [this, id] { markAllPresent(id); });
        column.addWidget(card);
    }
    if (rows->empty()) {
        auto* const empty = new EmptyState(
            Icon::Calendar, tr("No session today. The planning shows the week."), tr("Open the planning"), m_sessions);
        connect(empty, &EmptyState::actionTriggered, this, [this] { context().navigator.open({PageId::Planning}); });
        column.addWidget(empty);
    }
    if (auto* const box = qobject_cast<QVBoxLayout*>(&column)) box->addStretch();
}

void TodayPage::markAllPresent(domain::SessionId session)
{
    const auto marked = m_services.attendance.markAllPresent(session);
    if (!marked) {
        banner().say(Tone::Fault, errorText(marked.error()));
        return;
    }
    context().notifier.say(tr("%n person(s) marked present. Ctrl+Z takes it back.", nullptr, *marked));
}

void TodayPage::readSummary()
{
    const Date today = m_services.context.clock.today();
    if (!m_services.openWorkerStore) {
        showSummary(readTodaySummary(m_services.context.store, today));
        return;
    }
    context().jobs.run<TodaySummary>(
        tr("Counting what is to do"),
        [open = m_services.openWorkerStore, today](JobProgress&) -> Result<TodaySummary> {
            auto store = open();
            if (!store) return store.error();
            return readTodaySummary(**store, today);
        },
        this, [this](const Result<TodaySummary>& summary) { showSummary(summary); });
}

void TodayPage::showSummary(const Result<TodaySummary>& summary)
{
    if (!summary) {
        if (summary.error().code != ErrorCode::Cancelled) banner().say(Tone::Fault, errorText(summary.error()));
        return;
    }
    showToDo(summary->toDo);
    showTargets(summary->targets);
}

void TodayPage::addToDo(Icon icon, Tone tone, const QString& words, const Destination& destination)
{
    auto* const row = new LinkRow({icon, words, tone}, {}, m_toDo);
    connect(row, &QAbstractButton::clicked, this, [this, destination] { context().navigator.open(destination); });
    m_toDo->body().addWidget(row);
}

void TodayPage::showToDo(const application::ToDo& toDo)
{
    clear(m_toDo->body());
    if (toDo.sessionsToRecord > 0) {
        addToDo(Icon::Attendance, Tone::Attention, tr("%n session(s) to record", nullptr, toDo.sessionsToRecord),
            {PageId::Attendance});
    }
    if (toDo.seatsFreed > 0) {
        addToDo(Icon::Seat, Tone::Accent,
            tr("%n cycle(s) with a free seat", nullptr, toDo.seatsFreed) + u", "_s
                + tr("%n waiting", nullptr, toDo.waitingInThem),
            {PageId::Planning, RecordKind::None, 0, u"cycles"_s});
    }
    if (toDo.seatTasks > 0) {
        addToDo(Icon::Seat, Tone::Accent, tr("%n seat(s) to offer or awaiting an answer", nullptr, toDo.seatTasks),
            {PageId::People, RecordKind::None, 0, u"calls"_s});
    }
    if (toDo.alerts > 0) {
        addToDo(Icon::Phone, Tone::Attention, tr("%n person(s) to call about absences", nullptr, toDo.alerts),
            {PageId::People, RecordKind::None, 0, u"calls"_s});
    }
    if (toDo.contractsToSign > 0) {
        addToDo(Icon::Document, Tone::Attention, tr("%n contract(s) to sign", nullptr, toDo.contractsToSign),
            {PageId::Devices, RecordKind::None, 0, u"list"_s});
    }
    if (toDo.readyDevices > 0 || toDo.waitingFamilies > 0) {
        addToDo(Icon::Computer, Tone::Accent,
            tr("%n computer(s) ready", nullptr, toDo.readyDevices) + u", "_s
                + tr("%n famil(y/ies) waiting", nullptr, toDo.waitingFamilies),
            {PageId::Devices, RecordKind::None, 0, u"waiting"_s});
    }
    if (toDo.notInformed > 0) {
        addToDo(Icon::Info, Tone::Accent, tr("%n person(s) to inform about their data", nullptr, toDo.notInformed),
            {PageId::People, RecordKind::None, 0, u"not-informed"_s});
    }
    if (m_toDo->body().count() == 0)
        m_toDo->body().addWidget(new TextLabel(TextStyle::Muted, tr("Nothing is waiting."), m_toDo));
}

void TodayPage::showTargets(const std::vector<OperationTargets>& targets)
{
    clear(m_targets->body());
    for (const auto& operation : targets) {
        auto* const title = new TextLabel(TextStyle::Strong, toQt(operation.title), m_targets);
        title->setElided(true);
        m_targets->body().addWidget(title);
        for (const auto& figure : operation.indicators) {
            auto* const row = new ProgressRow(toQt(figure.facts.label), m_targets);
            row->setValue(qRound64(figure.achieved), qRound64(figure.facts.target.value_or(0)));
            connect(row, &ProgressRow::activated, this,
                [this, id = operation.operation] { context().navigator.open(destinationOf(id)); });
            m_targets->body().addWidget(row);
        }
    }
    m_targets->setVisible(!targets.empty());
}

} // namespace mediane::ui
