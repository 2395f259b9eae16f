#include "ui/planning/enrolment_detail.h"

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/planning/change_form.h"
#include "ui/records/contact_log.h"
#include "ui/records/enrolment_steps.h"
#include "ui/records/fact_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::EnrolmentStatus;
using domain::Needs;

namespace {

std::vector<std::pair<QString, QString>> leavingReasons()
{
    std::vector<std::pair<QString, QString>> words;
    for (const domain::LeavingReason reason : domain::allOf<domain::LeavingReason>())
        words.emplace_back(toQt(domain::code(reason)), leavingReasonWord(reason));
    return words;
}

bool isNegative(EnrolmentStatus status)
{
    return status == EnrolmentStatus::DroppedOut || status == EnrolmentStatus::Refused
        || status == EnrolmentStatus::CancelledBeforeStart;
}

/// Others wait for the seat: a written reason gives it all the same (planning CAP-5).
bool mayBeWritten(const Error& error)
{
    return std::ranges::any_of(
        error.problems, [](const FieldProblem& problem) { return problem.rule == "others-wait"; });
}

} // namespace

EnrolmentDetail::EnrolmentDetail(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_name(new TextLabel(TextStyle::Section))
    , m_state(new StatusChip)
    , m_completion(new TextLabel(TextStyle::Body))
    , m_banner(new Banner)
    , m_transitions(new QWidget)
    , m_flow(new FlowLayout(8, m_transitions))
    , m_change(new ChangeForm)
    , m_facts(new FactList)
    , m_contract(new DateEdit)
    , m_sign(new Button(tr("Record the signature"), Icon::Check))
    , m_steps(new EnrolmentSteps(services))
    , m_log(new ContactLog(services))
{
    build();
    connect(m_sign, &Button::clicked, this, &EnrolmentDetail::signContract);
    connect(m_contract, &QLineEdit::returnPressed, this, &EnrolmentDetail::signContract);
    connect(m_change, &ChangeForm::done, this, &EnrolmentDetail::changed);
    showNothing();
}

void EnrolmentDetail::build()
{
    m_name->setWordWrap(true);
    m_completion->setWordWrap(true);
    m_contract->setObjectName(u"contractDate"_s);
    m_sign->setObjectName(u"contractSign"_s);
    auto* file = new Button(tr("Open the file"), Icon::People, ButtonKind::Quiet);
    file->setObjectName(u"openPerson"_s);
    connect(file, &Button::clicked, this, [this] {
        if (m_row) m_context.navigator.open({PageId::People, RecordKind::Person, m_row->facts.person.value()});
    });
    auto* contract = new QHBoxLayout;
    contract->addWidget(new FormField(u"contractSignedOn"_s, tr("Contract signed on"), m_contract, false), 1);
    contract->addWidget(m_sign, 0, Qt::AlignBottom);
    m_contents = new QWidget;
    auto* column = new QVBoxLayout(m_contents);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_name);
    auto* state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch();
    state->addWidget(file);
    column->addLayout(state);
    column->addWidget(m_completion);
    column->addWidget(m_banner);
    column->addWidget(m_transitions);
    column->addWidget(m_change);
    column->addWidget(m_facts);
    column->addLayout(contract);
    column->addWidget(m_steps);
    column->addWidget(m_log);
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_contents);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void EnrolmentDetail::showNothing()
{
    m_row.reset();
    m_scroll->hide(); // Hiding what it holds would leave its bar behind.
}

void EnrolmentDetail::showEnrolment(const application::EnrolmentRow& row)
{
    const bool same = m_row && m_row->id == row.id && m_row->facts.status == row.facts.status;
    m_row = row;
    if (!same) m_change->hide();
    m_banner->dismiss();
    m_scroll->show();
    m_name->setText(personName(row.lastName, row.firstName));
    m_state->setChip(enrolmentChip(row.facts.status));
    m_contract->setDate(row.facts.contractSignedOn);
    showFacts();
    m_steps->showEnrolment(row.id);
    m_log->showEnrolment(row.id);
    if (!same) showTransitions();
}

