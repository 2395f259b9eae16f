#include "ui/devices/device_allocations_panel.h"

#include "ui/records/labels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::AllocationRow>;

QString shortDay(const std::optional<Date>& date) { return date ? shortDateText(*date) : QString(); }

QVariant dayKey(const std::optional<Date>& date) { return date ? QVariant(toQDate(*date)) : QVariant(); }

bool mayBecome(const application::AllocationRow* row, domain::AllocationState to)
{
    return row != nullptr && domain::find(domain::allocationTransitions(), row->facts.state, to) != nullptr;
}

} // namespace

DeviceAllocationsPanel::DeviceAllocationsPanel(application::Services& services, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new Rows(
          {{tr("Person"), [](const auto& row) { return toQt(row.personName); }},
              {tr("State"), [](const auto& row) { return chipOf(row.facts.state).word; }, Rows::Kind::Text, nullptr,
                  [](const auto& row) { return chipOf(row.facts.state); }},
              {tr("Handed over"), [](const auto& row) { return shortDay(row.facts.handedOn); }, Rows::Kind::Text,
                  [](const auto& row) { return dayKey(row.facts.handedOn); }},
              {tr("Nature"), [](const auto& row) { return wordOf(row.facts.kind); }},
              {tr("Installed"), [](const auto& row) { return shortDay(row.facts.installedOn); }},
              {tr("Returned"), [](const auto& row) { return shortDay(row.facts.returnedOn); }},
              {tr("Cycle"), [](const auto& row) { return toQt(row.cycleTitle); }},
              {tr("Reason of the waiver"), [](const auto& row) { return toQt(row.facts.waiverReason); }}},
          [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_banner(new Banner)
    , m_table(new DataTable(tr("Allocations"), u"devices/allocations"_s))
{
    m_table->setObjectName(u"allocationsTable"_s);
    m_table->setRows(m_model);
    m_table->setHiddenWhenEmpty({2, 4, 5, 6, 7});
    m_table->setEmptyState(Icon::People, tr("Never promised to anybody."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(buildActions());
    connect(m_table, &DataTable::rowActivated, this,
        [this](int row) { Q_EMIT personRequested(m_model->row(row).facts.person); });
}

QWidget* DeviceAllocationsPanel::buildActions()
{
    auto* actions = new QWidget;
    m_day = new QWidget;
    m_date = new DateEdit;
    m_date->setObjectName(u"allocationDay"_s);
    m_date->setAccessibleName(tr("Day of the change"));
    m_date->setMaximumWidth(160);
    m_installed = new Button(tr("Installed at home"), Icon::House);
    m_installed->setObjectName(u"markInstalled"_s);
    m_back = new Button(tr("Take back"), Icon::Undo);
    m_back->setObjectName(u"takeBack"_s);
    m_release = new Button(tr("Cancel the reservation"), Icon::Close);
    m_release->setObjectName(u"release"_s);
    m_handover = new Button(tr("Hand over"), Icon::People);
    m_handover->setObjectName(u"handOver"_s);
    auto* day = new QHBoxLayout(m_day);
    day->setContentsMargins(0, 0, 0, 0);
    day->addWidget(new TextLabel(TextStyle::Muted, tr("On")));
    day->addWidget(m_date, 1);
    auto* buttons = new FlowLayout;
    for (Button* button : {m_handover, m_release, m_installed, m_back})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_day);
    column->addLayout(buttons);
    connect(m_installed, &QAbstractButton::clicked, this, &DeviceAllocationsPanel::markInstalled);
    connect(m_back, &QAbstractButton::clicked, this, &DeviceAllocationsPanel::takeBack);
    connect(m_release, &QAbstractButton::clicked, this, &DeviceAllocationsPanel::release);
    connect(m_handover, &QAbstractButton::clicked, this, &DeviceAllocationsPanel::handoverRequested);
    return actions;
}

void DeviceAllocationsPanel::showDevice(const DeviceData& device)
{
    if (device.row.id != m_device.row.id) {
        m_banner->dismiss();
        m_date->setDate(m_services.context.clock.today());
    }
    m_device = device;
    m_model->setRows(device.allocations);
    showActions();
}

void DeviceAllocationsPanel::showActions()
{
    const application::AllocationRow* open = m_device.openAllocation();
    const bool held = open != nullptr && domain::isWithHolder(open->facts.state);
    m_installed->setVisible(held && mayBecome(open, domain::AllocationState::Installed));
    m_back->setVisible(held);
    m_day->setVisible(held);
    m_release->setVisible(open != nullptr && !held);
    m_handover->setVisible(!held);
}

std::optional<Date> DeviceAllocationsPanel::chosenDay()
{
    const auto day = m_date->date();
    if (!day) {
        m_banner->say(Tone::Fault, tr("Type the day of the change, such as 14/07/2026."));
        m_date->setFocus(Qt::OtherFocusReason);
    }
    return day;
}

void DeviceAllocationsPanel::markInstalled()
{
    const application::AllocationRow* open = m_device.openAllocation();
    if (open == nullptr) return;
    if (const auto day = chosenDay()) report(m_services.devices.markInstalled(open->id, *day));
}

void DeviceAllocationsPanel::takeBack()
{
    const application::AllocationRow* open = m_device.openAllocation();
    const auto day = chosenDay();
    if (open == nullptr || !day) return;
    const Question question{tr("Take %1 back?").arg(toQt(m_device.row.number)),
        tr("It goes back to “Received”: its disks are to be erased again and its grade is forgotten."),
        tr("Take it back"), true};
    if (m_prompts.confirm(question)) report(m_services.devices.takeBack(open->id, *day));
}

void DeviceAllocationsPanel::release()
{
    const auto reason = m_prompts.askText({tr("Cancel the reservation of %1").arg(toQt(m_device.row.number)),
        tr("It becomes free for another family."), tr("Reason"), tr("Cancel the reservation"), false});
    if (reason) report(m_services.devices.release(m_device.row.id, toStd(reason->trimmed())));
}

void DeviceAllocationsPanel::report(const Result<void>& done)
{
    if (done) {
        m_banner->dismiss();
    } else {
        m_banner->say(Tone::Fault, errorText(done.error()));
    }
}

} // namespace mediane::ui
