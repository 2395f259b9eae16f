#include "ui/planning/wizard_dates_step.h"

#include "ui/planning/planned_session_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostWeeks = 8;
constexpr int kMostSessions = 60;
constexpr int kUsualSessions = 8;
constexpr int kUsualMinutes = 120;
constexpr TimeOfDay kUsualStart{14 * 60};

} // namespace

WizardDatesStep::WizardDatesStep(application::Services& services, QWidget* parent)
    : WizardStep(parent)
    , m_services(services)
    , m_form(new Form)
    , m_first(new DateEdit)
    , m_start(new TimeEdit)
    , m_weeks(new QSpinBox)
    , m_count(new QSpinBox)
    , m_minutes(new QSpinBox)
    , m_propose(new Button(tr("Propose the dates again"), Icon::Redo))
    , m_banner(new Banner)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_list(new QVBoxLayout)
{
    build();
    const auto again = [this] {
        if (!m_byHand) propose();
    };
    connect(m_first, &DateEdit::dateChanged, this, again);
    connect(m_start, &TimeEdit::timeChanged, this, again);
    for (QSpinBox* number : {m_weeks, m_count, m_minutes})
        connect(number, &QSpinBox::valueChanged, this, again);
    connect(m_propose, &Button::clicked, this, &WizardDatesStep::propose);
}

void WizardDatesStep::build()
{
    m_first->setObjectName(u"wizardFirst"_s);
    m_start->setObjectName(u"wizardStart"_s);
    m_weeks->setObjectName(u"wizardWeeks"_s);
    m_count->setObjectName(u"wizardCount"_s);
    m_minutes->setObjectName(u"wizardMinutes"_s);
    m_propose->setObjectName(u"wizardPropose"_s);
    m_weeks->setRange(1, kMostWeeks);
    m_count->setRange(1, kMostSessions);
    m_count->setValue(kUsualSessions);
    m_minutes->setRange(5, 12 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->beginRow();
    m_form->addField(u"first"_s, tr("First session"), m_first, Form::Need::Required);
    m_form->addField(u"start"_s, tr("Time"), m_start, Form::Need::Required);
    m_form->addField(u"weeks"_s, tr("Every … weeks"), m_weeks, Form::Need::Required);
    m_form->addField(u"count"_s, tr("Number of sessions"), m_count, Form::Need::Required);
    m_form->addField(u"minutes"_s, tr("Length"), m_minutes, Form::Need::Required);
    m_form->endRow();
    auto* add = new Button(tr("Add a session"), Icon::Add);
    add->setObjectName(u"wizardAddSession"_s);
    connect(add, &Button::clicked, this, &WizardDatesStep::addOneMore);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_heading, 1);
    heading->addWidget(m_propose);
    heading->addWidget(add);
    auto* rows = new QWidget;
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->setSpacing(6);
    auto* rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, 0, 0, 0);
    rowsColumn->addLayout(m_list);
    rowsColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false); // On the panel's ground.
    rows->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addLayout(heading);
    column->addWidget(scroll, 1);
}

void WizardDatesStep::start(const application::CyclePlan& plan)
{
    const bool sameTrack = m_started && m_track == plan.track;
    m_track = plan.track;
    m_form->field(u"count"_s)->setVisible(!m_track);
    m_form->field(u"minutes"_s)->setVisible(!m_track);
    if (sameTrack && !plan.sessions.empty()) return; // Coming back: as it was left.
    m_started = true;
    m_byHand = false;
    m_form->load([this] {
        if (!m_first->date()) m_first->setDate(addDays(m_services.context.clock.today(), 7));
        if (!m_start->time()) m_start->setTime(kUsualStart);
    });
    propose();
}

void WizardDatesStep::propose()
{
    const auto first = m_first->date();
    const auto start = m_start->time();
    if (!first || !start) return;
    m_banner->dismiss();
    m_byHand = false;
    if (!m_track) {
        showRows(proposedWithoutTrack(*first, *start));
        return;
    }
    const auto proposed = m_services.planning.propose(*m_track, *first, *start, m_weeks->value());
    if (!proposed) {
        m_banner->say(Tone::Fault, errorText(proposed.error()));
        return;
    }
    showRows(*proposed);
}

std::vector<application::PlannedSession> WizardDatesStep::proposedWithoutTrack(Date first, TimeOfDay start) const
{
    std::vector<application::PlannedSession> sessions;
    sessions.reserve(std::size_t(m_count->value()));
    for (int i = 0; i < m_count->value(); ++i)
        sessions.push_back({addDays(first, 7 * m_weeks->value() * i), start, m_minutes->value()});
    return sessions;
}

void WizardDatesStep::showRows(const std::vector<application::PlannedSession>& sessions)
{
    for (PlannedSessionRow* row : m_rows) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const application::PlannedSession& session : sessions)
        addRow(session);
    renumber();
}

void WizardDatesStep::addRow(const application::PlannedSession& session)
{
    auto* row = new PlannedSessionRow(session, static_cast<int>(m_rows.size()) + 1);
    m_list->addWidget(row);
    m_rows.push_back(row);
    connect(row, &PlannedSessionRow::edited, this, [this] { m_byHand = true; });
    connect(row, &PlannedSessionRow::removed, this, [this, row] {
        m_byHand = true;
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        renumber();
        if (!m_rows.empty()) m_rows.back()->takeFocus();
    });
}

void WizardDatesStep::addOneMore()
{
    application::PlannedSession next{m_services.context.clock.today(), kUsualStart, m_minutes->value()};
    if (!m_rows.empty()) {
        next = m_rows.back()->session();
        next.title.clear();
        next.position.reset();
        next.date = addDays(next.date, 7 * m_weeks->value());
    }
    m_byHand = true;
    addRow(next);
    renumber();
    m_rows.back()->takeFocus();
}

void WizardDatesStep::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
    m_heading->setText(tr("%n sessions", nullptr, static_cast<int>(m_rows.size())));
}

void WizardDatesStep::fill(application::CyclePlan& plan) const
{
    plan.sessions.clear();
    for (const PlannedSessionRow* row : m_rows)
        plan.sessions.push_back(row->session());
}

bool WizardDatesStep::check()
{
    PlannedSessionRow* faulty = nullptr;
    for (PlannedSessionRow* row : m_rows) {
        const bool good = row->isAcceptable();
        row->setFault(good ? QString() : tr("Write a date as 14/07/2026 and a time as 09:30."));
        if (!good && faulty == nullptr) faulty = row;
    }
    if (m_rows.empty()) m_banner->say(Tone::Fault, tr("A cycle needs at least one session."));
    if (faulty != nullptr) faulty->takeFocus();
    return faulty == nullptr && !m_rows.empty();
}

bool WizardDatesStep::showProblems(const std::vector<FieldProblem>& problems)
{
    bool mine = false;
    for (const FieldProblem& problem : problems) {
        if (!problem.field.starts_with("sessions")) continue;
        mine = true;
        const QString field = toQt(problem.field);
        const int number = field.mid(field.indexOf(u'[') + 1).chopped(field.endsWith(u']') ? 1 : 0).toInt();
        if (number >= 1 && number <= static_cast<int>(m_rows.size())) {
            m_rows[static_cast<std::size_t>(number - 1)]->setFault(problemText(problem));
        } else {
            m_banner->say(Tone::Fault, problemText(problem));
        }
    }
    return mine;
}

void WizardDatesStep::takeFocus() { m_first->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
