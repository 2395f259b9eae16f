#include "gui/views.h"

#include <QDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void picture(Office& office, const QDir& folder, const QString& name)
{
    const QString file = folder.filePath(name + u".png"_s);
    INFO(file.toStdString());
    CHECK(office.frame().grab().save(file));
}

void pictures(const QDir& folder, const QString& look, ui::ThemeChoice choice, int scale)
{
    Office empty(Office::Data::Empty);
    const auto dress = [&](Office& office) {
        office.theme.setChoice(choice);
        office.theme.setTextScale(scale);
        office.settle();
    };
    dress(empty);
    picture(empty, folder, u"0-premier-demarrage-"_s + look);
    Office office;
    office.prompts.confirmations.assign(50, true);
    dress(office);
    for (const View& view : views()) {
        view.show(office);
        office.settle();
        picture(office, folder, view.name + u'-' + look);
    }
    office.press(u"Ctrl+K"_s);
    office.type(u"ordi"_s);
    office.settle();
    picture(office, folder, u"8-palette-"_s + look);
    office.press(u"Escape"_s);
}

} // namespace

/// Hidden: run by screenshots.sh, which says where the pictures go.
TEST_CASE("Pictures of every page", "[.][screenshots]")
{
    const QString target = qEnvironmentVariable("MEDIANE_SCREENSHOTS");
    REQUIRE_FALSE(target.isEmpty());
    const QDir folder(target);
    REQUIRE(folder.mkpath(u"."_s));
    pictures(folder, u"clair"_s, ui::ThemeChoice::Light, 100);
    pictures(folder, u"sombre"_s, ui::ThemeChoice::Dark, 100);
    pictures(folder, u"clair-200"_s, ui::ThemeChoice::Light, 200);
}
