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

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    application::SessionRow m_session;
    const Clock& m_clock;
};

} // namespace mediane::ui
