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

#define NAME(text) QT_TRANSLATE_NOOP("Languages", text)
/// The languages most heard in the centres, and those of French sign and regional use.
constexpr std::array kLanguages{Row{"am", NAME("Amharic")}, Row{"ar", NAME("Arabic")}, Row{"az", NAME("Azerbaijani")},
    Row{"bg", NAME("Bulgarian")}, Row{"bm", NAME("Bambara")}, Row{"bn", NAME("Bengali")}, Row{"bs", NAME("Bosnian")},
    Row{"cs", NAME("Czech")}, Row{"de", NAME("German")}, Row{"en", NAME("English")}, Row{"es", NAME("Spanish")},
    Row{"fa", NAME("Persian")}, Row{"ff", NAME("Fula")}, Row{"fr", NAME("French")}, Row{"ha", NAME("Hausa")},
    Row{"hi", NAME("Hindi")}, Row{"ht", NAME("Haitian Creole")}, Row{"hy", NAME("Armenian")},
    Row{"it", NAME("Italian")}, Row{"ka", NAME("Georgian")}, Row{"ku", NAME("Kurdish")}, Row{"ln", NAME("Lingala")},
    Row{"mg", NAME("Malagasy")}, Row{"ne", NAME("Nepali")}, Row{"nl", NAME("Dutch")}, Row{"pl", NAME("Polish")},
    Row{"ps", NAME("Pashto")}, Row{"pt", NAME("Portuguese")}, Row{"ro", NAME("Romanian")}, Row{"ru", NAME("Russian")},
    Row{"so", NAME("Somali")}, Row{"sq", NAME("Albanian")}, Row{"sr", NAME("Serbian")}, Row{"sw", NAME("Swahili")},
    Row{"ta", NAME("Tamil")}, Row{"ti", NAME("Tigrinya")}, Row{"tr", NAME("Turkish")}, Row{"uk", NAME("Ukrainian")},
    Row{"ur", NAME("Urdu")}, Row{"vi", NAME("Vietnamese")}, Row{"wo", NAME("Wolof")}, Row{"zh", NAME("Chinese")}};
#undef NAME

} // namespace

std::vector<Language> offeredLanguages()
{
    std::vector<Language> languages;
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
