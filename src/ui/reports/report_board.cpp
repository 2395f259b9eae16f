#include "ui/reports/report_board.h"

#include "ui/reports/breakdown_panel.h"
#include "ui/reports/chart_table.h"
#include "ui/reports/key_figures_row.h"
#include "ui/reports/report_table.h"
#include "ui/theme/typography.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

Panel* makePanel(const QString& title, QWidget* contents)
{
    auto* const panel = new Panel(title);
    panel->body().addWidget(contents);
    return panel;
}

} // namespace

ReportBoard::ReportBoard(QWidget* parent)
    : QScrollArea(parent)
    , m_figures(new KeyFiguresRow)
    , m_indicators(new ReportTable(tr("Indicators"), u"reports/indicators"_s))
    , m_noIndicator(new LinkRow({Icon::Add, tr("This operation has no indicator yet: add them"), Tone::Accent}))
    , m_breakdowns(new BreakdownPanel)
    , m_months(new ChartTable(tr("Activity over time"), u"reports/months"_s, 2))
    , m_noMonth(new TextLabel(TextStyle::Muted, tr("No session was held in the period.")))
    , m_actions(new ReportTable(tr("Actions"), u"reports/actions"_s))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Its contents take the focus one by one.
    setObjectName(u"reportBoard"_s);
    m_figures->setObjectName(u"reportKeyFigures"_s);
    m_indicators->setObjectName(u"reportIndicators"_s);
    m_noIndicator->setObjectName(u"reportNoIndicator"_s);
    m_months->table().setObjectName(u"reportMonths"_s);
    m_actions->setObjectName(u"reportActions"_s);
    auto* const contents = new QWidget;
    auto* const column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    column->addWidget(makePanel(tr("Key figures"), m_figures));
    auto* const indicators = makePanel(tr("Indicators against their targets"), m_indicators);
    indicators->body().addWidget(m_noIndicator);
    column->addWidget(indicators);
    column->addWidget(m_breakdowns);
    auto* const months = makePanel(tr("Activity over time"), m_months);
    months->body().addWidget(m_noMonth);
    column->addWidget(months);
    column->addWidget(makePanel(tr("By action"), m_actions));
    column->addStretch();
    setWidget(contents);
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    const ReportColumns columns = indicatorColumns();
    m_indicators->setColumns(columns.titles, columns.meanings);
    const ReportColumns byAction = actionColumns();
    m_actions->setColumns(byAction.titles, byAction.meanings);
    connect(m_noIndicator, &QAbstractButton::clicked, this, &ReportBoard::indicatorsWanted);
    connect(m_figures, &KeyFiguresRow::requested, this, &ReportBoard::requested);
    connect(m_indicators, &ReportTable::requested, this, &ReportBoard::requested);
    connect(m_breakdowns, &BreakdownPanel::requested, this, &ReportBoard::requested);
    connect(m_months, &ChartTable::requested, this, &ReportBoard::requested);
    connect(m_actions, &ReportTable::requested, this, &ReportBoard::requested);
}

void ReportBoard::show(const ReportReading& reading)
{
    m_figures->show(reading);
    m_indicators->setLines(indicatorLines(reading));
    m_indicators->setVisible(!reading.figures.indicators.empty());
    m_noIndicator->setVisible(reading.figures.indicators.empty());
    m_breakdowns->show(reading);
    const ChartAndTable months = activityByMonth(reading);
    m_months->show(monthColumns(reading), months);
    m_months->setVisible(!months.lines.empty());
    m_noMonth->setVisible(months.lines.empty());
    m_actions->setLines(actionLines(reading));
    m_actions->hideZeroColumns();
}

} // namespace mediane::ui
