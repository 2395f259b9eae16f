#include "page_stage.h"
#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/matrix_view.h"
#include "ui/attendance/minutes_field.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>

#include <ostream>

namespace mediane::domain {

/// So that a failed comparison shows its marks.
static std::ostream& operator<<(std::ostream& out, const AttendanceMark& mark)
{
    return out << code(mark.state) << ", " << mark.minutes << " min, " << code(mark.origin);
}

} // namespace mediane::domain

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using Mark = domain::AttendanceMark;
using State = domain::AttendanceState;

namespace {

/// The keys of attendance on the sheet of the running cycle's session of today: eight people, nobody marked.
struct Keys : PageStage<ui::AttendancePage>
{
    Keys() { open(session); }

    [[nodiscard]] domain::CycleId cycleNamed(const std::string& title)
    {
        const auto found = stored([&](const Queries& queries) { return queries.planning.cycles(title); });
        REQUIRE(found.size() == 1);
        return found.front().id;
    }
    [[nodiscard]] domain::SessionId numbered(domain::CycleId cycle, std::size_t number)
    {
        return stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); }).at(number - 1).id;
    }
    void open(domain::SessionId id)
    {
        shown().open(ui::destinationOf(id));
        session = id;
        settle();
    }
    void type(std::initializer_list<const char*> keys)
    {
        for (const char* key : keys)
            press(key);
    }
    [[nodiscard]] std::vector<application::RosterRow> roster()
    {
        return stored([&](const Queries& queries) { return queries.attendance.roster(session); });
    }
    [[nodiscard]] std::optional<Mark> mark(std::size_t row) { return roster().at(row - 1).mark; }
    [[nodiscard]] long unmarked()
    {
        const auto rows = roster();
        return std::ranges::count_if(rows, [](const auto& row) { return !row.mark; });
    }
    [[nodiscard]] application::SessionRow row()
    {
        return stored([&](const Queries& queries) { return queries.planning.session(session); });
    }
    [[nodiscard]] QString banner() { return shown().banner().isVisible() ? shown().banner().text() : QString(); }
    [[nodiscard]] ui::AttendanceGrid& grid() { return shown().sheet().grid(); }

    domain::SessionId session = numbered(cycleNamed("Ordi'Pratique 12"), 4);
};

} // namespace

TEST_CASE_METHOD(Keys, "Ten people, the last ones absent: six keystrokes, whatever the length of the numbers")
{
    for (const char* name : {"fontaine marcel", "vasseur"}) {
        const auto found = stored([&](const Queries& queries) { return queries.people.search(name, 5); });
        REQUIRE(found.size() == 1);
        REQUIRE(services->enrolments.enrol(*row().facts.cycle, found.front().id));
    }
    settle();
    REQUIRE(roster().size() == 10);
    keystrokes = 0;
    type({"9", "X", "1", "0", "X", "Ctrl+Shift+P"});
    CHECK(keystrokes <= 7);
    CHECK(mark(9)->state == State::Absent);
    CHECK(mark(10)->state == State::Absent);
    CHECK(unmarked() == 0);
    CHECK(row().present == 8);
}

TEST_CASE_METHOD(Keys, "The minutes lost are kept by any way out but Escape, and never exceed the session")
{
    type({"R", "Escape"});
    CHECK_FALSE(mark(1));
    type({"R", "2", "5", "X"}); // The letter of the next person keeps them, and marks that person.
    CHECK(mark(1) == Mark{State::Late, 95});
    CHECK(mark(2) == Mark{State::Absent, 0});
    type({"T", "5", "Down"});
    CHECK(mark(3) == Mark{State::LeftEarly, 115});
    type({"1", "R"}); // Asked again, it starts from what is stored.
    CHECK(grid().minutesField().findChild<QLineEdit*>()->text() == u"25"_s);
    type({"9", "9", "9", "Return"});
    CHECK(*mark(1) == Mark{State::Late, 21}); // 99: a third digit would be more than the session lasts.
}

TEST_CASE_METHOD(Keys, "A change of mind is one mark, and its undo gives the first one back")
{
    type({"R", "Return", "Up", "P"});
    CHECK(mark(1) == Mark{State::Present, 120});
    type({"Ctrl+Z"});
    CHECK(mark(1) == Mark{State::Late, 105});
}

TEST_CASE_METHOD(Keys, "A number that is no row, or that is given up, marks nobody")
{
    type({"4", "2", "X"});
    CHECK(unmarked() == 8);
    CHECK(banner().contains(u"42"_s));
    type({"7", "Down", "X"}); // The arrow gives the number up: the row below the first one is meant.
    CHECK_FALSE(mark(7));
    CHECK(mark(2)->state == State::Absent);
    type({"7", "Escape", "X"});
    CHECK_FALSE(mark(7));
    CHECK(mark(3)->state == State::Absent);
}

