#include "ui/planning/session_block.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace mediane::ui {
namespace {

constexpr int kStep = 15; ///< Minutes.
constexpr int kEdge = 7; ///< Pixels at 100 %.

} // namespace

bool SessionBlock::nudge(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool endOnly = modifiers == (Qt::AltModifier | Qt::ShiftModifier);
    if (modifiers != Qt::AltModifier && !endOnly) return false;
    switch (event.key()) {
    case Qt::Key_Up: Q_EMIT nudged(0, -kStep, endOnly); return true;
    case Qt::Key_Down: Q_EMIT nudged(0, kStep, endOnly); return true;
    case Qt::Key_Left:
        if (!endOnly) Q_EMIT nudged(-1, 0, false);
        return true;
    case Qt::Key_Right:
        if (!endOnly) Q_EMIT nudged(1, 0, false);
        return true;
    default: return false;
    }
}

bool SessionBlock::onEdge(const QPoint& at) const { return at.y() >= height() - scaled(kEdge); }

void SessionBlock::mousePressEvent(QMouseEvent* event)
{
    m_pressed = mapToParent(event->position().toPoint());
    m_edge = onEdge(event->position().toPoint());
    QAbstractButton::mousePressEvent(event);
}

void SessionBlock::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint by = mapToParent(event->position().toPoint()) - m_pressed;
    const bool held = (event->buttons() & Qt::LeftButton) != 0;
    if (held && !m_dragging && by.manhattanLength() >= QApplication::startDragDistance()) m_dragging = true;
    if (!m_dragging) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false); // A drag is no click.
    if (held) Q_EMIT dragged(by, m_edge);
}

void SessionBlock::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    setDown(false);
    Q_EMIT dropped();
}

} // namespace mediane::ui
