#include "ui/people/person_devices_panel.h"

#include "ui/records/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::PersonDeviceRow>;

std::optional<Chip> stateChip(const application::PersonDeviceRow& row)
{
    const auto state = domain::fromCode<domain::AllocationState>(row.state);
    return state ? std::optional(chipOf(*state)) : std::nullopt;
}

QVariant dayKey(const std::optional<Date>& date) { return date ? QVariant(toQDate(*date)) : QVariant(); }

} // namespace

PersonDevicesPanel::PersonDevicesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new Rows(
          {{tr("Number"), [](const auto& row) { return toQt(row.number); }},
              {tr("Model"), [](const auto& row) { return toQt(row.maker + " " + row.model).trimmed(); }},
              {tr("State"), [](const auto& row) { return wordOfCode<domain::AllocationState>(row.state); },
                  Rows::Kind::Text, nullptr, stateChip},
              {tr("Nature"), [](const auto& row) { return wordOfCode<domain::AllocationKind>(row.kind); }},
              {tr("Handed over on"), [](const auto& row) { return shortDateText(row.handedOn); }, Rows::Kind::Text,
                  [](const auto& row) { return dayKey(row.handedOn); }},
              {tr("Returned on"), [](const auto& row) { return shortDateText(row.returnedOn); }, Rows::Kind::Text,
                  [](const auto& row) { return dayKey(row.returnedOn); }}},
          [](const auto& row) { return QVariant::fromValue(row.allocation.value()); }, this))
    , m_table(new DataTable(tr("Computers"), u"people/devices"_s))
    , m_handover(new Button(tr("Hand over a computer"), Icon::Computer))
{
    m_table->setObjectName(u"personDevicesTable"_s);
    m_table->setRows(m_model);
    m_table->setStretchColumn(1);
    m_table->setHiddenWhenEmpty({1, 3, 4, 5});
    m_table->setEmptyState(Icon::Computer, tr("No computer yet."));
    m_handover->setObjectName(u"handOverToPerson"_s);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_handover);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    connect(
        m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT deviceRequested(m_model->row(row).device); });
    connect(m_handover, &QAbstractButton::clicked, this, &PersonDevicesPanel::handoverRequested);
}

void PersonDevicesPanel::showPerson(const PersonData& person) { m_model->setRows(person.devices); }

} // namespace mediane::ui