TEST_CASE_METHOD(Keys, "The totals above the sheet leave out whoever is not expected")
{
    type({"P", "P", "R", "Return", "N", "X"});
    CHECK(child<QLabel>("presentSummary").text().contains(u"3/7"_s));
    CHECK(row().present == 3);
    CHECK(row().expected == 7);
}

TEST_CASE_METHOD(Keys, "A refused mark leaves the row as it was and says why")
{
    REQUIRE(services->attendance.markAllPresent(session));
    REQUIRE(services->attendance.validate(session)); // Elsewhere: the page has not read it yet.
    type({"1", "X"});
    CHECK(mark(1)->state == State::Present);
    CHECK_FALSE(banner().isEmpty());
    settle();
    CHECK(shown().sheet().model().rows().front().mark->state == State::Present);
}

TEST_CASE_METHOD(Keys, "A remark goes with a mark, and only with one")
{
    frame.prompts.texts = {u"A prévenu par téléphone"_s};
    type({"F2"});
    CHECK(frame.prompts.asked.isEmpty());
    CHECK_FALSE(banner().isEmpty());
    type({"E", "Up", "F2"});
    CHECK(mark(1)->comment == "A prévenu par téléphone");
    CHECK(mark(1)->state == State::Excused);
}

TEST_CASE_METHOD(Keys, "Before a session only excuses are taken")
{
    open(numbered(cycleNamed("Ordi'Pratique 13"), 1));
    REQUIRE(roster().size() == 5);
    type({"P", "X", "Space", "Ctrl+Shift+P"});
    CHECK(unmarked() == 5);
    CHECK_FALSE(banner().isEmpty());
    type({"1", "E", "2", "N"});
    CHECK(mark(1)->state == State::Excused);
    CHECK(mark(2)->state == State::NotExpected);
    CHECK(row().facts.status == domain::SessionStatus::Planned);
    CHECK_FALSE(child<QAbstractButton>("validate").isEnabled());
    CHECK_FALSE(child<QAbstractButton>("markPresent").isEnabled());
    CHECK_FALSE(child<QAbstractButton>("markPresent").accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(Keys, "A session where everybody was absent is validated only when somebody says it was held")
{
    type({"X", "X", "X", "X", "X", "X", "X", "X"});
    REQUIRE(row().absent == 8);
    frame.prompts.choices = {1}; // It was not held.
    type({"Ctrl+Return"});
    CHECK(row().facts.sheet != domain::SheetState::Validated);
    REQUIRE_FALSE(frame.destinations.isEmpty());
    CHECK(frame.destinations.last().page == ui::PageId::Planning);
    frame.prompts.choices = {0};
    type({"Ctrl+Return"});
    CHECK(row().facts.sheet == domain::SheetState::Validated);
    CHECK(row().facts.heldWithNobody);
}

TEST_CASE_METHOD(Keys, "The list leads from session to session with the arrows, and Enter to the sheet")
{
    auto& list = child<QAbstractItemView>("sessionList");
    list.setFocus(Qt::TabFocusReason);
    type({"Down", "Down"});
    const domain::SessionId chosen(shown().here().id);
    CHECK(chosen != session);
    CHECK(QApplication::focusWidget() == &list);
    type({"Return"});
    CHECK(QApplication::focusWidget() == &grid());
    CHECK(shown().sheet().model().session().id == chosen);
}

TEST_CASE_METHOD(Keys, "The matrix opens at the session of the sheet, and totals its people and sessions")
{
    type({"Ctrl+M"});
    settle();
    auto& matrix = shown().matrix();
    REQUIRE(matrix.isVisible());
    CHECK(matrix.currentSession() == session);
    const auto& model = matrix.model();
    const auto text = [&](int at, int column) { return model.index(at, column).data().toString(); };
    CHECK(text(model.people(), 0) == u"6/8"_s); // Two sessions were held, six of eight came to each.
    CHECK(text(model.people(), 1) == u"6/8"_s);
    CHECK(text(model.people(), 3) == u"·"_s);
    int perfect = 0;
    for (int at = 0; at < model.people(); ++at)
        perfect += text(at, model.totalColumn()) == u"2/2"_s ? 1 : 0;
    CHECK(perfect == 5);
    type({"P"});
    CHECK(row().present == 1);
    settle(200);
    CHECK(text(model.people(), 3) == u"1/8"_s);
    type({"Ctrl+M"}); // Back to one session.
    settle();
    CHECK(shown().sheet().isVisible());
}
