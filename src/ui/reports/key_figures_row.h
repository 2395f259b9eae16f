#pragma once

#include "ui/reports/report_figure.h"
#include "ui/reports/report_reading.h"

#include <QWidget>

class QGridLayout;

namespace mediane::ui {

class FigureLabel;

/// The figures that stand out, in even columns: as many as there is room for. Each opens its list.
class KeyFiguresRow : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFiguresRow(QWidget* parent = nullptr);

    void show(const ReportReading& reading);

Q_SIGNALS:
    void requested(const mediane::ui::FigureRequest& request);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();

    QGridLayout* m_grid;
    std::vector<FigureLabel*> m_figures;
    int m_columns = 0;
};

} // namespace mediane::ui