void EnrolmentDetail::showFacts()
{
    const domain::EnrolmentFacts& facts = m_row->facts;
    const QString completion = completionText(m_row->attended, m_row->required, m_row->missingMandatory);
    m_completion->setText(completion);
    m_completion->setVisible(!completion.isEmpty());
    m_completion->setTone(m_row->satisfiesRule() ? Tone::Good : Tone::Neutral);
    m_facts->begin();
    const auto add = [this](const QString& label, const QString& value) {
        if (!value.isEmpty()) m_facts->addFact(label, value);
    };
    if (m_row->expected > 0) add(tr("Attendance"), u"%1/%2"_s.arg(m_row->attended).arg(m_row->expected));
    add(tr("Requested on"), dateText(facts.requestedOn));
    add(tr("Entered on"), dateText(facts.enteredOn));
    add(tr("Left on"), dateText(facts.leftOn));
    add(tr("Reason"), leavingReasonText(facts.reason));
    if (facts.status == EnrolmentStatus::SeatOffered && facts.offerExpiresAt)
        add(tr("Answer before"), instantText(*facts.offerExpiresAt));
    m_facts->end();
}

void EnrolmentDetail::showTransitions()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const EnrolmentStatus from = m_row->facts.status;
    for (const EnrolmentStatus to : application::EnrolmentService::next(from)) {
        const ButtonKind kind = isNegative(to) ? ButtonKind::Danger : ButtonKind::Normal;
        auto* button = new Button(enrolmentActionWord(from, to), enrolmentChip(to).icon, kind);
        button->setObjectName(u"to_"_s + toQt(domain::code(to)));
        connect(button, &Button::clicked, this, [this, to] { begin(to); });
        m_flow->addWidget(button);
    }
    m_transitions->setVisible(m_flow->count() > 0);
    m_transitions->updateGeometry();
}

/// Asks for what the transition needs, or does it at once.
void EnrolmentDetail::begin(EnrolmentStatus to)
{
    const EnrolmentStatus from = m_row->facts.status;
    const auto* step = domain::find(domain::enrolmentTransitions(), from, to);
    if (step == nullptr) return;
    bool reason = domain::has(step->needs, Needs::Reason);
    const bool leaving = domain::has(step->needs, Needs::LeftOn);
    if (!reason && !leaving) {
        const auto done = carryOut(to, {}, {});
        if (done) {
            Q_EMIT changed();
            return;
        }
        m_banner->say(Tone::Fault, errorText(done.error()));
        if (!mayBeWritten(done.error())) return;
        reason = true;
    }
    ChangeQuestion question{.title = enrolmentActionWord(from, to), .action = enrolmentActionWord(from, to)};
    question.dangerous = isNegative(to);
    if (reason && isNegative(to)) question.reasons = leavingReasons();
    if (reason && !isNegative(to)) question.textLabel = tr("Reason");
    if (leaving) {
        question.dateLabel = tr("Last day");
        question.date = m_services.context.clock.today();
    }
    m_change->ask(question, [this, to](const ChangeAnswer& answer) {
        return carryOut(to, answer.date, answer.reason.empty() ? answer.text : answer.reason);
    });
}

Result<void> EnrolmentDetail::carryOut(EnrolmentStatus to, std::optional<Date> on, const std::string& reason)
{
    auto done = m_services.enrolments.change(m_row->id, {to, on, reason});
    if (done) m_context.notifier.say(tr("%1: %2").arg(m_name->text(), enrolmentChip(to).word));
    return done;
}

void EnrolmentDetail::signContract()
{
    const auto date = m_contract->date();
    if (!date) {
        m_banner->say(Tone::Fault, tr("Write the day of the signature as 14/07/2026."));
        return;
    }
    const auto done = m_services.enrolments.signContract(m_row->id, *date);
    if (!done) {
        m_banner->say(Tone::Fault, errorText(done.error()));
        return;
    }
    m_context.notifier.say(tr("Contract signed on %1.").arg(dateText(*date)));
    Q_EMIT changed();
}

} // namespace mediane::ui
