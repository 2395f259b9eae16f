#include "ui/people/languages.h"

#include <mediane/core/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct Row
{
    const char* code;
    const char* name;
};

/// The languages most heard in the centres, and those of French sign and regional use.
constexpr std::array kLanguages{Row{"am", QT_TRANSLATE_NOOP("Languages", "Amharic")},
    Row{"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")}, Row{"az", QT_TRANSLATE_NOOP("Languages", "Azerbaijani")},
    Row{"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian")}, Row{"bm", QT_TRANSLATE_NOOP("Languages", "Bambara")},
    Row{"bn", QT_TRANSLATE_NOOP("Languages", "Bengali")}, Row{"bs", QT_TRANSLATE_NOOP("Languages", "Bosnian")},
    Row{"cs", QT_TRANSLATE_NOOP("Languages", "Czech")}, Row{"de", QT_TRANSLATE_NOOP("Languages", "German")},
    Row{"en", QT_TRANSLATE_NOOP("Languages", "English")}, Row{"es", QT_TRANSLATE_NOOP("Languages", "Spanish")},
    Row{"fa", QT_TRANSLATE_NOOP("Languages", "Persian")}, Row{"ff", QT_TRANSLATE_NOOP("Languages", "Fula")},
    Row{"fr", QT_TRANSLATE_NOOP("Languages", "French")}, Row{"ha", QT_TRANSLATE_NOOP("Languages", "Hausa")},
    Row{"hi", QT_TRANSLATE_NOOP("Languages", "Hindi")}, Row{"ht", QT_TRANSLATE_NOOP("Languages", "Haitian Creole")},
    Row{"hy", QT_TRANSLATE_NOOP("Languages", "Armenian")}, Row{"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    Row{"ka", QT_TRANSLATE_NOOP("Languages", "Georgian")}, Row{"ku", QT_TRANSLATE_NOOP("Languages", "Kurdish")},
    Row{"ln", QT_TRANSLATE_NOOP("Languages", "Lingala")}, Row{"mg", QT_TRANSLATE_NOOP("Languages", "Malagasy")},
    Row{"ne", QT_TRANSLATE_NOOP("Languages", "Nepali")}, Row{"nl", QT_TRANSLATE_NOOP("Languages", "Dutch")},
    Row{"pl", QT_TRANSLATE_NOOP("Languages", "Polish")}, Row{"ps", QT_TRANSLATE_NOOP("Languages", "Pashto")},
    Row{"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese")}, Row{"ro", QT_TRANSLATE_NOOP("Languages", "Romanian")},
    Row{"ru", QT_TRANSLATE_NOOP("Languages", "Russian")}, Row{"so", QT_TRANSLATE_NOOP("Languages", "Somali")},
    Row{"sq", QT_TRANSLATE_NOOP("Languages", "Albanian")}, Row{"sr", QT_TRANSLATE_NOOP("Languages", "Serbian")},
    Row{"sw", QT_TRANSLATE_NOOP("Languages", "Swahili")}, Row{"ta", QT_TRANSLATE_NOOP("Languages", "Tamil")},
    Row{"ti", QT_TRANSLATE_NOOP("Languages", "Tigrinya")}, Row{"tr", QT_TRANSLATE_NOOP("Languages", "Turkish")},
    Row{"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")}, Row{"ur", QT_TRANSLATE_NOOP("Languages", "Urdu")},
    Row{"vi", QT_TRANSLATE_NOOP("Languages", "Vietnamese")}, Row{"wo", QT_TRANSLATE_NOOP("Languages", "Wolof")},
    Row{"zh", QT_TRANSLATE_NOOP("Languages", "Chinese")}};

} // namespace

std::vector<Language> offeredLanguages()
{
    std::vector<Language> languages;
    languages.reserve(kLanguages.size());
    for (const Row& row : kLanguages)
        languages.push_back({QString::fromLatin1(row.code), QCoreApplication::translate("Languages", row.name)});
    std::ranges::sort(languages, [](const Language& left, const Language& right) {
        return compareFrench(left.name.toStdString(), right.name.toStdString()) < 0;
    });
    return languages;
}

QString languageName(const QString& code)
{
    for (const Row& row : kLanguages)
        if (code == QLatin1StringView(row.code)) return QCoreApplication::translate("Languages", row.name);
    return code;
}

} // namespace mediane::ui
