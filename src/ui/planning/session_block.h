#pragma once

#include <mediane/application/planning_queries.h>
#include <mediane/core/clock.h>

#include <QAbstractButton>

namespace mediane::ui {

/// One session in the week: time, title, place and staff as far as there is room, and where it stands as icon + word.
class SessionBlock : public QAbstractButton
{
    Q_OBJECT
public:
    SessionBlock(const application::SessionRow& session, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] const application::SessionRow& session() const { return m_session; }

Q_SIGNALS:
    void menuRequested(const QPoint& where); ///< On screen.
    void arrowPressed(int key);
    /// Alt and arrows: by days and minutes; with Shift the end alone moves.
    void nudged(int days, int minutes, bool endOnly);
    void dragged(const QPoint& by, bool endOnly); ///< From where the mouse went down.
    void dropped();
    void dragCancelled();

protected:
    bool event(QEvent* event) override; ///< Alt and arrows are the block's before they are the window's.
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool nudge(const QKeyEvent& event);
    [[nodiscard]] bool onEdge(const QPoint& at) const; ///< The lower border, which changes the end alone.

    application::SessionRow m_session;
    const Clock& m_clock;
    QPoint m_pressed; ///< In the calendar: the block itself follows the mouse.
    bool m_dragging = false;
    bool m_edge = false;
};

} // namespace mediane::ui
