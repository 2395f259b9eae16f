#include "ui/records/change_watch.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace mediane::ui {

ChangeWatch::ChangeWatch(application::ChangeHub& hub, std::vector<application::SubjectKind> kinds, QWidget* view,
    std::function<void()> refresh)
    : QObject(view)
    , m_view(view)
    , m_kinds(std::move(kinds))
    , m_refresh(std::move(refresh))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_view->isVisible()) return;
        m_stale = false;
        m_refresh();
    });
    m_view->installEventFilter(this);
    m_subscription = hub.subscribe([this](const application::Change& change) {
        const bool shown = std::ranges::any_of(m_kinds, [&](auto kind) { return change.touches(kind); });
        if (shown) refreshSoon();
    });
}

void ChangeWatch::refreshSoon()
{
    m_stale = true;
    m_soon.start(0);
}

bool ChangeWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_stale) m_soon.start(0);
    return QObject::eventFilter(watched, event);
}

} // namespace mediane::ui
