#pragma once

#include <QString>

namespace mediane::ui {

class Theme;

/// What the program that shows the settings is, besides its data.
struct ProgramFacts
{
    Theme* theme = nullptr; ///< Without one, the look cannot be chosen.
    QString version;
    QString dataFile; ///< Empty: the data live in memory.
};

} // namespace mediane::ui
