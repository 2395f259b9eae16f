#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QChartView;

namespace mediane::ui {

/// One bar: what it counts, how many, and the key that `barActivated` gives back.
struct Bar
{
    QString label;
    double value = 0;
    QString key = {};
};

/// Horizontal bars. A table stands beside it for screen readers: give the same rows to a DataTable.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what the chart shows, for screen readers.
    explicit BarChart(const QString& name, QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars);

Q_SIGNALS:
    void barActivated(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QList<Bar> m_bars;
    QChartView* m_view = nullptr;
};

} // namespace mediane::ui
