#include "ui/reports/breakdown_panel.h"

#include "ui/reports/chart_table.h"
#include "ui/reports/report_table.h"
#include "ui/widgets/text_label.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr std::array kDimensions{
    Dimension::Age, Dimension::Gender, Dimension::Qpv, Dimension::Occupation, Dimension::Neighbourhood};

} // namespace

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : Panel(tr("Participants"), parent)
    , m_tabs(new QTabBar)
    , m_chart(new ChartTable(tr("Participants"), u"reports/breakdown"_s, 1))
    , m_note(new TextLabel(TextStyle::Muted))
{
    m_tabs->setObjectName(u"reportDimensions"_s);
    m_tabs->setAccessibleName(tr("What participants are split by"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const Dimension dimension : kDimensions)
        m_tabs->addTab(dimensionWord(dimension));
    m_chart->table().setObjectName(u"reportBreakdown"_s);
    m_note->setWordWrap(true);
    body().addWidget(m_tabs);
    body().addWidget(m_chart);
    body().addWidget(m_note);
    connect(m_tabs, &QTabBar::currentChanged, this, &BreakdownPanel::showDimension);
    connect(m_chart, &ChartTable::requested, this, &BreakdownPanel::requested);
}

void BreakdownPanel::show(const ReportReading& reading)
{
    m_reading = reading;
    showDimension(m_tabs->currentIndex());
}

void BreakdownPanel::showDimension(int index)
{
    const Dimension dimension = kDimensions.at(static_cast<std::size_t>(std::max(0, index)));
    const ChartAndTable contents = breakdown(m_reading, dimension);
    m_chart->show(breakdownColumns(dimension), contents);
    m_chart->setVisible(!contents.lines.empty());
    QString note;
    const auto approximate = static_cast<int>(m_reading.figures.breakdowns.approximateAges);
    if (contents.lines.empty()) {
        note = dimension == Dimension::Neighbourhood ? tr("No participant lives in a known priority neighbourhood.")
                                                     : tr("Nobody took part in the period.");
    } else if (dimension == Dimension::Age && approximate > 0) {
        note = tr("%n age(s) computed from the birth year alone.", nullptr, approximate);
    } else if (dimension == Dimension::Neighbourhood) {
        note = tr("Those who live in a priority neighbourhood whose code is known.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace mediane::ui
