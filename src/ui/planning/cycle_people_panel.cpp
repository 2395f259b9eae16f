#include "ui/planning/cycle_people_panel.h"

#include "ui/frame/navigator.h"
#include "ui/planning/enrolment_detail.h"
#include "ui/records/finders.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::EnrolmentRow>;

QString attendedOf(const application::EnrolmentRow& row)
{
    return row.expected > 0 ? u"%1/%2"_s.arg(row.attended).arg(row.expected) : QString();
}

bool isActive(domain::EnrolmentStatus status)
{
    return status == domain::EnrolmentStatus::Confirmed || status == domain::EnrolmentStatus::Completed;
}

QString contractOf(const application::EnrolmentRow& row)
{
    return row.facts.contractSignedOn ? shortDateText(*row.facts.contractSignedOn) : QString();
}

QString completionOf(const application::EnrolmentRow& row)
{
    if (!isActive(row.facts.status)) return {};
    return completionText(row.attended, row.required, row.missingMandatory);
}

std::vector<Rows::Column> columns()
{
    const auto contract = [](const auto& row) {
        return row.facts.contractSignedOn ? QVariant(toQDate(*row.facts.contractSignedOn)) : QVariant();
    };
    return {{CyclePeoplePanel::tr("Name"), [](const auto& row) { return personName(row.lastName, row.firstName); }},
        {CyclePeoplePanel::tr("Enrolment"), [](const auto& row) { return enrolmentChip(row.facts.status).word; },
            Rows::Kind::Text, nullptr, [](const auto& row) { return enrolmentChip(row.facts.status); }},
        {CyclePeoplePanel::tr("Attendance"), attendedOf, Rows::Kind::Number,
            [](const auto& row) { return row.attended; }},
        {CyclePeoplePanel::tr("Track"), completionOf, Rows::Kind::Text, nullptr, nullptr,
            [](const auto& row) { return row.satisfiesRule() ? Tone::Good : Tone::Neutral; }},
        {CyclePeoplePanel::tr("Contract"), contractOf, Rows::Kind::Text, contract}};
}

} // namespace

CyclePeoplePanel::CyclePeoplePanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_rows(columns(), [](const auto& row) { return QVariant::fromValue(row.id.value()); })
    , m_picker(new RecordPicker(peopleFinder(services)))
    , m_banner(new Banner)
    , m_table(new DataTable(tr("People of the cycle"), u"planning/people"_s))
    , m_detail(new EnrolmentDetail(context, services))
{
    build();
    connect(m_picker, &RecordPicker::chosenChanged, this, &CyclePeoplePanel::enrol);
    connect(m_table, &DataTable::emptyActionTriggered, this, [this] { m_picker->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0) m_detail->showEnrolment(m_rows.row(row));
    });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        m_context.navigator.open({PageId::People, RecordKind::Person, m_rows.row(row).facts.person.value()});
    });
    connect(m_detail, &EnrolmentDetail::changed, this, &CyclePeoplePanel::refresh);
}

void CyclePeoplePanel::build()
{
    m_picker->setObjectName(u"enrolPicker"_s);
    m_picker->setPlaceholderText(tr("Enrol somebody: name, phone or birth year"));
    m_picker->setAccessibleName(tr("Enrol somebody"));
    m_table->setObjectName(u"cyclePeople"_s);
    m_table->setRows(&m_rows);
    m_table->setHiddenWhenEmpty({2, 3, 4});
    m_table->setEmptyState(
        Icon::People, tr("Nobody is enrolled yet. Type a name above to enrol somebody."), tr("Enrol somebody"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_picker);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    auto* splitter = new RememberedSplitter(Qt::Horizontal, u"planning/people"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(740), scaled(360)});
    splitter->recall();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void CyclePeoplePanel::showCycle(domain::CycleId cycle, domain::CycleStatus status)
{
    if (cycle != m_cycle) {
        m_detail->showNothing();
        m_banner->dismiss();
    }
    m_cycle = cycle;
    const bool open = domain::takesEnrolments(status);
    m_picker->setEnabled(open);
    m_picker->setPlaceholderText(open ? tr("Enrol somebody: name, phone or birth year")
                                      : tr("This cycle takes no enrolments: %1").arg(cycleChip(status).word));
    refresh();
}

void CyclePeoplePanel::refresh()
{
    auto rows = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.planning.enrolmentsOf(m_cycle); });
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_rows.setRows(std::move(rows).value());
    const int current = m_table->currentRow();
    if (current >= 0) {
        m_detail->showEnrolment(m_rows.row(current));
    } else if (m_rows.rows().empty()) {
        m_detail->showNothing();
    } else {
        m_table->setCurrentRow(0);
    }
}

void CyclePeoplePanel::select(domain::PersonId person)
{
    const auto& rows = m_rows.rows();
    const auto found = std::ranges::find(rows, person, [](const auto& row) { return row.facts.person; });
    if (found != rows.end()) m_table->setCurrentRow(static_cast<int>(found - rows.begin()));
}

void CyclePeoplePanel::enrol()
{
    const auto id = m_picker->chosen();
    if (!id) return;
    const domain::PersonId person(*id);
    const QString name = m_picker->text();
    const auto status = m_services.enrolments.enrol(m_cycle, person);
    if (!status) {
        m_banner->say(Tone::Fault, u"%1 · %2"_s.arg(name, errorText(status.error())));
    } else if (*status == domain::EnrolmentStatus::Waiting) {
        m_banner->say(Tone::Attention, tr("%1 is on the waiting list: no seat is free.").arg(name));
    } else {
        m_banner->say(Tone::Good, tr("%1 is enrolled.").arg(name));
    }
    m_picker->clearChosen();
    refresh();
    if (status) select(person);
    m_picker->setFocus(Qt::OtherFocusReason);
}

void CyclePeoplePanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
