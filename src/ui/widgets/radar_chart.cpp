#include "ui/widgets/radar_chart.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace mediane::ui {
namespace {

constexpr int kNarrowest = 250;
constexpr int kSide = 340;
constexpr int kLabelWidth = 130;
constexpr int kLabelHeight = 54;
constexpr int kMarker = 4;
constexpr int kSwatch = 26;

/// The direction of an axis: the first one upwards, the others clockwise.
QPointF direction(qsizetype axis, qsizetype count)
{
    const double angle = 2 * std::numbers::pi * double(axis) / double(count) - std::numbers::pi / 2;
    return {std::cos(angle), std::sin(angle)};
}

void paintMarker(QPainter& painter, QPointF at, bool dot)
{
    const double half = scaled(kMarker);
    const QRectF place(at.x() - half, at.y() - half, 2 * half, 2 * half);
    if (dot) {
        painter.drawEllipse(place);
    } else {
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
}

QPen penOf(const Tokens& tokens, bool filled)
{
    return filled ? QPen(tokens.accent, 2) : QPen(tokens.attention, 2, Qt::DashLine);
}

} // namespace

RadarChart::RadarChart(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RadarChart::show(const QString& firstName, const QString& secondName, const QList<RadarAxis>& axes)
{
    m_firstName = firstName;
    m_secondName = secondName;
    m_axes = axes;
    update();
}

void RadarChart::setScale(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
    update();
}

QSize RadarChart::minimumSizeHint() const { return {scaled(kNarrowest), scaled(kSide)}; }

QSize RadarChart::sizeHint() const { return {scaled(kSide + 2 * kLabelWidth), scaled(kSide + kLabelHeight)}; }

double RadarChart::labelWidth() const { return std::min(double(scaled(kLabelWidth)), width() / 3.5); }

QRectF RadarChart::web() const
{
    const QRectF room = QRectF(rect()).adjusted(
        labelWidth(), scaled(kLabelHeight), -labelWidth(), -scaled(kLabelHeight) - scaled(kSwatch));
    const double side = std::max(20.0, std::min(room.width(), room.height()));
    QRectF square(0, 0, side, side);
    square.moveCenter(room.center());
    return square;
}

QPointF RadarChart::at(int axis, double value) const
{
    const double share = (value - m_lowest) / std::max(1, m_highest - m_lowest);
    return web().center() + direction(axis, m_axes.size()) * (web().width() / 2 * share);
}

void RadarChart::paintWeb(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(*this);
    const int count = static_cast<int>(m_axes.size());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.line, 1));
    for (int level = m_lowest + 1; level <= m_highest; ++level) {
        QPolygonF ring;
        for (int axis = 0; axis < count; ++axis)
            ring << at(axis, level);
        painter.drawPolygon(ring);
    }
    for (int axis = 0; axis < count; ++axis)
        painter.drawLine(web().center(), at(axis, m_highest));
    painter.setFont(fontFor(TextStyle::Muted));
    painter.setPen(tokens.muted);
    for (int level = m_lowest; level <= m_highest; ++level)
        painter.drawText(at(0, level) + QPointF(scaled(kMarker), -1), QString::number(level));
}

void RadarChart::paintLabels(QPainter& painter) const
{
    painter.setFont(fontFor(TextStyle::Muted));
    painter.setPen(tokensFor(*this).text);
    const double gap = scaled(8);
    for (int axis = 0; axis < m_axes.size(); ++axis) {
        const QPointF way = direction(axis, m_axes.size());
        const QPointF tip = at(axis, m_highest) + way * gap;
        const bool middle = std::abs(way.x()) < 0.2;
        const double width = (middle ? 2 : 1) * labelWidth() - gap;
        const double height = scaled(kLabelHeight) - gap;
        const double left = middle ? tip.x() - width / 2 : way.x() > 0 ? tip.x() : tip.x() - width;
        const double top = middle ? (way.y() < 0 ? tip.y() - height : tip.y()) : tip.y() - height / 2;
        const int across = middle ? Qt::AlignHCenter : way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
        const int down = middle ? (way.y() < 0 ? Qt::AlignBottom : Qt::AlignTop) : Qt::AlignVCenter;
        painter.drawText(QRectF(left, top, width, height), across | down | Qt::TextWordWrap, m_axes[axis].label);
    }
}

void RadarChart::paintSeries(QPainter& painter, double RadarAxis::*value, bool filled) const
{
    const Tokens& tokens = tokensFor(*this);
    QPolygonF shape;
    for (int axis = 0; axis < m_axes.size(); ++axis)
        shape << at(axis, m_axes[axis].*value);
    QColor ground = tokens.accent;
    ground.setAlphaF(0.18F);
    painter.setPen(penOf(tokens, filled));
    painter.setBrush(filled ? QBrush(ground) : Qt::NoBrush);
    painter.drawPolygon(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(filled ? tokens.accent : tokens.attention);
    for (const QPointF& point : std::as_const(shape))
        paintMarker(painter, point, filled);
}

void RadarChart::paintLegend(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(*this);
    const QFontMetrics metrics(fontFor(TextStyle::Muted));
    const int swatch = scaled(kSwatch);
    const int gap = scaled(8);
    const int width = metrics.horizontalAdvance(m_firstName) + metrics.horizontalAdvance(m_secondName)
        + 2 * (swatch + gap) + 2 * gap;
    double left = (this->width() - width) / 2.0;
    const double middle = height() - swatch / 2.0;
    painter.setFont(fontFor(TextStyle::Muted));
    for (const bool filled : {false, true}) {
        const QString& name = filled ? m_secondName : m_firstName;
        painter.setPen(penOf(tokens, filled));
        painter.drawLine(QPointF(left, middle), QPointF(left + swatch, middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled ? tokens.accent : tokens.attention);
        paintMarker(painter, {left + swatch / 2.0, middle}, filled);
        painter.setPen(tokens.text);
        const int room = metrics.horizontalAdvance(name) + gap;
        painter.drawText(QRectF(left + swatch + gap, middle - swatch / 2.0, room, swatch), Qt::AlignVCenter, name);
        left += swatch + gap + room + gap;
    }
}

void RadarChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_axes.size() < kFewestAxes) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWeb(painter);
    paintSeries(painter, &RadarAxis::first, false);
    paintSeries(painter, &RadarAxis::second, true);
    paintLabels(painter);
    paintLegend(painter);
}

} // namespace mediane::ui
