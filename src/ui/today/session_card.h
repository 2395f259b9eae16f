#pragma once

#include <mediane/application/planning_queries.h>
#include <mediane/core/clock.h>

#include <QFrame>

namespace mediane::ui {

/// One session of today: when, what, where, who came so far, and the way to its attendance.
class SessionCard : public QFrame
{
    Q_OBJECT
public:
    SessionCard(const application::SessionRow& session, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(); ///< The attendance sheet.
    void allPresentRequested(); ///< Everybody not marked yet was there.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeState(const application::SessionRow& session, const Clock& clock);
    [[nodiscard]] QWidget* makeActions(const application::SessionRow& session, const Clock& clock);
};

} // namespace mediane::ui
