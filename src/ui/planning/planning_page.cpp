#include "ui/planning/planning_page.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/planning/cycle_view.h"
#include "ui/planning/cycle_wizard.h"
#include "ui/planning/cycles_panel.h"
#include "ui/planning/session_detail.h"
#include "ui/planning/week_panel.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kPauseAfterMark = 150; ///< Milliseconds, as on the page of attendance.
constexpr int kSessionWidth = 560;
constexpr TimeOfDay kUsualStart{14 * 60};
constexpr TimeOfDay kUsualEnd{16 * 60};
const auto kTabs = std::to_array<std::pair<CycleView::Tab, QLatin1StringView>>({{CycleView::Sessions, "sessions"_L1},
    {CycleView::People, "people"_L1}, {CycleView::Matrix, "matrix"_L1}, {CycleView::Information, "information"_L1},
    {CycleView::Documents, "documents"_L1}, {CycleView::Skills, "skills"_L1}});

} // namespace

PlanningPage::PlanningPage(const PageContext& context, application::Services& services, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_export(header().addButton(tr("Export (.ics)"), Icon::Export))
    , m_views(header().addTabs({tr("Week"), tr("Cycles")}))
    , m_stack(new QStackedWidget)
    , m_week(new WeekPanel(services))
    , m_cycles(new CyclesPanel(services))
    , m_cycle(new CycleView(context, services))
    , m_wizard(new CycleWizard(services))
    , m_sessionView(new QWidget)
    , m_session(new SessionDetail(context, services))
{
    build();
    addShortcuts();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlanningPage::refresh);
    connect(m_views, &QTabBar::tabBarClicked, this, [this](int view) {
        if (view >= 0 && mayLeave()) showView(view);
    });
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        const QWidget* shown = m_stack->currentWidget();
        if (shown == m_week || shown == m_cycles) showView(view); // By the keyboard.
    });
    connect(m_week, &WeekPanel::sessionActivated, this, [this](domain::SessionId session) {
        this->context().navigator.open({PageId::Attendance, RecordKind::Session, session.value()});
    });
    connect(m_week, &WeekPanel::editRequested, this, &PlanningPage::editSession);
    connect(m_week, &WeekPanel::cycleRequested, this, &PlanningPage::openCycle);
    connect(m_week, &WeekPanel::moved, this, [this](const QString& said) { this->context().notifier.say(said); });
    const auto fail = [this](const Error& error) { banner().say(Tone::Fault, errorText(error)); };
    connect(m_week, &WeekPanel::failed, this, fail);
    connect(m_cycles, &CyclesPanel::failed, this, fail);
    connect(m_cycles, &CyclesPanel::cycleActivated, this, &PlanningPage::openCycle);
    connect(m_cycles, &CyclesPanel::newCycleRequested, this, &PlanningPage::startWizard);
    connect(m_cycle, &CycleView::titleChanged, this, &PlanningPage::showHeader);
    connect(m_cycle, &CycleView::backRequested, this, [this] {
        if (m_cycle->mayLeave()) showView(Cycles);
    });
    connect(m_wizard, &CycleWizard::cancelled, this, [this] {
        m_wizard->giveUp();
        showView(Cycles);
    });
    connect(m_wizard, &CycleWizard::created, this, [this](domain::CycleId cycle) {
        this->context().notifier.say(tr("The cycle is created and open for enrolment."));
        openCycle(cycle);
        m_cycle->showTab(CycleView::People);
    });
    connect(m_session, &SessionDetail::saved, this, &PlanningPage::openSession);
    connect(m_session, &SessionDetail::removed, this, [this] { showView(Week); });
    m_changes = services.context.changes.subscribe([this](const application::Change& change) { follow(change); });
}

void PlanningPage::build()
{
    header().setTitle(title());
    auto* newSession = header().addButton(tr("New session"), Icon::Add);
    newSession->setObjectName(u"newSession"_s);
    connect(newSession, &Button::clicked, this, [this] {
        if (mayLeave()) startSession();
    });
    m_export->setObjectName(u"exportCalendar"_s);
    m_export->setToolTip(tr("The sessions shown, for any agenda"));
    connect(m_export, &Button::clicked, this, &PlanningPage::exportCalendar);
    m_session->setMaximumWidth(scaled(kSessionWidth));
    auto* back = new Button(tr("Back to the week"), Icon::ChevronLeft, ButtonKind::Quiet);
    back->setObjectName(u"backToWeek"_s);
    connect(back, &Button::clicked, this, [this] {
        if (m_session->mayLeave()) showView(Week);
    });
    auto* column = new QVBoxLayout(m_sessionView);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(back, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(m_session, 10);
    row->addStretch(1);
    column->addLayout(row, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_week, m_cycles, m_cycle, m_wizard, m_sessionView})
        m_stack->addWidget(part);
    body().addWidget(m_stack, 1);
}

