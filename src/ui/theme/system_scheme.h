#pragma once

#include <QObject>

namespace mediane::ui {

/// Learns from the desktop whether it is dark, now and whenever that changes (freedesktop settings portal).
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask(); ///< Answers later with `told`, or never on a desktop without a portal.

Q_SIGNALS:
    void told(bool dark);
};

} // namespace mediane::ui
