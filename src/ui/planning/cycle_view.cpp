#include "ui/planning/cycle_view.h"

#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/matrix_view.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/planning/change_form.h"
#include "ui/planning/cycle_documents_panel.h"
#include "ui/planning/cycle_info_panel.h"
#include "ui/planning/cycle_people_panel.h"
#include "ui/planning/cycle_sessions_panel.h"
#include "ui/skills/cycle_skills_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::CycleStatus;

CycleView::CycleView(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_marker(new AttendanceMarker(services, this))
    , m_state(new StatusChip)
    , m_seats(new TextLabel(TextStyle::Strong))
    , m_transitions(new QWidget)
    , m_flow(new FlowLayout(8, m_transitions))
    , m_banner(new Banner)
    , m_change(new ChangeForm)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_sessions(new CycleSessionsPanel(context, services))
    , m_people(new CyclePeoplePanel(context, services))
    , m_matrix(new MatrixView(context, services, *m_marker))
    , m_info(new CycleInfoPanel(context, services))
    , m_documents(new CycleDocumentsPanel(context, services))
    , m_skills(new CycleSkillsPanel(context, services))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == Matrix) m_matrix->showCycle(m_cycle);
        if (tab == Documents) m_documents->showCycle(m_cycle);
        if (tab == Skills) m_skills->showCycle(m_cycle, toQt(m_row.title));
    });
    connect(m_change, &ChangeForm::done, this, &CycleView::refresh);
    connect(m_sessions, &CycleSessionsPanel::failed, this, &CycleView::fail);
    connect(m_people, &CyclePeoplePanel::failed, this, &CycleView::fail);
    const auto refused = [this](const QString& why) { m_banner->say(Tone::Fault, why); };
    connect(m_matrix, &MatrixView::refused, this, refused);
    connect(m_marker, &AttendanceMarker::refused, this, refused);
    connect(m_marker, &AttendanceMarker::stored, m_banner, &Banner::dismiss);
    connect(m_matrix, &MatrixView::sheetWanted, this, [this](domain::SessionId session) {
        m_context.navigator.open({PageId::Attendance, RecordKind::Session, session.value()});
    });
}

void CycleView::build()
{
    m_tabs->setObjectName(u"cycleTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the cycle"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& word :
        {tr("Sessions"), tr("People"), tr("Matrix"), tr("Information"), tr("Documents"), tr("Skills")})
        m_tabs->addTab(word);
    m_seats->setObjectName(u"cycleSeats"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sessions, m_people, m_matrix, m_info, m_documents, m_skills})
        m_stack->addWidget(part);
    auto* back = new Button(tr("All cycles"), Icon::ChevronLeft, ButtonKind::Quiet);
    back->setObjectName(u"backToCycles"_s);
    connect(back, &Button::clicked, this, &CycleView::backRequested);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(back);
    bar->addWidget(m_state);
    bar->addWidget(m_seats);
    bar->addWidget(m_transitions, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_change);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

bool CycleView::showCycle(domain::CycleId cycle)
{
    if (cycle != m_cycle) {
        m_change->hide();
        m_banner->dismiss();
    }
    m_cycle = cycle;
    refresh();
    return m_row.id == cycle;
}

void CycleView::refresh()
{
    const auto row = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.planning.cycle(m_cycle); });
    const auto facts = m_services.planning.find(m_cycle);
    if (!row || !facts) {
        fail(row ? facts.error() : row.error());
        return;
    }
    m_row = *row;
    m_facts = facts->value.facts();
    showState();
    m_sessions->showCycle(m_cycle, m_facts);
    m_people->showCycle(m_cycle, m_facts.status);
    if (tab() == Matrix) m_matrix->showCycle(m_cycle);
    m_info->showCycle(m_row, m_facts);
    if (tab() == Documents) m_documents->showCycle(m_cycle);
    if (tab() == Skills) m_skills->showCycle(m_cycle, toQt(m_row.title));
    Q_EMIT titleChanged();
}

void CycleView::showState()
{
    m_state->setChip(cycleChip(m_row.status));
    m_seats->setText(seatsText(m_row));
    showTransitions();
}

void CycleView::showTransitions()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& step : domain::cycleTransitions()) {
        if (step.from != m_row.status) continue;
        const bool cancels = step.to == CycleStatus::Cancelled;
        auto* button = new Button(cycleActionWord(step.from, step.to), cycleChip(step.to).icon,
            cancels ? ButtonKind::Danger : ButtonKind::Normal);
        button->setObjectName(u"cycleTo_"_s + toQt(domain::code(step.to)));
        connect(button, &Button::clicked, this, [this, to = step.to] { begin(to); });
        m_flow->addWidget(button);
    }
    m_transitions->setVisible(m_flow->count() > 0);
    m_transitions->updateGeometry();
}

void CycleView::begin(CycleStatus to)
{
    const auto* step = domain::find(domain::cycleTransitions(), m_row.status, to);
    if (step == nullptr) return;
    const QString word = cycleActionWord(m_row.status, to);
    if (domain::has(step->needs, domain::Needs::Reason)) {
        m_change->ask(
            {.title = word, .action = word, .dangerous = to == CycleStatus::Cancelled, .textLabel = tr("Reason")},
            [this, to](const ChangeAnswer& answer) { return carryOut(to, answer.text); });
        return;
    }
    if (to == CycleStatus::Closed) {
        const bool sure = m_context.prompts.confirm({word,
            tr("Each confirmed person gets the verdict of the track's rule: completed, or dropped out for too few "
               "sessions."),
            word});
        if (!sure) return;
    }
    const auto done = carryOut(to, {});
    if (!done) {
        fail(done.error());
        return;
    }
    refresh();
}

Result<void> CycleView::carryOut(CycleStatus to, const std::string& reason)
{
    auto done = m_services.planning.changeStatus(m_cycle, to, m_services.context.clock.today(), reason);
    if (!done) return done;
    m_banner->dismiss();
    m_context.notifier.say(tr("%1: %2").arg(toQt(m_row.title), cycleChip(to).word));
    return done;
}

void CycleView::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

CycleView::Tab CycleView::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void CycleView::selectSession(domain::SessionId session)
{
    showTab(Sessions);
    m_sessions->select(session);
}

void CycleView::selectPerson(domain::PersonId person)
{
    showTab(People);
    m_people->select(person);
}

void CycleView::takeFocus()
{
    switch (tab()) {
    case Sessions: m_sessions->takeFocus(); break;
    case People: m_people->takeFocus(); break;
    case Matrix: m_matrix->takeFocus(); break;
    case Information: m_tabs->setFocus(Qt::OtherFocusReason); break;
    case Documents: m_documents->takeFocus(); break;
    case Skills: m_skills->takeFocus(); break;
    }
}

bool CycleView::mayLeave() { return m_sessions->mayLeave() && m_info->mayLeave(); }

bool CycleView::isMarking() const { return m_marker->isMarking() || m_skills->isNoting(); }

void CycleView::fail(const Error& error) { m_banner->say(Tone::Fault, errorText(error)); }

} // namespace mediane::ui
