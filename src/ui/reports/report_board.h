#pragma once

#include "ui/reports/report_figure.h"
#include "ui/reports/report_reading.h"

#include <QScrollArea>

namespace mediane::ui {

class BreakdownPanel;
class ChartTable;
class KeyFiguresRow;
class LinkRow;
class ReportTable;
class TextLabel;

/// The figures of one report: those that stand out, indicators, participants, months, actions.
class ReportBoard : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportBoard(QWidget* parent = nullptr);

    void show(const ReportReading& reading);

Q_SIGNALS:
    void requested(const mediane::ui::FigureRequest& request);
    void indicatorsWanted(); ///< The operation has none yet.

private:
    KeyFiguresRow* m_figures;
    ReportTable* m_indicators;
    LinkRow* m_noIndicator;
    BreakdownPanel* m_breakdowns;
    ChartTable* m_months;
    TextLabel* m_noMonth;
    ReportTable* m_actions;
};

} // namespace mediane::ui
