#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QString>

namespace mediane::ui {

/// Carries short messages about what just happened to the bottom of the window. Faults of fields go beside the fields.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void say(const QString& text, Tone tone = Tone::Good) { Q_EMIT said(text, tone); }

Q_SIGNALS:
    void said(const QString& text, mediane::ui::Tone tone);
};

} // namespace mediane::ui
