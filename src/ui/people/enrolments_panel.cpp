#include "ui/people/enrolments_panel.h"

#include "ui/records/finders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Enrolments = RowsModel<application::EnrolmentRow>;

QVariant dayKey(const std::optional<Date>& date) { return date ? QVariant(toQDate(*date)) : QVariant(); }

QString sessionsText(const application::EnrolmentRow& row)
{
    return row.expected == 0 ? QString() : u"%1/%2"_s.arg(row.attended).arg(row.expected);
}

} // namespace

EnrolmentsPanel::EnrolmentsPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new Enrolments(
          {{tr("Cycle"), [](const auto& row) { return toQt(row.cycleTitle); }},
              {tr("Status"), [](const auto& row) { return enrolmentChip(row.facts.status).word; },
                  Enrolments::Kind::Text, nullptr, [](const auto& row) { return enrolmentChip(row.facts.status); }},
              {tr("Attended"), sessionsText, Enrolments::Kind::Number,
                  [](const auto& row) { return QVariant(row.attended); }},
              {tr("Track"),
                  [](const auto& row) { return completionText(row.attended, row.required, row.missingMandatory); },
                  Enrolments::Kind::Text, nullptr, nullptr,
                  [](const auto& row) { return row.satisfiesRule() ? Tone::Good : Tone::Neutral; }},
              {tr("Entered on"), [](const auto& row) { return shortDateText(row.facts.enteredOn); },
                  Enrolments::Kind::Text, [](const auto& row) { return dayKey(row.facts.enteredOn); }},
              {tr("Left on"), [](const auto& row) { return shortDateText(row.facts.leftOn); }, Enrolments::Kind::Text,
                  [](const auto& row) { return dayKey(row.facts.leftOn); }}},
          [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_banner(new Banner)
    , m_table(new DataTable(tr("Enrolments"), u"people/enrolments"_s))
    , m_cycle(new RecordPicker(openCycleFinder(services)))
    , m_enrol(new Button(tr("Enrol"), Icon::Add))
{
    buildLayout();
    connect(m_table, &DataTable::rowActivated, this,
        [this](int row) { Q_EMIT cycleRequested(m_model->row(row).facts.cycle); });
    connect(m_table, &DataTable::emptyActionTriggered, this, [this] { m_cycle->setFocus(); });
    connect(m_enrol, &QAbstractButton::clicked, this, &EnrolmentsPanel::enrol);
    connect(m_cycle, &QLineEdit::returnPressed, this, [this] {
        if (m_cycle->chosen()) enrol();
    });
    connect(m_cycle, &RecordPicker::chosenChanged, this,
        [this] { m_enrol->setBlockedBecause(m_cycle->chosen() ? QString() : tr("Choose a cycle first.")); });
}

void EnrolmentsPanel::buildLayout()
{
    m_banner->setObjectName(u"enrolBanner"_s);
    m_table->setObjectName(u"enrolmentsTable"_s);
    m_table->setRows(m_model);
    m_table->setHiddenWhenEmpty({2, 3, 4, 5});
    m_table->setEmptyState(Icon::Calendar, tr("Not enrolled in any cycle. Choose one below."), tr("Choose a cycle"));
    m_cycle->setObjectName(u"enrolCycle"_s);
    m_cycle->setAccessibleName(tr("Cycle to enrol in"));
    m_cycle->setPlaceholderText(tr("Cycle to enrol in…"));
    m_enrol->setObjectName(u"enrol"_s);
    m_enrol->setBlockedBecause(tr("Choose a cycle first."));
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_cycle, 1);
    actions->addWidget(m_enrol);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
}

void EnrolmentsPanel::showPerson(const PersonData& person)
{
    if (person.id != m_person) {
        m_banner->dismiss();
        m_cycle->clearChosen();
    }
    m_person = person.id;
    m_model->setRows(person.enrolments);
}

void EnrolmentsPanel::enrol()
{
    const auto cycle = m_cycle->chosen();
    if (!cycle) return;
    const QString title = m_cycle->text();
    const auto status = m_services.enrolments.enrol(domain::CycleId(*cycle), m_person);
    if (!status) {
        m_banner->say(Tone::Fault, errorText(status.error()));
        return;
    }
    if (*status == domain::EnrolmentStatus::Waiting) {
        m_banner->say(Tone::Attention, tr("Put on the waiting list of %1: its seats are taken or awaited.").arg(title));
    } else {
        m_banner->say(Tone::Good, tr("Enrolled in %1.").arg(title));
    }
    m_cycle->clearChosen();
}

} // namespace mediane::ui
