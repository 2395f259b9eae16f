#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/attendance/attendance_page.h"
#include "ui/devices/devices_page.h"
#include "ui/people/people_page.h"
#include "ui/planning/planning_page.h"

#include <QTabBar>
#include <QTabWidget>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::SubjectKind;

namespace {

/// What is wrong for eyes and for screen readers, state after state of a page.
template <class PageType>
struct Fitting : PageStage<PageType>
{
    void look(const char* state)
    {
        this->settle();
        INFO(state);
        CHECK(unnamedControls(this->shown()) == QStringList());
        CHECK(truncatedTexts(this->shown()) == QStringList());
    }
    void open(ui::RecordKind kind, std::int64_t id, const QString& view = {})
    {
        this->shown().open({this->shown().here().page, kind, id, view});
    }
    void tabs(const char* name)
    {
        auto& widget = this->template child<QTabWidget>(name);
        for (int tab = 0; tab < widget.count(); ++tab) {
            widget.setCurrentIndex(tab);
            look(widget.tabText(tab).toUtf8().constData());
        }
    }
};

} // namespace

TEST_CASE("Attendance fits an old screen and names its controls, in every state")
{
    Fitting<ui::AttendancePage> page;
    const auto session = page.resolve<domain::SessionId>(SubjectKind::Session, page.tour.session);
    page.open(ui::RecordKind::Session, session.value());
    page.look("sheet");
    page.press("C");
    page.look("headcount");
    page.press("Escape");
    page.open(ui::RecordKind::Session, session.value());
    page.click("walkIn");
    page.look("walk-in");
    page.fill("walkInPicker", u"Ségur Anaïs"_s);
    page.click("walkInNew");
    page.look("somebody new");
    page.click("walkInClose");
    page.open(ui::RecordKind::Session, session.value(), u"matrix"_s);
    page.look("matrix");
    REQUIRE(page.services->attendance.markAllPresent(session));
    REQUIRE(page.services->attendance.validate(session));
    page.open(ui::RecordKind::Session, session.value());
    page.look("locked");
}

TEST_CASE("People fit an old screen and name their controls, in every state")
{
    Fitting<ui::PeoplePage> page;
    page.look("nobody chosen");
    const auto person = page.resolve<domain::PersonId>(SubjectKind::Person, page.tour.beneficiary);
    page.open(ui::RecordKind::Person, person.value());
    page.tabs("personTabs");
    page.child<QTabWidget>("personTabs").setCurrentIndex(3);
    page.child<QTabBar>("followUpParts").setCurrentIndex(1);
    page.look("skills");
    page.press("Ctrl+E");
    page.look("form");
    page.fill("lastName", {});
    page.press("Delete");
    page.fill("birth", u"hier"_s);
    page.press("Ctrl+Return");
    page.look("form with faults");
}

TEST_CASE("Planning fits an old screen and names its controls, in every state")
{
    Fitting<ui::PlanningPage> page;
    page.look("week");
    page.open(ui::RecordKind::None, 0, u"cycles"_s);
    page.look("cycles");
    const auto cycles
        = page.stored([](const application::Queries& queries) { return queries.planning.cycles("Pratique 13"); });
    for (const auto& tab : {u"sessions"_s, u"people"_s, u"matrix"_s, u"information"_s, u"skills"_s}) {
        page.open(ui::RecordKind::Cycle, cycles.front().id.value(), tab);
        page.look(tab.toUtf8().constData());
    }
    page.open(ui::RecordKind::Cycle, cycles.front().id.value(), u"sessions"_s);
    page.click("sessionPostpone");
    page.look("postponing");
    page.press("Escape");
    page.open(ui::RecordKind::None, 0, u"week"_s);
    page.click("newSession");
    page.look("new session");
    page.open(ui::RecordKind::None, 0, u"new-cycle"_s);
    page.look("first step");
    page.fill("wizardTitle", u"Premiers pas"_s);
    page.click("wizardNext");
    page.look("second step");
    page.fill("wizardFirst", u"15/09/2026"_s);
    page.fill("wizardStart", u"09:30"_s);
    page.press("Tab");
    page.click("wizardNext");
    page.look("third step");
}

TEST_CASE("Computers fit an old screen and name their controls, in every state")
{
    Fitting<ui::DevicesPage> page;
    for (const auto& view : {u"board"_s, u"list"_s, u"lots"_s, u"waiting"_s}) {
        page.open(ui::RecordKind::None, 0, view);
        page.look(view.toUtf8().constData());
    }
    const auto device = page.resolve<domain::DeviceId>(SubjectKind::Device, "PC-2026-0010");
    page.open(ui::RecordKind::Device, device.value());
    page.tabs("deviceTabs");
    page.open(ui::RecordKind::Device, device.value(), u"handover"_s);
    page.fill("handoverPerson", u"ndiaye"_s);
    page.press("Return");
    page.look("handover refused");
    page.press("Escape");
    page.open(ui::RecordKind::None, 0, u"lots"_s);
    page.click("newDevice");
    page.look("new lot");
    page.press("Escape");
    page.open(ui::RecordKind::None, 0, u"list"_s);
    page.click("newDevice");
    page.look("new machine");
}
