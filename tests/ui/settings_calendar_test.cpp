#include "page_stage.h"
#include "ui/settings/settings_page.h"

#include <mediane/application/calendar_queries.h>

#include <QComboBox>
#include <QListWidget>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The centre's calendar offers the holidays of its territory and keeps what was chosen")
{
    PageStage<ui::SettingsPage> desk;
    desk.shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, u"calendar"_s});
    auto& worked = desk.child<QListWidget>("calendarWorked");
    CHECK(worked.count() == 11);
    auto& territory = desk.child<QComboBox>("calendarTerritory");
    territory.setCurrentIndex(territory.findData(u"alsace_moselle"_s));
    CHECK(worked.count() == 13);
    worked.item(worked.count() - 1)->setCheckState(Qt::Checked); // 26 December.
    auto& zone = desk.child<QComboBox>("calendarZone");
    zone.setCurrentIndex(zone.findData(u"b"_s));
    desk.click("calendarSave");
    const auto kept = desk.stored([](const application::Queries& queries) { return queries.calendar.centre(); });
    CHECK(kept.territory == domain::Territory::AlsaceMoselle);
    CHECK(kept.zone == domain::SchoolZone::B);
    CHECK(kept.worked == std::vector{domain::PublicHoliday::SecondChristmasDay});
    desk.fill("calendarTimeZone", u"Europe/Nulle-Part"_s);
    desk.click("calendarSave");
    CHECK(desk.stored([](const application::Queries& queries) { return queries.calendar.centre(); }).timeZone
        == "Europe/Paris");
}
