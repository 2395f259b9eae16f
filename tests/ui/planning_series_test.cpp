#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/text_label.h"

#include <mediane/application/calendar_service.h>

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QTabBar>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The second step of a new cycle without a track, in zone A.
struct Dates : PageStage<ui::PlanningPage>
{
    Dates()
    {
        domain::CentreCalendarFacts centre;
        centre.zone = domain::SchoolZone::A;
        REQUIRE(services->calendar.setCentre(centre));
        shown().open({ui::PageId::Planning, ui::RecordKind::None, 0, u"new-cycle"_s});
        auto& action = child<ui::ChoiceBox>("wizardAction");
        for (int i = 0; i < action.count() && action.code().isEmpty(); ++i)
            action.setCurrentIndex(i);
        child<ui::ChoiceBox>("wizardTrack").setCurrentIndex(0);
        fill("wizardTitle", u"Série du lundi"_s);
        click("wizardNext");
        fill("wizardFirst", u"05/10/2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        child<QSpinBox>("wizardCount").setValue(4);
        settle();
    }
    [[nodiscard]] QString summary() { return child<QLabel>("wizardSummary").text(); }
    [[nodiscard]] std::string create()
    {
        click("wizardNext");
        click("wizardNext");
        const auto made = stored([](const Queries& queries) { return queries.planning.cycles("Série du lundi"); });
        REQUIRE(made.size() == 1);
        std::string days;
        for (const auto& row :
            stored([&](const Queries& queries) { return queries.planning.sessionsOf(made.front().id); }))
            days += toIso(row.facts.date).substr(5) + " ";
        return days;
    }
};

} // namespace

TEST_CASE("The dates of a cycle skip the school holidays of the zone and keep their number")
{
    Dates stage;
    // 12/10, then the autumn holidays from 18/10 to 01/11.
    CHECK_FALSE(stage.child<QCheckBox>("plannedKept3").isChecked());
    CHECK(stage.create() == "10-05 10-12 11-02 11-09 ");
}

TEST_CASE("A session and the later ones shift to the next dates, and back by undoing")
{
    Dates stage;
    (void)stage.create();
    stage.child<QTabBar>("cycleTabs").setCurrentIndex(0);
    stage.settle();
    stage.frame.prompts.choices = {1}; // This one and the later ones.
    stage.click("sessionShift");
    const auto days = [&] {
        const auto cycle
            = stage.stored([](const Queries& queries) { return queries.planning.cycles("Série du lundi"); }).front().id;
        std::string text;
        for (const auto& row : stage.stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); }))
            text += toIso(row.facts.date).substr(5) + " ";
        return text;
    };
    CHECK(days() == "10-12 11-02 11-09 11-16 ");
    REQUIRE(stage.shown().undoStack()->undo());
    CHECK(days() == "10-05 10-12 11-02 11-09 ");
}

TEST_CASE("A skipped date is kept anyway, a kept one is taken out, and the end follows")
{
    Dates stage;
    stage.child<QCheckBox>("plannedKept3").click(); // 19/10
    stage.settle();
    stage.child<QCheckBox>("plannedKept1").click();
    stage.settle();
    CHECK(stage.create() == "10-12 10-19 11-02 11-09 ");
}

TEST_CASE("The last day decides when there is one, several weekdays make a series")
{
    Dates stage;
    stage.child<QCheckBox>("weekday3").click();
    stage.fill("wizardUntil", u"14/10/2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    stage.settle();
    CHECK_FALSE(stage.child<QSpinBox>("wizardCount").isEnabled());
    CHECK(stage.create() == "10-05 10-07 10-12 10-14 ");
}

TEST_CASE("One line gets a day and a time of its own")
{
    Dates stage;
    stage.fill("plannedDate2", u"13/10/2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    stage.fill("plannedStart2", u"09:30"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    stage.settle();
    CHECK(stage.create() == "10-05 10-13 11-02 11-09 ");
}

TEST_CASE("A series that is too long says so beside its field, and nothing is created")
{
    Dates stage;
    stage.child<QSpinBox>("wizardCount").setValue(200);
    stage.settle();
    stage.click("wizardNext");
    CHECK(stage.child<QWidget>("wizardCount").isVisible()); // Still the second step.
    CHECK(stage.stored([](const Queries& queries) { return queries.planning.cycles("Série du lundi"); }).empty());
}
