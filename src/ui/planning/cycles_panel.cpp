#include "ui/planning/cycles_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/planning_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::CycleRow>;

QString datesOf(const application::CycleRow& row)
{
    if (!row.first) return {};
    return periodText({*row.first, row.last.value_or(*row.first)});
}

QString heldOf(const application::CycleRow& row) { return u"%1/%2"_s.arg(row.held).arg(row.sessions); }

std::vector<Rows::Column> columns()
{
    const auto first = [](const auto& row) { return row.first ? QVariant(toQDate(*row.first)) : QVariant(); };
    return {{CyclesPanel::tr("Cycle"), [](const auto& row) { return toQt(row.title); }},
        {CyclesPanel::tr("Action"), [](const auto& row) { return toQt(row.action); }},
        {CyclesPanel::tr("State"), [](const auto& row) { return cycleChip(row.status).word; }, Rows::Kind::Text,
            nullptr, [](const auto& row) { return cycleChip(row.status); }},
        {CyclesPanel::tr("Seats"), seatsText, Rows::Kind::Text, [](const auto& row) { return row.seatsHeld; }},
        {CyclesPanel::tr("Dates"), datesOf, Rows::Kind::Text, first},
        {CyclesPanel::tr("Held"), heldOf, Rows::Kind::Number, [](const auto& row) { return row.held; }},
        {CyclesPanel::tr("Place"), [](const auto& row) { return toQt(row.place); }}};
}

} // namespace

CyclesPanel::CyclesPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_rows(columns(), [](const auto& row) { return QVariant::fromValue(row.id.value()); })
    , m_search(new SearchField(tr("Title, action or place")))
    , m_table(new DataTable(tr("Cycles"), u"planning/cycles"_s))
{
    m_search->setObjectName(u"cycleSearch"_s);
    m_table->setObjectName(u"cyclesTable"_s);
    m_table->setRows(&m_rows);
    m_table->setHiddenWhenEmpty({1, 6});
    m_table->setStretchColumn(6);
    auto* create = new Button(tr("New cycle"), Icon::Add, ButtonKind::Primary);
    create->setObjectName(u"newCycle"_s);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addStretch(1);
    bar->addWidget(create);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(create, &Button::clicked, this, &CyclesPanel::newCycleRequested);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_typed = text;
        refresh();
    });
    connect(m_search, &SearchField::moveToResults, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT cycleActivated(m_rows.row(row).id); });
    connect(m_table, &DataTable::emptyActionTriggered, this, [this] {
        if (m_typed.isEmpty()) {
            Q_EMIT newCycleRequested();
        } else {
            m_search->clear();
        }
    });
}

void CyclesPanel::refresh()
{
    auto cycles = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.planning.cycles(toStd(m_typed)); });
    if (!cycles) {
        Q_EMIT failed(cycles.error());
        return;
    }
    if (m_typed.isEmpty()) {
        m_table->setEmptyState(
            Icon::Calendar, tr("No cycle yet. Create the first one from a track: three steps."), tr("New cycle"));
    } else {
        m_table->setEmptyState(Icon::Search, tr("No cycle matches “%1”.").arg(m_typed), tr("Show all cycles"));
    }
    m_rows.setRows(std::move(cycles).value());
}

void CyclesPanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