void PlanningPage::addShortcuts()
{
    const auto inWeek = [this](auto run) {
        return [this, run] {
            if (m_stack->currentWidget() == m_week) run();
        };
    };
    addShortcut(QKeySequence(u"Ctrl+Left"_s), tr("Previous week"), inWeek([this] { m_week->step(-1); }));
    addShortcut(QKeySequence(u"Ctrl+Right"_s), tr("Next week"), inWeek([this] { m_week->step(1); }));
    addShortcut(QKeySequence(u"Ctrl+T"_s), tr("This week"), inWeek([this] { m_week->goToToday(); }));
    addShortcut(QKeySequence(u"Ctrl+N"_s), tr("New cycle"), [this] {
        if (mayLeave()) startWizard();
    });
}

QString PlanningPage::title() const { return tr("Planning"); }

QString PlanningPage::guideSection() const { return u"planning"_s; }

void PlanningPage::activated()
{
    refresh();
    if (m_stack->currentWidget() == m_week) m_week->takeFocus();
}

/// A mark made in the matrix is on screen already; anything else is read again at once.
void PlanningPage::follow(const application::Change& change)
{
    using application::SubjectKind;
    for (const auto kind : {SubjectKind::Session, SubjectKind::Cycle, SubjectKind::Enrolment, SubjectKind::Person,
             SubjectKind::Place, SubjectKind::Staff, SubjectKind::Action}) {
        if (change.touches(kind)) m_soon.start(m_cycle->isMarking() ? kPauseAfterMark : 0);
    }
}

void PlanningPage::refresh()
{
    if (!isVisible()) return; // `activated` reads everything again.
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_week) {
        m_week->refresh();
    } else if (shown == m_cycles) {
        m_cycles->refresh();
    } else if (shown == m_cycle) {
        m_cycle->refresh();
    }
    showHeader();
}

void PlanningPage::showPart(QWidget* part)
{
    m_stack->setCurrentWidget(part);
    banner().dismiss();
    refresh();
    showHeader();
}

void PlanningPage::showView(int view)
{
    const bool week = view == Week;
    m_stack->setCurrentWidget(week ? static_cast<QWidget*>(m_week) : m_cycles);
    m_views->setCurrentIndex(view);
    showPart(m_stack->currentWidget());
    if (m_views->hasFocus()) return;
    if (week) {
        m_week->takeFocus();
    } else {
        m_cycles->takeFocus();
    }
}

void PlanningPage::open(const Destination& destination)
{
    if (destination.kind == RecordKind::Cycle) {
        openCycle(domain::CycleId(destination.id));
        for (const auto& [tab, name] : kTabs) {
            if (destination.view == name) m_cycle->showTab(tab);
        }
    } else if (destination.kind == RecordKind::Session) {
        openSession(domain::SessionId(destination.id));
    } else if (destination.view == "new-cycle"_L1) {
        startWizard();
    } else if (!destination.view.isEmpty()) {
        showView(destination.view == "cycles"_L1 ? Cycles : Week);
    }
}

Destination PlanningPage::here() const
{
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_cycle) {
        QString view;
        for (const auto& [tab, name] : kTabs) {
            if (m_cycle->tab() == tab) view = name;
        }
        return {PageId::Planning, RecordKind::Cycle, m_cycle->cycle().value(), view};
    }
    if (shown == m_sessionView && m_session->session())
        return {PageId::Planning, RecordKind::Session, m_session->session()->value()};
    return {PageId::Planning, RecordKind::None, 0, shown == m_week ? u"week"_s : u"cycles"_s};
}

bool PlanningPage::mayLeave()
{
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_cycle) return m_cycle->mayLeave();
    if (shown == m_sessionView) return m_session->mayLeave();
    if (shown != m_wizard || !m_wizard->isUnfinished()) return true;
    const bool drop = context().prompts.confirm({tr("The new cycle is not created"),
        tr("What you chose in the three steps would be lost."), tr("Leave without creating"), true});
    if (drop) m_wizard->giveUp();
    return drop;
}

void PlanningPage::openCycle(domain::CycleId cycle)
{
    m_stack->setCurrentWidget(m_cycle);
    m_cycle->showCycle(cycle);
    showPart(m_cycle);
    m_cycle->takeFocus();
}

/// A session of a cycle is shown in its cycle, any other one on its own.
void PlanningPage::openSession(domain::SessionId session)
{
    const auto row = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.planning.session(session); });
    if (!row) {
        banner().say(Tone::Fault, errorText(row.error()));
        return;
    }
    editSession(*row);
}

void PlanningPage::editSession(const application::SessionRow& session)
{
    if (session.facts.cycle) {
        openCycle(*session.facts.cycle);
        m_cycle->selectSession(session.id);
        return;
    }
    m_session->showSession(session);
    showPart(m_sessionView);
}

void PlanningPage::startSession()
{
    domain::SessionFacts facts;
    const Date today = m_services.context.clock.today();
    facts.date = std::max(today, m_week->monday());
    facts.start = kUsualStart;
    facts.end = kUsualEnd;
    showPart(m_sessionView);
    m_session->startNew(facts);
}

void PlanningPage::startWizard()
{
    showPart(m_wizard);
    m_wizard->start();
}

} // namespace mediane::ui
