#include "ui/planning/session_block.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <optional>

namespace mediane::ui {
namespace {

constexpr int kStep = 15; ///< Minutes.
constexpr int kEdge = 7; ///< Pixels at 100 %.

struct Step
{
    int days = 0;
    int minutes = 0;
    bool endOnly = false;
};

/// Alt and an arrow; with Shift the end alone moves, up and down.
std::optional<Step> stepOf(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool endOnly = modifiers == (Qt::AltModifier | Qt::ShiftModifier);
    if (modifiers != Qt::AltModifier && !endOnly) return std::nullopt;
    if (event.key() == Qt::Key_Up) return Step{0, -kStep, endOnly};
    if (event.key() == Qt::Key_Down) return Step{0, kStep, endOnly};
    if (endOnly) return std::nullopt;
    if (event.key() == Qt::Key_Left) return Step{-1, 0, false};
    if (event.key() == Qt::Key_Right) return Step{1, 0, false};
    return std::nullopt;
}

} // namespace

bool SessionBlock::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

bool SessionBlock::nudge(const QKeyEvent& event)
{
    const auto step = stepOf(event);
    if (!step) return false;
    Q_EMIT nudged(step->days, step->minutes, step->endOnly);
    return true;
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
