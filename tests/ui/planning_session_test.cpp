#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/data_table.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::SessionReason;
using domain::SessionStatus;

namespace {

/// The running cycle of the demonstration: eight sessions, the first two validated, the fourth today.
struct CyclePage : PageStage<ui::PlanningPage>
{
    CyclePage() { open(5); }

    void open(std::size_t number)
    {
        shown().open(
            ui::Destination{ui::PageId::Planning, ui::RecordKind::Session, sessions().at(number - 1).id.value(), {}});
        settle();
    }
    [[nodiscard]] application::CycleRow row()
    {
        const auto rows = stored([](const Queries& queries) { return queries.planning.cycles("Ordi'Pratique 12"); });
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
    [[nodiscard]] std::vector<application::SessionRow> sessions()
    {
        return stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); });
    }
    [[nodiscard]] domain::SessionFacts session(std::size_t number) { return sessions().at(number - 1).facts; }
    void answer(SessionReason reason) { child<ui::ChoiceBox>("changeReason").setValue(std::optional(reason)); }

    domain::CycleId cycle = row().id;
};

} // namespace

TEST_CASE_METHOD(CyclePage, "A session is cancelled with its reason, and planned again")
{
    click("sessionCancel");
    click("changeAction"); // Without a reason.
    CHECK(session(5).status == SessionStatus::Planned);
    answer(SessionReason::Other);
    click("changeAction"); // "Other" asks for words.
    CHECK(session(5).status == SessionStatus::Planned);
    fill("changeText", u"Fuite d'eau"_s);
    click("changeAction");
    REQUIRE(session(5).status == SessionStatus::Cancelled);
    CHECK(session(5).reason == SessionReason::Other);
    CHECK(session(5).reasonText == "Fuite d'eau");
    CHECK(row().sessions == 7);
    click("sessionRestore");
    CHECK(session(5).status == SessionStatus::Planned);
    CHECK(row().sessions == 8);
}

TEST_CASE_METHOD(CyclePage, "A question is given up with Escape, and nothing changes")
{
    click("sessionCancel");
    press("Escape");
    CHECK_FALSE(child<QWidget>("changeForm").isVisible());
    CHECK(session(5).status == SessionStatus::Planned);
}

TEST_CASE_METHOD(CyclePage, "A postponed session is replaced at the same place of the track")
{
    click("sessionPostpone");
    answer(SessionReason::Room);
    fill("changeDate", u"23/07/2026"_s);
    fill("changeTime", u"10:00"_s);
    click("changeAction");
    const auto all = sessions();
    REQUIRE(all.size() == 9);
    const auto old = std::ranges::find(all, SessionStatus::Postponed, [](const auto& one) { return one.facts.status; });
    REQUIRE(old != all.end());
    CHECK(old->facts.reason == SessionReason::Room);
    const auto fresh
        = std::ranges::find(all, std::optional(old->id), [](const auto& one) { return one.facts.replaces; });
    REQUIRE(fresh != all.end());
    CHECK(fresh->facts.position == old->facts.position);
    CHECK(fresh->facts.date == addDays(clock.today(), 9));
    CHECK(fresh->facts.start.minutes == 10 * 60);
    CHECK(fresh->facts.minutes() == 120);
}

TEST_CASE_METHOD(CyclePage, "A session with people present is neither cancelled nor removed, and says why")
{
    open(1);
    for (const char* name : {"sessionCancel", "sessionRemove", "sessionSave"}) {
        auto& button = child<QAbstractButton>(name);
        INFO(name);
        if (!button.isVisible()) continue;
        CHECK_FALSE(button.isEnabled());
        CHECK_FALSE(button.accessibleDescription().isEmpty());
    }
    click("sessionAttendance");
    CHECK(frame.destinations.last() == ui::destinationOf(sessions().front().id));
}

