#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/planning/session_block.h"
#include "ui/planning/week_calendar.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/data_table.h"

#include <QLabel>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The week of the demonstration's today.
struct Week : PageStage<ui::PlanningPage>
{
    ~Week() { forget(); }
    void forget() // Filters are remembered from one start to the next.
    {
        for (const char* filter : {"filterAction", "filterPlace", "filterStaff"})
            child<ui::ChoiceBox>(filter).setCurrentIndex(0);
    }
    [[nodiscard]] const std::vector<ui::SessionBlock*>& blocks()
    {
        return child<ui::WeekCalendar>("weekCalendar").blocks();
    }
    [[nodiscard]] std::vector<std::int64_t> shownSessions()
    {
        std::vector<std::int64_t> ids;
        for (const auto* block : blocks())
            ids.push_back(block->session().id.value());
        return ids;
    }
    [[nodiscard]] std::vector<application::SessionRow> storedIn(Date from)
    {
        return stored([&](const Queries& queries) { return queries.planning.sessions({from, addDays(from, 6)}); });
    }
    [[nodiscard]] std::vector<std::int64_t> storedSessions(Date from)
    {
        std::vector<std::int64_t> ids;
        for (const auto& row : storedIn(from))
            ids.push_back(row.id.value());
        return ids;
    }

    Date monday = mondayOf(clock.today());
};

} // namespace

TEST_CASE_METHOD(Week, "The calendar shows the sessions of its week, and moves by weeks with the keyboard")
{
    REQUIRE(storedSessions(monday).size() == 2);
    CHECK(shownSessions() == storedSessions(monday));
    const QString title = child<QLabel>("weekTitle").text();
    press("Ctrl+Right");
    settle();
    REQUIRE(storedSessions(addDays(monday, 7)).size() == 3);
    CHECK(shownSessions() == storedSessions(addDays(monday, 7)));
    CHECK(child<QLabel>("weekTitle").text() != title);
    press("Ctrl+Left");
    press("Ctrl+Left");
    settle();
    CHECK(shownSessions() == storedSessions(addDays(monday, -7)));
    click("thisWeek");
    CHECK(child<QLabel>("weekTitle").text() == title);
}

TEST_CASE_METHOD(Week, "Sessions at the same time stand side by side, each in the column of its day")
{
    press("Ctrl+Right"); // A drop-in and a workshop begin together.
    settle();
    REQUIRE(blocks().size() == 3);
    for (const auto* one : blocks()) {
        CHECK(one->isVisible());
        CHECK(one->width() > 20);
        for (const auto* other : blocks())
            if (one != other) CHECK_FALSE(one->geometry().intersects(other->geometry()));
    }
    const auto& facts = blocks()[1]->session().facts;
    CHECK(blocks()[2]->session().facts.start == facts.start);
    CHECK(blocks()[0]->y() < blocks()[1]->y()); // 9:30 above 14:00.
    CHECK(blocks()[1]->y() == blocks()[2]->y());
}

TEST_CASE_METHOD(Week, "The arrows go from session to session, and Enter opens the attendance of one")
{
    blocks().front()->setFocus(Qt::TabFocusReason);
    press("Down");
    REQUIRE(QApplication::focusWidget() == blocks().back());
    press("Return");
    REQUIRE(frame.destinations.size() == 1);
    CHECK(frame.destinations.front() == ui::destinationOf(blocks().back()->session().id));
}

TEST_CASE_METHOD(Week, "The week is narrowed to an action, a place or somebody")
{
    press("Ctrl+Right");
    auto& place = child<ui::ChoiceBox>("filterPlace");
    place.setCurrentIndex(place.findText(u"Médiathèque, salle multimédia"_s));
    settle();
    REQUIRE(blocks().size() == 1);
    CHECK(blocks().front()->session().cycleTitle == "Ordi'Pratique 13");
    place.setCurrentIndex(0);
    auto& staff = child<ui::ChoiceBox>("filterStaff");
    staff.setCurrentIndex(staff.findText(u"MARCHAND Anne"_s));
    settle();
    CHECK(blocks().size() == 2);
    staff.setCurrentIndex(0);
    auto& action = child<ui::ChoiceBox>("filterAction");
    action.setCurrentIndex(action.findText(u"Accès aux droits"_s));
    settle();
    REQUIRE(blocks().size() == 1);
    CHECK(blocks().front()->session().cycleTitle.empty());
}

TEST_CASE_METHOD(Week, "The week is read as a list just as well")
{
    auto& asList = child<QAbstractButton>("weekAsList");
    asList.click();
    settle();
    auto& table = child<ui::DataTable>("weekTable");
    REQUIRE(table.isVisible());
    REQUIRE(table.model()->rowCount() == 2);
    table.setFocus();
    table.setCurrentRow(1);
    press("Return");
    REQUIRE_FALSE(frame.destinations.isEmpty());
    CHECK(frame.destinations.last().id == storedSessions(monday).back());
    asList.click();
}

TEST_CASE_METHOD(Week, "A session on its own is added to the week, once its faults are corrected")
{
    const auto before = storedIn(monday).size();
    click("newSession");
    fill("sessionStart", u"10:00"_s);
    fill("sessionEnd", u"dix heures"_s);
    click("sessionSave");
    CHECK(storedIn(monday).size() == before);
    fill("sessionDate", u"16/07/2026"_s);
    fill("sessionEnd", u"9:30"_s);
    click("sessionSave"); // It would end before it begins.
    CHECK(storedIn(monday).size() == before);
    fill("sessionEnd", u"11:30"_s);
    fill("sessionTitle", u"Porte ouverte"_s);
    child<ui::ChoiceBox>("sessionKind").setValue(std::optional(domain::SessionKind::Event));
    auto& action = child<ui::ChoiceBox>("sessionAction");
    action.setCurrentIndex(action.findText(u"Accès aux droits"_s));
    click("sessionSave");
    const auto rows = storedIn(monday);
    REQUIRE(rows.size() == before + 1);
    const auto& added = rows.back().facts;
    CHECK(added.title == "Porte ouverte");
    CHECK(added.date == addDays(clock.today(), 2));
    CHECK(added.start.minutes == 10 * 60);
    CHECK(added.minutes() == 90);
    CHECK(added.kind == domain::SessionKind::Event);
    CHECK_FALSE(added.cycle);
    click("backToWeek");
    CHECK(blocks().size() == 3);
}
