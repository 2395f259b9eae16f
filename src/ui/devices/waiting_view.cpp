#include "ui/devices/waiting_view.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::WaitingFamilyRow>;

constexpr int kMost = 1000;

Chip trackChip(const application::WaitingFamilyRow& row)
{
    if (row.satisfied) return {Icon::Ok, WaitingView::tr("Track completed"), Tone::Good};
    return {Icon::Warning, WaitingView::tr("%n session(s) missing", "", std::max(1, row.required - row.attended)),
        Tone::Attention};
}

} // namespace

WaitingView::WaitingView(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new Rows(
          {{tr("Name"), [](const auto& row) { return toQt(row.name); }},
              {tr("Cycle"), [](const auto& row) { return toQt(row.cycleTitle); }},
              {tr("Completed on"), [](const auto& row) { return shortDateText(row.completedOn); }, Rows::Kind::Text,
                  [](const auto& row) { return row.completedOn ? QVariant(toQDate(*row.completedOn)) : QVariant(); }},
              {tr("Sessions"),
                  [](const auto& row) {
                      return WaitingView::tr("%1 of %2 needed").arg(row.attended).arg(row.required);
                  },
                  Rows::Kind::Number, [](const auto& row) { return QVariant(row.attended); }},
              {tr("Track"), [](const auto& row) { return trackChip(row).word; }, Rows::Kind::Text, nullptr,
                  [](const auto& row) { return trackChip(row); }}},
          [](const auto& row) { return QVariant::fromValue(row.person.value()); }, this))
    , m_summary(new TextLabel(TextStyle::Muted))
    , m_table(new DataTable(tr("Waiting families"), u"devices/waiting"_s))
    , m_handover(new Button(tr("Hand over a computer"), Icon::Computer, ButtonKind::Normal))
    , m_person(new Button(tr("Open the person's file"), Icon::People, ButtonKind::Quiet))
{
    m_table->setObjectName(u"waitingTable"_s);
    setFocusProxy(m_table);
    m_handover->setObjectName(u"waitingHandover"_s);
    m_person->setObjectName(u"waitingPerson"_s);
    m_table->setRows(m_model);
    m_table->setEmptyState(Icon::House, tr("Nobody waits for a computer: those who completed their track have one."));
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_handover);
    actions->addWidget(m_person);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    connect(m_table, &DataTable::currentRowChanged, this, &WaitingView::updateButtons);
    connect(m_table, &DataTable::rowActivated, this,
        [this](int row) { Q_EMIT handoverRequested(m_model->row(row).person); });
    connect(m_handover, &QAbstractButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0) Q_EMIT handoverRequested(m_model->row(m_table->currentRow()).person);
    });
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0) Q_EMIT personRequested(m_model->row(m_table->currentRow()).person);
    });
    updateButtons();
}

void WaitingView::updateButtons()
{
    const QString reason = m_table->currentRow() < 0 ? tr("Choose a family in the list first.") : QString();
    m_handover->setBlockedBecause(reason);
    m_person->setBlockedBecause(reason);
}

void WaitingView::load()
{
    application::DeviceCounts counts;
    auto families = m_services.context.store.read([&](const application::Queries& queries) {
        counts = queries.devices.counts().valueOr({});
        return queries.devices.waitingFamilies(kMost);
    });
    if (!families) {
        Q_EMIT readFailed(families.error());
        return;
    }
    m_summary->setText(tr("%1 · %2", "families · machines")
                           .arg(tr("%n family(ies) waiting", "", int(families->size())),
                               tr("%n computer(s) ready for them", "", counts.ready)));
    m_model->setRows(std::move(families).value());
    updateButtons();
}

} // namespace mediane::ui