TEST_CASE_METHOD(CyclePage, "A session is removed only once somebody is sure")
{
    open(8);
    click("sessionRemove"); // The script answers no.
    CHECK(sessions().size() == 8);
    frame.prompts.confirmations = {true};
    click("sessionRemove");
    CHECK(sessions().size() == 7);
    CHECK(child<ui::DataTable>("cycleSessions").model()->rowCount() == 7);
}

TEST_CASE_METHOD(CyclePage, "A session is corrected in place, its faults beside the fields")
{
    fill("sessionTitle", u"Courriels et pièces jointes"_s);
    fill("sessionEnd", u"09:00"_s); // Before it begins.
    click("sessionSave");
    CHECK(session(5).title == "Messagerie");
    fill("sessionEnd", u"11:00"_s);
    click("sessionSave");
    CHECK(session(5).title == "Courriels et pièces jointes");
    CHECK(session(5).minutes() == 90);
    CHECK_FALSE(child<QAbstractButton>("sessionSave").isEnabled()); // Nothing has changed since.
}

TEST_CASE_METHOD(CyclePage, "A session is added a week after the last one, run the same way")
{
    click("addSession");
    fill("sessionTitle", u"Séance de rattrapage"_s);
    click("sessionSave");
    const auto all = sessions();
    REQUIRE(all.size() == 9);
    CHECK(all.back().facts.title == "Séance de rattrapage");
    CHECK(all.back().facts.date == addDays(all[7].facts.date, 7));
    CHECK(all.back().facts.start == all[7].facts.start);
    CHECK(all.back().facts.staff == all[7].facts.staff);
    CHECK(all.back().facts.cycle == cycle);
}

TEST_CASE_METHOD(CyclePage, "What is typed in a session stays until somebody lets it go")
{
    auto& table = child<ui::DataTable>("cycleSessions");
    fill("sessionTitle", u"Pas encore enregistré"_s);
    table.setCurrentRow(6); // The script answers no: one stays.
    settle();
    CHECK(table.currentRow() == 4);
    CHECK(frame.prompts.asked.size() == 1);
    REQUIRE(services->attendance.markAllPresent(sessions()[3].id)); // Something else changes meanwhile.
    settle();
    CHECK(child<QLineEdit>("sessionTitle").text() == u"Pas encore enregistré"_s);
    CHECK_FALSE(shown().mayLeave());

    frame.prompts.confirmations = {true};
    table.setCurrentRow(6);
    settle();
    CHECK(table.currentRow() == 6);
    CHECK(child<QLineEdit>("sessionTitle").text() == u"Pronote et l'école"_s);
    CHECK(shown().mayLeave());
    CHECK(session(5).title == "Messagerie");
}

TEST_CASE_METHOD(CyclePage, "A new session being written is not lost to a change elsewhere")
{
    click("addSession");
    fill("sessionTitle", u"Séance de rattrapage"_s);
    REQUIRE(services->attendance.markAllPresent(sessions()[3].id));
    settle();
    CHECK(child<QLineEdit>("sessionTitle").text() == u"Séance de rattrapage"_s);
}

TEST_CASE_METHOD(CyclePage, "The cycle is renamed and given other seats")
{
    child<QTabBar>("cycleTabs").setCurrentIndex(3);
    settle();
    fill("cycleTitle", u"Ordi'Pratique du mardi"_s);
    child<QSpinBox>("cycleCapacity").setValue(8);
    click("cycleSave");
    const auto kept = services->planning.find(cycle);
    REQUIRE(kept);
    CHECK(kept->value->title == "Ordi'Pratique du mardi");
    CHECK(kept->value->capacity == 8);
    fill("cycleTitle", u"x"_s);
    press("Backspace");
    click("cycleSave"); // A cycle has a title.
    CHECK(services->planning.find(cycle)->value->title == "Ordi'Pratique du mardi");
}

TEST_CASE_METHOD(CyclePage, "A cycle is not closed while sessions are to come")
{
    frame.prompts.confirmations = {true};
    click("cycleTo_termine");
    CHECK(row().status == domain::CycleStatus::Running);
}
