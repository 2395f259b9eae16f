#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/planning/session_block.h"
#include "ui/planning/week_calendar.h"

#include <mediane/application/resource_service.h>

#include <QLineEdit>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// A week of planned sessions: the one after the demonstration's today.
struct NextWeek : PageStage<ui::PlanningPage>
{
    NextWeek()
    {
        press("Ctrl+Right");
        settle();
    }
    [[nodiscard]] ui::SessionBlock& block(std::size_t at = 0)
    {
        return *child<ui::WeekCalendar>("weekCalendar").blocks().at(at);
    }
    [[nodiscard]] domain::SessionFacts facts(domain::SessionId session)
    {
        return stored([&](const Queries& queries) { return queries.planning.session(session); }).facts;
    }
    void drag(const QPoint& from, const QPoint& by)
    {
        QTest::mousePress(&block(), Qt::LeftButton, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, from + by, block().mapToGlobal(from + by), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&block(), &move);
    }
};

} // namespace

TEST_CASE_METHOD(NextWeek, "Another week keeps the keyboard in the calendar")
{
    auto& calendar = child<ui::WeekCalendar>("weekCalendar");
    block().setFocus();
    press("Ctrl+Left");
    settle();
    CHECK(qobject_cast<ui::SessionBlock*>(QApplication::focusWidget()) != nullptr);
    for (int week = 0; week < 60; ++week) // Far ahead nothing is planned.
        press("Ctrl+Right");
    settle();
    REQUIRE(calendar.blocks().empty());
    CHECK(QApplication::focusWidget() == &calendar);
    press("Ctrl+T");
    settle();
    CHECK(qobject_cast<ui::SessionBlock*>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE_METHOD(NextWeek, "Alt and arrows move a session, Shift changes its end, Ctrl+Z puts it back")
{
    const auto session = block().session().id;
    const auto before = facts(session);
    REQUIRE(before.status == domain::SessionStatus::Planned);
    block().setFocus();
    QTest::keyClick(&block(), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(facts(session).start.minutes == before.start.minutes + 15);
    CHECK(facts(session).minutes() == before.minutes());
    REQUIRE(shown().undoStack()->canUndo());
    REQUIRE(shown().undoStack()->undo().hasValue());
    CHECK(facts(session).start == before.start);

    settle();
    QTest::keyClick(&block(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    settle();
    CHECK(facts(session).end.minutes == before.end.minutes - 15);
    CHECK(facts(session).start == before.start);
}

TEST_CASE_METHOD(NextWeek, "Alt and an arrow belong to the session that has the keyboard, not to the window")
{
    QKeyEvent forward(QEvent::ShortcutOverride, Qt::Key_Right, Qt::AltModifier);
    forward.ignore();
    QApplication::sendEvent(&block(), &forward);
    CHECK(forward.isAccepted());
    QKeyEvent search(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
    search.ignore();
    QApplication::sendEvent(&block(), &search);
    CHECK_FALSE(search.isAccepted());
    const auto session = block().session().id;
    const auto before = facts(session);
    QTest::keyClick(&block(), Qt::Key_Left, Qt::AltModifier);
    settle();
    CHECK(facts(session).date == addDays(before.date, -1));
}

TEST_CASE_METHOD(NextWeek, "A session is dragged to another day with the mouse")
{
    const auto session = block().session().id;
    const auto before = facts(session);
    const int day = child<ui::WeekCalendar>("weekCalendar").width() / 8;
    const auto date = before.date == addDays(mondayOf(before.date), 6) ? -1 : 1;
    drag({10, 10}, {day * date, 0});
    CHECK(facts(session).date == before.date); // Not before it is dropped.
    QTest::mouseRelease(&block(), Qt::LeftButton, {}, {10, 10});
    settle();
    CHECK(facts(session).date == addDays(before.date, date));
}

TEST_CASE_METHOD(NextWeek, "Escape gives a drag up")
{
    const auto session = block().session().id;
    const auto before = facts(session);
    const QRect place = block().geometry();
    drag({10, 10}, {0, 60});
    CHECK(block().geometry() != place);
    QTest::keyClick(&block(), Qt::Key_Escape);
    settle();
    CHECK(block().geometry() == place);
    CHECK(facts(session).start == before.start);
}

TEST_CASE_METHOD(NextWeek, "What took place does not move in the week, and it says why")
{
    click("previousWeek");
    click("previousWeek");
    const auto& blocks = child<ui::WeekCalendar>("weekCalendar").blocks();
    const auto held = std::ranges::find_if(
        blocks, [](const ui::SessionBlock* one) { return one->session().facts.status == domain::SessionStatus::Held; });
    REQUIRE(held != blocks.end());
    const auto session = (*held)->session().id;
    const auto before = facts(session);
    QTest::keyClick(*held, Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(facts(session).start == before.start);
}

TEST_CASE_METHOD(NextWeek, "A room that is taken asks for a reason, and keeps it with the session")
{
    const auto& blocks = child<ui::WeekCalendar>("weekCalendar").blocks();
    REQUIRE(blocks.size() >= 2);
    const auto session = block(0).session().id;
    const auto before = facts(session);
    const auto other = facts(block(1).session().id);
    auto taken = other; // The other session now stands in the same room, a quarter of an hour later.
    taken.place = before.place;
    taken.date = before.date;
    taken.start.minutes = before.end.minutes;
    taken.end.minutes = taken.start.minutes + other.minutes();
    REQUIRE(services->planning.editSession(block(1).session().id, taken));
    settle();
    block(0).setFocus();
    QTest::keyClick(&block(0), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(facts(session).start == before.start);
    REQUIRE(child<QLineEdit>("moveReason").isVisible());
    click("moveSave"); // Without a reason nothing moves.
    CHECK(facts(session).start == before.start);
    child<QLineEdit>("moveReason").setText(u"Deux groupes ensemble ce jour-là"_s);
    click("moveSave");
    CHECK(facts(session).start.minutes == before.start.minutes + 15);
    const auto conflicts = services->resources.check({{session, facts(session), {}, {}}});
    REQUIRE(conflicts);
    REQUIRE_FALSE(conflicts->empty());
    CHECK(conflicts->front().accepted == "Deux groupes ensemble ce jour-là");
}
