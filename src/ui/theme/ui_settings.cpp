#include "ui/theme/ui_settings.h"

namespace mediane::ui {

UiSettings::UiSettings()
    : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mediane"), QStringLiteral("mediane"))
{
}

} // namespace mediane::ui
