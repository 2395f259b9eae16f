#pragma once

#include <QString>

#include <vector>

namespace mediane::ui {

struct Language
{
    QString code; ///< ISO 639-1
    QString name;
};

/// The languages offered in a person's file, in the order of their names.
[[nodiscard]] std::vector<Language> offeredLanguages();
[[nodiscard]] QString languageName(const QString& code); ///< The code itself when it is not offered.

} // namespace mediane::ui
