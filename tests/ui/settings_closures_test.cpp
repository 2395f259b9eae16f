#include "page_stage.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/banner.h"

#include <mediane/application/calendar_service.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using application::Queries;

namespace {

struct Desk : PageStage<ui::SettingsPage>
{
    explicit Desk(const QString& section)
    {
        domain::CentreCalendarFacts centre;
        centre.zone = domain::SchoolZone::A;
        REQUIRE(services->calendar.setCentre(centre));
        shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, section});
        settle();
    }
    [[nodiscard]] std::vector<application::ClosureRow> closures()
    {
        return stored([](const Queries& queries) { return queries.calendar.closures(); });
    }
};

} // namespace

TEST_CASE("A closure is added, changed and removed, and its faults stand beside its fields")
{
    Desk desk(u"closures"_s);
    const std::size_t before = desk.closures().size();
    desk.click("closuresAdd");
    desk.fill("closureReason", u"Congés d'été"_s);
    desk.fill("closureFrom", u"03/08/2026"_s);
    desk.fill("closureTo", u"01/08/2026"_s);
    desk.click("closuresSave");
    CHECK(desk.closures().size() == before); // It ends before it starts.
    desk.fill("closureTo", u"21/08/2026"_s);
    desk.click("closuresSave");
    REQUIRE(desk.closures().size() == before + 1);
    const auto calendar = desk.stored([](const Queries& queries) { return queries.calendar.workCalendar(); });
    CHECK(calendar.reasonsAt({2026y / 8 / 10, {600}, {660}, {}}).size() >= 1);
    REQUIRE(desk.shown().undoStack()->undo());
    CHECK(desk.closures().size() == before);
}

TEST_CASE("A local day off is kept, and undone")
{
    Desk desk(u"localDays"_s);
    const auto days
        = [&] { return desk.stored([](const Queries& queries) { return queries.calendar.centre(); }).localDays; };
    desk.click("localDaysAdd");
    desk.fill("localDay", u"22/06/2026"_s);
    desk.fill("localDayLabel", u"Fête communale"_s);
    desk.click("localDaysSave");
    CHECK(days() == std::vector{domain::LocalDayOff{2026y / 6 / 22, "Fête communale"}});
    REQUIRE(desk.shown().undoStack()->undo());
    CHECK(days().empty());
}

TEST_CASE("School holidays are imported from a file, and a bad one is refused with its line")
{
    Desk desk(u"school"_s);
    const auto known = [&] {
        return desk.stored(
            [](const Queries& queries) { return queries.calendar.schoolKnownUntil(domain::SchoolZone::A); });
    };
    CHECK(desk.child<QLabel>("schoolKnown").text().contains(u"31/08/2027"_s));
    QTemporaryDir folder;
    const auto import = [&](const QByteArray& rows) {
        QFile file(folder.filePath(u"vacances.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("description;population;start_date;end_date;zones\n" + rows);
        file.close();
        desk.frame.prompts.texts = {file.fileName()};
        desk.click("schoolImport");
    };
    import("Vacances d'Été;-;bientôt;2028-08-31T22:00:00+00:00;Zone A\n");
    CHECK(desk.child<ui::Banner>("schoolBanner").tone() == ui::Tone::Fault);
    CHECK(known() == std::optional(Date(2027y / 8 / 31)));
    import("Vacances d'Été;-;2028-07-07T22:00:00+00:00;2028-08-31T22:00:00+00:00;Zone A\n");
    CHECK(desk.child<ui::Banner>("schoolBanner").tone() == ui::Tone::Good);
    CHECK(known() == std::optional(Date(2028y / 8 / 31)));
}

TEST_CASE("What was chosen in the calendar and not saved is not lost without a question")
{
    Desk desk(u"calendar"_s);
    auto& zone = desk.child<QComboBox>("calendarZone");
    zone.setCurrentIndex(zone.findData(u"b"_s));
    CHECK_FALSE(desk.shown().mayLeave());
    desk.frame.prompts.confirmations = {true};
    CHECK(desk.shown().mayLeave());
    CHECK(zone.currentData().toString() == u"a"_s);
}

TEST_CASE("School holidays are corrected by hand: what moves to another day is there once")
{
    Desk desk(u"school"_s);
    const auto rows = [&] {
        return desk.stored(
            [](const Queries& queries) { return queries.calendar.schoolHolidays(domain::SchoolZone::A); });
    };
    const auto before = rows();
    desk.fill("schoolLeaves", u"10/07/2027"_s); // The latest ones are shown first: the summer of 2027.
    desk.click("schoolSave");
    const auto after = rows();
    REQUIRE(after.size() == before.size());
    CHECK(after.back().leaves == Date(2027y / 7 / 10));
    CHECK(after.back().source == before.back().source);
}
