#pragma once

#include <QSettings>

namespace mediane::ui {

/// What the window remembers between two runs: theme, geometry, splitters, columns, filters. Never a person's data.
class UiSettings : public QSettings
{
public:
    UiSettings();
};

} // namespace mediane::ui
