#include "ui/settings/operations_section.h"

#include "ui/settings/form_parts.h"
#include "ui/settings/indicators_section.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;

namespace {

constexpr int kAgreement = 0;
constexpr int kIndicators = 1;

/// "2026", "2025–2027"
QString yearsText(const domain::OperationFacts& facts)
{
    const int from = static_cast<int>(facts.start.year());
    const int to = static_cast<int>(facts.end.year());
    return from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to);
}

} // namespace

OperationsSection::OperationsSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"operations"_s, tr("Operations"), tr("Period"), tr("New operation"),
            tr("No operation yet. An operation is one grant under one agreement: its report follows by itself."),
            Icon::Report},
        parent)
    , m_fields(form(), context.services)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_indicators(new IndicatorsSection(context))
{
    m_tabs->setObjectName(u"operationTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the operation"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Agreement"));
    m_tabs->addTab(tr("Indicators"));
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_indicators, &IndicatorsSection::counted, this,
        [this](int count) { m_tabs->setTabText(kIndicators, tr("Indicators (%1)").arg(count)); });
    connect(this, &CatalogueSection::currentChanged, this, [this](std::optional<std::int64_t> id) {
        m_indicators->setOperation(id ? std::optional(domain::OperationId(*id)) : std::nullopt);
        m_tabs->setTabEnabled(kIndicators, id.has_value()); // A new operation is saved first.
        if (!id) m_tabs->setCurrentIndex(kAgreement);
    });
    build();
}

QWidget* OperationsSection::wrapForm(QWidget* form)
{
    m_views->addWidget(form);
    m_views->addWidget(m_indicators);
    auto* const detail = new QWidget;
    auto* const column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    return detail;
}

Result<std::vector<OperationsSection::Row>> OperationsSection::readRows()
{
    return services().context.store.read([](const Queries& queries) { return queries.catalogue.operations(); });
}

CatalogueEntry OperationsSection::entryOf(const Row& row) const
{
    return {row.id.value(), toQt(row.ref), joinedParts({toQt(row.ref), toQt(row.value->title)}),
        yearsText(row.value.facts())};
}

void OperationsSection::showFacts(const domain::OperationFacts& facts, const std::string& ref)
{
    m_fields.show(facts, ref);
}

Result<domain::OperationId> OperationsSection::keep(
    std::optional<domain::OperationId> id, const domain::OperationFacts& facts, const std::string& ref)
{
    return services().catalogue.save(id, facts, ref);
}

void OperationsSection::showIndicators() { m_tabs->setCurrentIndex(kIndicators); }

bool OperationsSection::openIndicator(domain::IndicatorId id)
{
    for (const Row& row : rows()) {
        const auto indicators = services().context.store.read(
            [&row](const Queries& queries) { return queries.catalogue.indicators(row.id); });
        if (!indicators) return false;
        if (std::ranges::find(*indicators, id, &application::CatalogueQueries::IndicatorRow::id) == indicators->end())
            continue;
        if (!openRecord(row.id.value())) return false;
        showIndicators();
        return m_indicators->openRecord(id.value());
    }
    return false;
}

void OperationsSection::refreshIndicators()
{
    m_indicators->refresh();
    m_tabs->setTabText(kIndicators, tr("Indicators (%1)").arg(m_indicators->count()));
}

bool OperationsSection::hasUnsavedInput() const { return isEdited() || m_indicators->hasUnsavedInput(); }

void OperationsSection::dropInput()
{
    m_indicators->dropInput();
    TypedSection::dropInput();
}

} // namespace mediane::ui
