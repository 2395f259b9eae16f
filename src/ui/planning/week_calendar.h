#pragma once

#include "ui/planning/week_layout.h"

#include <mediane/core/clock.h>
#include <mediane/domain/centre_calendar.h>

#include <QWidget>

namespace mediane::ui {

class SessionBlock;

/// A week as seven columns of hours. Each session is a button of its own, so that keyboards and screen readers reach
/// it.
class WeekCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit WeekCalendar(const Clock& clock, QWidget* parent = nullptr);

    void showWeek(Date monday, const std::vector<application::SessionRow>& sessions);
    [[nodiscard]] const std::vector<SessionBlock*>& blocks() const { return m_blocks; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void slotTried(const mediane::application::SessionRow& session, const mediane::domain::Slot& slot); ///< Dragging.
    void slotWanted(const mediane::application::SessionRow& session, const mediane::domain::Slot& slot);
    void slotLeft(); ///< The drag was given up.
    void sessionActivated(const mediane::application::SessionRow& session);
    void menuRequested(const mediane::application::SessionRow& session, const QPoint& where);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeBlocks();
    void follow(SessionBlock* block);
    void drag(SessionBlock* block, const QPoint& by, bool endOnly);
    void drop(SessionBlock* block);
    /// The slot of a session moved by days and minutes, within its week and its day.
    [[nodiscard]] domain::Slot moved(const application::SessionRow& session, int days, int minutes, bool endOnly) const;
    [[nodiscard]] int dayAt(int x) const;
    [[nodiscard]] int minutesOf(int pixels) const;
    void moveFocus(const SessionBlock* from, int key);
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int hoursWidth() const;
    [[nodiscard]] QRect dayRect(int day) const; ///< Below the header.
    [[nodiscard]] int yOf(int minutes) const;

    const Clock& m_clock;
    Date m_monday;
    WeekSpan m_span;
    std::vector<BlockPlace> m_places;
    std::vector<SessionBlock*> m_blocks;
    std::optional<domain::Slot> m_tried; ///< Where the block that is dragged would go.
};

} // namespace mediane::ui
