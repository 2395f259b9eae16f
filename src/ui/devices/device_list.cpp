#include "ui/devices/device_list.h"

#include "ui/devices/device_data.h"
#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/records/labels.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::DeviceRow>;

constexpr int kMost = 5000;

QString gradeText(const application::DeviceRow& row)
{
    return row.facts.grade ? toQt(domain::code(*row.facts.grade)) : QString();
}

} // namespace

std::vector<Rows::Column> DeviceList::columns()
{
    return {{tr("Number"), [](const auto& row) { return toQt(row.number); }},
        {tr("Model"), [](const auto& row) { return modelText(row.facts); }}, {tr("Grade"), gradeText},
        {tr("Workshop"), [](const auto& row) { return chipOf(row.facts.workshop).word; }, Rows::Kind::Text, nullptr,
            [](const auto& row) { return chipOf(row.facts.workshop); }},
        {tr("Data"), [](const auto& row) { return chipOf(row.data).word; }, Rows::Kind::Text, nullptr,
            [](const auto& row) { return chipOf(row.data); }},
        {tr("Allocation"), [](const auto& row) { return chipOf(row.allocation).word; }, Rows::Kind::Text, nullptr,
            [](const auto& row) { return chipOf(row.allocation); }},
        {tr("Holder"), [](const auto& row) { return toQt(row.holderName); }},
        {tr("Handed over on"), [](const auto& row) { return shortDateText(row.handedOn); }, Rows::Kind::Text,
            [](const auto& row) { return row.handedOn ? QVariant(toQDate(*row.handedOn)) : QVariant(); }},
        {tr("Lot"), [](const auto& row) { return toQt(row.lotRef); }},
        {tr("Donor"), [](const auto& row) { return toQt(row.donor); }}};
}

DeviceList::DeviceList(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new Rows(
          columns(), [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_workshop(new ChoiceBox)
    , m_allocation(new ChoiceBox)
    , m_lot(new ChoiceBox)
    , m_table(new DataTable(tr("Devices"), u"devices/list"_s))
{
    m_table->setObjectName(u"deviceList"_s);
    setFocusProxy(m_table);
    m_table->setRows(m_model);
    m_table->setStretchColumn(1);
    m_table->setHiddenWhenEmpty({2, 6, 7, 8, 9});
    m_table->setEmptyState(
        Icon::Computer, tr("No device matches. Change the filters, or add a device."), tr("New device"));
    buildFilters();
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_loading) Q_EMIT chosen(m_model->row(row).id);
    });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT opened(m_model->row(row).id); });
    connect(m_table, &DataTable::emptyActionTriggered, this, &DeviceList::newDeviceRequested);
}

void DeviceList::buildFilters()
{
    m_workshop->addChoice({}, tr("Every workshop state"));
    m_workshop->addAll<domain::WorkshopState>([](auto state) { return chipOf(state).word; });
    m_workshop->setObjectName(u"filterWorkshop"_s);
    m_workshop->setAccessibleName(tr("Workshop state"));
    m_allocation->addChoice({}, tr("Every allocation"));
    m_allocation->addAll<domain::AllocationState>([](auto state) { return chipOf(state).word; });
    m_allocation->setObjectName(u"filterAllocation"_s);
    m_allocation->setAccessibleName(tr("Allocation"));
    m_lot->setObjectName(u"filterLot"_s);
    m_lot->setAccessibleName(tr("Donation lot"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (ChoiceBox* box : {m_workshop, m_allocation, m_lot}) {
        filters->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_loading) reload();
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
}

void DeviceList::fillLots()
{
    const QString chosenLot = m_lot->code();
    m_lot->clear();
    m_lot->addChoice({}, tr("Every lot"));
    const auto lots
        = m_services.context.store.read([](const application::Queries& queries) { return queries.devices.lots(); });
    if (!lots) return;
    for (const auto& lot : *lots)
        m_lot->addChoice(QString::number(lot.id.value()), lotTitle(lot));
    if (m_lot->findData(chosenLot) >= 0) m_lot->setCode(chosenLot);
}

void DeviceList::load(const QString& text)
{
    m_text = text;
    m_loading = true;
    fillLots();
    m_loading = false;
    reload();
}

void DeviceList::reload()
{
    application::DeviceFilter filter;
    filter.text = toStd(m_text);
    filter.workshop = m_workshop->value<domain::WorkshopState>();
    filter.allocation = m_allocation->value<domain::AllocationState>();
    if (!m_lot->code().isEmpty()) filter.lot = domain::LotId(m_lot->code().toLongLong());
    filter.limit = kMost;
    auto devices = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.devices.devices(filter); });
    if (!devices) {
        Q_EMIT readFailed(devices.error());
        return;
    }
    m_loading = true;
    m_model->setRows(std::move(devices).value());
    m_loading = false;
}

void DeviceList::showState(domain::WorkshopState state)
{
    m_loading = true;
    m_workshop->setValue(std::optional(state));
    m_allocation->setCode({});
    m_lot->setCode({});
    m_loading = false;
    reload();
}

void DeviceList::showLot(domain::LotId lot)
{
    m_loading = true;
    fillLots();
    m_workshop->setCode({});
    m_allocation->setCode({});
    m_lot->setCode(QString::number(lot.value()));
    m_loading = false;
    reload();
}

void DeviceList::selectDevice(domain::DeviceId device)
{
    m_loading = true;
    if (!m_table->setCurrentKey(QVariant::fromValue(device.value()))) m_table->clearSelection();
    m_loading = false;
}

} // namespace mediane::ui
