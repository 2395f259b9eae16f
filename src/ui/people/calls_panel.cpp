#include "ui/people/calls_panel.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/records/contact_log.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/follow_up_words.h"
#include "ui/wording/problem_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::EnrolmentStatus;

namespace {

bool expired(const Call& call, Instant now) { return call.seat->expiresAt && *call.seat->expiresAt < now; }

Chip chipOf(const Call& call, Instant now)
{
    if (call.alert) return {Icon::Warning, CallsPanel::tr("Absences"), Tone::Attention};
    if (!call.seat->offered) return {Icon::Seat, CallsPanel::tr("Free seat"), Tone::Accent};
    if (expired(call, now)) return {Icon::Clock, CallsPanel::tr("Offer expired"), Tone::Fault};
    return {Icon::Clock, CallsPanel::tr("Answer awaited"), Tone::Neutral};
}

/// The criteria of the order, so that everybody can be told why (WAI-1).
QString criteriaOf(const application::SeatTask& seat)
{
    QStringList parts;
    if (seat.requestedOn) parts << CallsPanel::tr("asked on %1").arg(dateText(seat.requestedOn));
    parts << CallsPanel::tr("priority %1").arg(seat.priority);
    if (seat.livesInQpv) parts << CallsPanel::tr("lives in a priority neighbourhood");
    if (seat.expiredOffers > 0) parts << CallsPanel::tr("%n offer(s) expired", nullptr, seat.expiredOffers);
    if (seat.minimumOutOfReach) parts << CallsPanel::tr("too few sessions left to complete the track");
    return parts.join(u", "_s);
}

QString reasonOf(const Call& call)
{
    if (call.alert) return alertText(call.alert->alert);
    if (call.seat->offered && call.seat->expiresAt)
        return CallsPanel::tr("answer before %1").arg(instantText(*call.seat->expiresAt));
    return criteriaOf(*call.seat);
}

std::vector<RowsModel<Call>::Column> columns(const Clock& clock)
{
    using Kind = RowsModel<Call>::Kind;
    return {{CallsPanel::tr("Why"), [&clock](const Call& call) { return chipOf(call, clock.now()).word; }, Kind::Text,
                nullptr, [&clock](const Call& call) { return chipOf(call, clock.now()); }},
        {CallsPanel::tr("Name"), [](const Call& call) { return toQt(call.row.name); }},
        {CallsPanel::tr("Phone"), [](const Call& call) { return toQt(call.row.phone); }},
        {CallsPanel::tr("Cycle"), [](const Call& call) { return toQt(call.row.cycleTitle); }},
        {CallsPanel::tr("Detail"), reasonOf},
        {CallsPanel::tr("Calls made"), [](const Call& call) { return call.row.contacts; }, Kind::Number}};
}

} // namespace

CallsPanel::CallsPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_rows(columns(services.context.clock),
          [](const Call& call) { return QVariant::fromValue(call.row.enrolment.value()); })
    , m_table(new DataTable(tr("People to call"), u"people/calls"_s))
    , m_detail(new QWidget)
    , m_name(new TextLabel(TextStyle::Section))
    , m_why(new TextLabel(TextStyle::Body))
    , m_banner(new Banner)
    , m_offer(new Button(tr("Offer the seat"), Icon::Seat, ButtonKind::Primary))
    , m_accept(new Button(tr("Accepts"), Icon::Check, ButtonKind::Primary))
    , m_decline(new Button(tr("Declines or no answer"), Icon::Close))
    , m_log(new ContactLog(services))
{
    build();
    connect(m_table, &DataTable::currentRowChanged, this, &CallsPanel::showCall);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        m_context.navigator.open({PageId::Planning, RecordKind::Cycle, m_rows.row(row).row.cycle.value(), u"people"_s});
    });
    connect(m_offer, &Button::clicked, this,
        [this] { change(EnrolmentStatus::SeatOffered, tr("The seat is offered for 72 hours.")); });
    connect(m_accept, &Button::clicked, this, [this] { change(EnrolmentStatus::Confirmed, tr("Enrolled.")); });
    connect(m_decline, &Button::clicked, this,
        [this] { change(EnrolmentStatus::Waiting, tr("Back on the waiting list: the next person can be called.")); });
    connect(m_log, &ContactLog::recorded, this, &CallsPanel::refresh);
    showCall(-1);
}

void CallsPanel::build()
{
    m_table->setObjectName(u"callsTable"_s);
    m_table->setRows(&m_rows);
    m_table->setStretchColumn(4);
    m_table->setEmptyState(Icon::Phone, tr("Nobody to call: no free seat is waited for, and nobody is missing."));
    m_offer->setObjectName(u"callOffer"_s);
    m_accept->setObjectName(u"callAccept"_s);
    m_decline->setObjectName(u"callDecline"_s);
    m_name->setWordWrap(true);
    m_why->setWordWrap(true);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(8, actions);
    for (Button* button : {m_offer, m_accept, m_decline})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_why, m_banner, actions, m_log})
        column->addWidget(part);
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_detail);
    auto* splitter = new RememberedSplitter(Qt::Horizontal, u"people/calls"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(760), scaled(360)});
    splitter->recall();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void CallsPanel::refresh()
{
    std::vector<Call> calls;
    const auto read = m_services.context.store.read([&](const application::Queries& queries) -> Result<void> {
        auto seats = queries.followUps.seatTasks();
        if (!seats) return seats.error();
        auto alerts = queries.followUps.alerts();
        if (!alerts) return alerts.error();
        for (const auto& seat : *seats)
            calls.push_back({seat.call, seat, std::nullopt});
        for (const auto& alert : *alerts)
            calls.push_back({alert.call, std::nullopt, alert});
        return {};
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_rows.setRows(std::move(calls));
    if (m_table->currentRow() < 0 && count() > 0) m_table->setCurrentRow(0);
    showCall(m_table->currentRow());
}

void CallsPanel::showCall(int row)
{
    const bool some = row >= 0 && row < count();
    m_scroll->setVisible(some);
    if (!some) return;
    const Call& call = m_rows.row(row);
    m_name->setText(toQt(call.row.name) + (call.row.phone.empty() ? QString() : u" · "_s + toQt(call.row.phone)));
    m_why->setText(u"%1 · %2"_s.arg(toQt(call.row.cycleTitle), reasonOf(call)));
    const bool offered = call.seat && call.seat->offered;
    m_offer->setVisible(call.seat && !offered);
    m_accept->setVisible(offered);
    m_decline->setVisible(offered);
    m_log->showEnrolment(call.row.enrolment);
}

void CallsPanel::change(EnrolmentStatus to, const QString& said)
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    const QString name = toQt(m_rows.row(row).row.name);
    const auto done = m_services.enrolments.change(m_rows.row(row).row.enrolment, {to, {}, {}});
    if (!done) {
        m_banner->say(Tone::Fault, errorText(done.error()));
        return;
    }
    m_banner->dismiss();
    m_context.notifier.say(u"%1: %2"_s.arg(name, said));
    refresh();
}

void CallsPanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
