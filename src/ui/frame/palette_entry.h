#pragma once

#include "ui/frame/destination.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QString>

#include <functional>

namespace mediane::ui {

/// One line of the Ctrl+K palette: a record to open, or a command to run.
struct PaletteEntry
{
    Icon icon = Icon::None;
    QString title;
    QString detail = {};
    Destination destination = {};
    std::function<void()> command = {}; ///< When set, runs instead of going to the destination.
};

/// Finds entries for what was typed; called on the window's thread, so at most a few milliseconds.
using PaletteProvider = std::function<QList<PaletteEntry>(const QString& query, int limit)>;

} // namespace mediane::ui
