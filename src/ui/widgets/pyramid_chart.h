#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QChartView;

namespace mediane::ui {

/// One band of a pyramid, such as an age band: women at the left, men at the right.
struct PyramidBand
{
    QString label;
    double left = 0;
    double right = 0;
};

/// Two series back to back (age × gender). A table stands beside it for screen readers.
class PyramidChart : public QWidget
{
    Q_OBJECT
public:
    PyramidChart(const QString& name, const QString& leftName, const QString& rightName, QWidget* parent = nullptr);
    void setBands(const QList<PyramidBand>& bands); ///< From the bottom up.

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QString m_leftName;
    QString m_rightName;
    QList<PyramidBand> m_bands;
    QChartView* m_view = nullptr;
};

} // namespace mediane::ui
