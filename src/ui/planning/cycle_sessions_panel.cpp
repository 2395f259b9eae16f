#include "ui/planning/cycle_sessions_panel.h"

#include "ui/frame/navigator.h"
#include "ui/planning/session_detail.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::SessionRow>;

constexpr TimeOfDay kUsualStart{14 * 60};
constexpr TimeOfDay kUsualEnd{16 * 60};

QString presentOf(const application::SessionRow& row)
{
    const bool nothing = row.facts.sheet == domain::SheetState::ToRecord;
    return nothing ? QString() : u"%1/%2"_s.arg(row.present).arg(row.expected);
}

QString numberOf(const application::SessionRow& row)
{
    return row.facts.position ? QString::number(*row.facts.position) : QString();
}

std::vector<Rows::Column> columns(const Clock& clock)
{
    const auto chip = [&clock](const auto& row) { return momentChip(momentOf(row.facts, clock)); };
    return {{CycleSessionsPanel::tr("No."), numberOf, Rows::Kind::Number,
                [](const auto& row) { return row.facts.position.value_or(0); }},
        {CycleSessionsPanel::tr("Date"), [](const auto& row) { return dateText(row.facts.date); }, Rows::Kind::Text,
            [](const auto& row) { return toQDate(row.facts.date); }},
        {CycleSessionsPanel::tr("Time"), [](const auto& row) { return timeRangeText(row.facts.start, row.facts.end); }},
        {CycleSessionsPanel::tr("Title"), [](const auto& row) { return toQt(row.facts.title); }},
        {CycleSessionsPanel::tr("State"), [chip](const auto& row) { return chip(row).word; }, Rows::Kind::Text, nullptr,
            chip},
        {CycleSessionsPanel::tr("Present"), presentOf, Rows::Kind::Number,
            [](const auto& row) { return row.present; }}};
}

} // namespace

CycleSessionsPanel::CycleSessionsPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_rows(columns(services.context.clock), [](const auto& row) { return QVariant::fromValue(row.id.value()); })
    , m_table(new DataTable(tr("Sessions of the cycle"), u"planning/sessions"_s))
    , m_detail(new SessionDetail(context, services))
{
    m_table->setObjectName(u"cycleSessions"_s);
    m_table->setRows(&m_rows);
    m_table->setSortingEnabled(false); // In the order of the cycle.
    m_table->setStretchColumn(3);
    m_table->setHiddenWhenEmpty({0, 5});
    m_table->setEmptyState(Icon::Calendar, tr("This cycle has no session yet."), tr("Add a session"));
    auto* add = new Button(tr("Add a session"), Icon::Add);
    add->setObjectName(u"addSession"_s);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    auto* splitter = new RememberedSplitter(Qt::Horizontal, u"planning/sessions"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(640), scaled(400)});
    splitter->recall();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(add, &Button::clicked, this, &CycleSessionsPanel::startNew);
    connect(m_table, &DataTable::emptyActionTriggered, this, &CycleSessionsPanel::startNew);
    connect(m_table, &DataTable::currentRowChanged, this, &CycleSessionsPanel::rowChosen);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        m_context.navigator.open({PageId::Attendance, RecordKind::Session, m_rows.row(row).id.value()});
    });
    connect(m_detail, &SessionDetail::saved, this, [this](domain::SessionId session) {
        refresh();
        select(session);
    });
    connect(m_detail, &SessionDetail::removed, this, [this] {
        refresh();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void CycleSessionsPanel::showCycle(domain::CycleId cycle, const domain::CycleFacts& facts)
{
    if (cycle != m_cycle) m_detail->showNothing();
    m_cycle = cycle;
    m_facts = facts;
    refresh();
}

void CycleSessionsPanel::refresh()
{
    auto sessions = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.planning.sessionsOf(m_cycle); });
    if (!sessions) {
        Q_EMIT failed(sessions.error());
        return;
    }
    m_reading = true;
    m_rows.setRows(std::move(sessions).value());
    m_reading = false;
    if (m_detail->isModified()) return; // What is being typed stays.
    const int current = m_table->currentRow();
    if (current >= 0) {
        m_detail->showSession(m_rows.row(current));
    } else if (!m_rows.rows().empty()) {
        m_table->setCurrentRow(0);
    }
}

void CycleSessionsPanel::rowChosen(int row)
{
    if (row < 0 || m_reading || m_detail->session() == m_rows.row(row).id) return;
    if (m_detail->mayLeave()) {
        m_detail->showSession(m_rows.row(row));
    } else if (const auto stays = m_detail->session()) {
        // Once the table has dealt with the key or the click, it goes back to what the form shows.
        QMetaObject::invokeMethod(
            m_table, [this, stays] { m_table->setCurrentKey(QVariant::fromValue(stays->value())); },
            Qt::QueuedConnection);
    }
}

void CycleSessionsPanel::select(domain::SessionId session)
{
    if (!m_table->setCurrentKey(QVariant::fromValue(session.value()))) return;
    m_detail->showSession(m_rows.row(m_table->currentRow()));
}

void CycleSessionsPanel::startNew()
{
    if (!m_detail->mayLeave()) return;
    domain::SessionFacts facts;
    facts.action = m_facts.action;
    facts.cycle = m_cycle;
    facts.place = m_facts.place;
    facts.date = m_services.context.clock.today();
    facts.start = kUsualStart;
    facts.end = kUsualEnd;
    if (!m_rows.rows().empty()) { // One week after the last one, run the same way.
        const domain::SessionFacts& last = m_rows.rows().back().facts;
        facts.kind = last.kind;
        facts.date = addDays(last.date, 7);
        facts.start = last.start;
        facts.end = last.end;
        facts.place = last.place;
        facts.staff = last.staff;
    }
    m_detail->startNew(facts);
}

void CycleSessionsPanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

bool CycleSessionsPanel::mayLeave() { return m_detail->mayLeave(); }

} // namespace mediane::ui
