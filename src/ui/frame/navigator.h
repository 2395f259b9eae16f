#pragma once

#include "ui/frame/destination.h"

#include <QObject>

namespace mediane::ui {

/// Carries "open that" from anywhere in a page to the window.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void open(const Destination& destination) { Q_EMIT requested(destination); }
    void back() { Q_EMIT backRequested(); }

Q_SIGNALS:
    void requested(const mediane::ui::Destination& destination);
    void backRequested();
};

} // namespace mediane::ui
