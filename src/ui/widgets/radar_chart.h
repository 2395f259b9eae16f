#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace mediane::ui {

/// One axis of a radar: two values on the scale of the chart.
struct RadarAxis
{
    QString label;
    double first = 0;
    double second = 0;
};

/// Two series on three axes or more: the first one dashed with squares, the second one filled with dots, so that colour
/// alone tells nothing. A table stands beside it for screen readers.
class RadarChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kFewestAxes = 3;

    explicit RadarChart(const QString& name, QWidget* parent = nullptr);
    void show(const QString& firstName, const QString& secondName, const QList<RadarAxis>& axes);
    void setScale(int lowest, int highest); ///< What the centre and the outer ring stand for.
    [[nodiscard]] const QList<RadarAxis>& axes() const { return m_axes; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double labelWidth() const; ///< At each side.
    [[nodiscard]] QRectF web() const; ///< The square that the outer ring is in.
    [[nodiscard]] QPointF at(int axis, double value) const;
    void paintWeb(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintSeries(QPainter& painter, double RadarAxis::*value, bool filled) const;
    void paintLegend(QPainter& painter) const;

    QString m_firstName;
    QString m_secondName;
    QList<RadarAxis> m_axes;
    int m_lowest = 0;
    int m_highest = 3;
};

} // namespace mediane::ui
