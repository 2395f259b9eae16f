#include "ui/devices/lots_view.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::LotRow>;

QVariant number(const std::optional<int>& value) { return value ? QVariant(*value) : QVariant(); }

QVariant gap(const application::LotRow& row)
{
    if (!row.facts.announced || !row.facts.received) return {};
    return *row.facts.received - *row.facts.announced;
}

} // namespace

QString gapText(const domain::LotFacts& lot)
{
    if (!lot.announced || !lot.received) return {};
    const int difference = *lot.received - *lot.announced;
    if (difference == 0) return u"0"_s;
    return (difference < 0 ? u"−%1"_s : u"+%1"_s).arg(std::abs(difference));
}

QString weightText(const std::optional<int>& grams)
{
    return grams ? LotsView::tr("%1 kg").arg(QLocale().toString(*grams / 1000.0, 'f', 1)) : QString();
}

LotsView::LotsView(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new Rows(
          {{tr("Lot"), [](const auto& row) { return toQt(row.ref); }},
              {tr("Donor"), [](const auto& row) { return toQt(row.donor); }},
              {tr("Date"), [](const auto& row) { return shortDateText(row.facts.date); }, Rows::Kind::Text,
                  [](const auto& row) { return row.facts.date ? QVariant(toQDate(*row.facts.date)) : QVariant(); }},
              {tr("Announced"), [](const auto& row) { return number(row.facts.announced); }, Rows::Kind::Number},
              {tr("Received"), [](const auto& row) { return number(row.facts.received); }, Rows::Kind::Number},
              {tr("Gap"), [](const auto& row) { return gapText(row.facts); }, Rows::Kind::Number, gap, nullptr,
                  [](const auto& row) { return gap(row).toInt() == 0 ? Tone::Neutral : Tone::Attention; }},
              {tr("Weight"), [](const auto& row) { return weightText(row.facts.weightGrams); }, Rows::Kind::Number,
                  [](const auto& row) { return number(row.facts.weightGrams); }},
              {tr("Inventoried"), [](const auto& row) { return QVariant(row.devices); }, Rows::Kind::Number},
              {tr("Handed over"), [](const auto& row) { return QVariant(row.handedOver); }, Rows::Kind::Number},
              {tr("Scrapped"), [](const auto& row) { return QVariant(row.scrapped); }, Rows::Kind::Number}},
          [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_table(new DataTable(tr("Donation lots"), u"devices/lots"_s))
{
    m_table->setObjectName(u"lotsTable"_s);
    setFocusProxy(m_table);
    m_table->setRows(m_model);
    m_table->setStretchColumn(1);
    m_table->setEmptyState(
        Icon::Import, tr("No lot yet. A lot is what one donor gives at once: start with it."), tr("New lot"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_loading) Q_EMIT opened(m_model->row(row).id);
    });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT opened(m_model->row(row).id); });
    connect(m_table, &DataTable::emptyActionTriggered, this, &LotsView::newLotRequested);
}

void LotsView::load()
{
    auto lots
        = m_services.context.store.read([](const application::Queries& queries) { return queries.devices.lots(); });
    if (!lots) {
        Q_EMIT readFailed(lots.error());
        return;
    }
    m_loading = true;
    m_model->setRows(std::move(lots).value());
    m_loading = false;
}

void LotsView::selectLot(domain::LotId lot)
{
    m_loading = true;
    static_cast<void>(m_table->setCurrentKey(QVariant::fromValue(lot.value())));
    m_loading = false;
}

std::optional<application::LotRow> LotsView::lot(domain::LotId lot) const
{
    for (const auto& row : m_model->rows())
        if (row.id == lot) return row;
    return std::nullopt;
}

} // namespace mediane::ui
