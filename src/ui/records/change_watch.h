#pragma once

#include <mediane/application/change_hub.h>

#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace mediane::ui {

/// Refreshes a view after something it shows has changed: once for several changes, and not before it is on screen.
class ChangeWatch : public QObject
{
    Q_OBJECT
public:
    ChangeWatch(application::ChangeHub& hub, std::vector<application::SubjectKind> kinds, QWidget* view,
        std::function<void()> refresh);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshSoon();

    QWidget* m_view;
    std::vector<application::SubjectKind> m_kinds;
    std::function<void()> m_refresh;
    QTimer m_soon;
    bool m_stale = false;
    application::Subscription m_subscription;
};

} // namespace mediane::ui
