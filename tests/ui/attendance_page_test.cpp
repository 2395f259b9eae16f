#include "page_stage.h"
#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/matrix_view.h"
#include "ui/attendance/minutes_field.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::AttendanceState;

namespace {

/// The session of today of the cycle under way, with eight people on its list and no mark yet.
struct Sheet : PageStage<ui::AttendancePage>
{
    Sheet()
        : session(sessionOfToday())
    {
        shown().open(ui::destinationOf(session));
        settle();
        REQUIRE(QApplication::focusWidget() == &shown().sheet().grid()); // Keys go straight to the list.
    }
    [[nodiscard]] std::vector<application::RosterRow> roster()
    {
        return stored([&](const Queries& queries) { return queries.attendance.roster(session); });
    }
    /// The state stored for a row, counted from one as on screen.
    [[nodiscard]] std::optional<AttendanceState> state(std::size_t row)
    {
        const auto mark = roster().at(row - 1).mark;
        return mark ? std::optional(mark->state) : std::nullopt;
    }
    [[nodiscard]] long count(std::optional<AttendanceState> wanted)
    {
        const auto rows = roster();
        return std::ranges::count_if(rows,
            [&](const auto& row) { return (row.mark ? std::optional(row.mark->state) : std::nullopt) == wanted; });
    }
    [[nodiscard]] application::SessionRow row()
    {
        return stored([&](const Queries& queries) { return queries.planning.session(session); });
    }

    domain::SessionId session;

private:
    [[nodiscard]] domain::SessionId sessionOfToday()
    {
        const auto rows = stored([&](const Queries& queries) {
            return queries.planning.sessions({clock.today(), clock.today()});
        });
        const auto found = std::ranges::find_if(rows, [](const auto& row) { return row.expected == 8; });
        REQUIRE(found != rows.end());
        return found->id;
    }
};

} // namespace

TEST_CASE("Attendance of ten people, two of them absent, takes seven keystrokes at most")
{
    Sheet sheet;
    // Two more people join the cycle of eight.
    const auto cycle = *sheet.row().facts.cycle;
    for (const char* name : {"Zidane", "Zola"}) {
        domain::PersonFacts facts;
        facts.lastName = name;
        facts.firstName = "Camille";
        facts.welcomedOn = sheet.clock.today();
        const auto person = sheet.services->people.registerPerson(facts);
        REQUIRE(person);
        const auto enrolled = sheet.services->enrolments.enrol(cycle, *person);
        REQUIRE(enrolled);
        REQUIRE(*enrolled == domain::EnrolmentStatus::Confirmed);
    }
    sheet.settle();
    REQUIRE(sheet.roster().size() == 10);
    REQUIRE(sheet.count(std::nullopt) == 10);

    sheet.keystrokes = 0;
    for (const char* key : {"3", "X", "7", "X", "Ctrl+Shift+P"})
        sheet.press(key);
    CHECK(sheet.keystrokes <= 7);
    CHECK(sheet.count(AttendanceState::Present) == 8);
    CHECK(sheet.count(AttendanceState::Absent) == 2);
    CHECK(sheet.state(3) == AttendanceState::Absent);
    CHECK(sheet.state(7) == AttendanceState::Absent);
}

TEST_CASE("Each letter is stored when its key was handled, and goes to the next person")
{
    Sheet sheet;
    const auto at = [&] { return sheet.shown().sheet().grid().currentIndex().row() + 1; };
    REQUIRE(at() == 1);
    sheet.press("P");
    CHECK(sheet.state(1) == AttendanceState::Present);
    CHECK(sheet.roster()[0].mark->minutes == 120);
    sheet.press("X");
    CHECK(sheet.state(2) == AttendanceState::Absent);
    sheet.press("E");
    CHECK(sheet.state(3) == AttendanceState::Excused);
    sheet.press("N");
    CHECK(sheet.state(4) == AttendanceState::NotExpected);
    CHECK(at() == 5);
    sheet.press("R"); // Minutes are asked: what is proposed is kept with Enter.
    sheet.press("Return");
    CHECK(sheet.state(5) == AttendanceState::Late);
    CHECK(sheet.roster()[4].mark->minutes == 120 - domain::kDefaultMinutesLost);
    sheet.press("T");
    sheet.press("4");
    sheet.press("0");
    sheet.press("P"); // A letter keeps the minutes and marks the next person.
    CHECK(sheet.state(6) == AttendanceState::LeftEarly);
    CHECK(sheet.roster()[5].mark->minutes == 80);
    CHECK(sheet.state(7) == AttendanceState::Present);
    CHECK(sheet.state(8) == std::nullopt);
    CHECK(at() == 8);
}

TEST_CASE("Space, arrows and Delete change the row under the cursor only")
{
    Sheet sheet;
    sheet.press("Down");
    sheet.press("Space");
    CHECK(sheet.state(2) == AttendanceState::Present);
    sheet.press("Up");
    sheet.press("Space"); // Present becomes absent.
    CHECK(sheet.state(2) == AttendanceState::Absent);
    sheet.press("Up");
    sheet.press("Delete");
    CHECK(sheet.state(2) == std::nullopt);
    CHECK(sheet.count(std::nullopt) == 8);
    sheet.press("9");
    sheet.press("P"); // There is no ninth row.
    CHECK(sheet.count(std::nullopt) == 8);
    CHECK(sheet.shown().banner().isVisible());
}

TEST_CASE("Everybody present leaves the marks that are there, and undo takes back the whole gesture")
{
    Sheet sheet;
    sheet.press("E");
    sheet.press("X");
    sheet.click("allPresent");
    CHECK(sheet.state(1) == AttendanceState::Excused);
    CHECK(sheet.state(2) == AttendanceState::Absent);
    CHECK(sheet.count(AttendanceState::Present) == 6);
    sheet.press("Ctrl+Z");
    CHECK(sheet.count(AttendanceState::Present) == 0);
    CHECK(sheet.count(std::nullopt) == 6);
    sheet.press("Ctrl+Z");
    CHECK(sheet.state(2) == std::nullopt);
    CHECK(sheet.state(1) == AttendanceState::Excused);
    sheet.press("Ctrl+Y");
    sheet.press("Ctrl+Y");
    CHECK(sheet.state(2) == AttendanceState::Absent);
    CHECK(sheet.count(AttendanceState::Present) == 6);
}

TEST_CASE("Somebody who walks in is found or created, and stored present")
{
    Sheet sheet;
    sheet.press("Ins");
    sheet.settle();
    sheet.fill("walkInPicker", u"ndiaye"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    sheet.settle();
    REQUIRE(sheet.roster().size() == 8); // Missed sessions of her own cycle: asked what this presence is for.
    CHECK(sheet.child<QComboBox>("walkInMissed").count() > 1);
    sheet.click("walkInMark");
    REQUIRE(sheet.roster().size() == 9);
    CHECK(sheet.count(AttendanceState::Present) == 1);

    sheet.fill("walkInPicker", u"Ségur Anaïs"_s);
    sheet.click("walkInNew");
    CHECK(sheet.child<QLineEdit>("walkInLast").text() == u"Ségur"_s);
    sheet.click("walkInCreate");
    REQUIRE(sheet.roster().size() == 10);
    CHECK(sheet.count(AttendanceState::Present) == 2);
    const auto found = sheet.stored([](const Queries& queries) { return queries.people.search("segur anais", 10); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().firstName == "Anaïs");
    const auto rows = sheet.roster();
    CHECK(std::ranges::count_if(rows, [](const auto& row) { return !row.enrolled; }) == 2);
}

TEST_CASE("A headcount is stored with its total and refused when a part exceeds it")
{
    Sheet sheet;
    sheet.press("C");
    sheet.settle();
    auto& total = sheet.child<QSpinBox>("headcountTotal");
    total.setValue(12);
    sheet.click("headcountSave");
    CHECK(sheet.row().headcount == 12);
    const auto parts = sheet.shown().findChildren<QSpinBox*>();
    const auto part = std::ranges::find_if(parts, [&](QSpinBox* box) { return box != &total && box->isVisible(); });
    REQUIRE(part != parts.end());
    (*part)->setValue(13);
    auto& save = sheet.child<QAbstractButton>("headcountSave");
    save.click();
    const auto facts = sheet.services->attendance.headcount(sheet.session);
    REQUIRE(facts);
    REQUIRE(facts->has_value());
    CHECK((*facts)->total() == 12);
    CHECK((*facts)->lines.size() == 1);
    (*part)->setValue(5);
    sheet.click("headcountSave");
    CHECK(sheet.services->attendance.headcount(sheet.session)->value().lines.size() == 2);
}

TEST_CASE("A sheet is validated only when everybody has a mark, then locked until a reason is given")
{
    Sheet sheet;
    sheet.press("P");
    sheet.press("Ctrl+Return");
    CHECK(sheet.row().facts.sheet != domain::SheetState::Validated);
    CHECK(sheet.shown().banner().isVisible());
    sheet.click("allPresent");
    sheet.press("Ctrl+Return");
    sheet.settle();
    REQUIRE(sheet.row().facts.sheet == domain::SheetState::Validated);
    CHECK(sheet.row().facts.status == domain::SessionStatus::Held);

    sheet.shown().sheet().takeFocus();
    sheet.press("X");
    CHECK(sheet.count(AttendanceState::Present) == 8); // Locked.

    sheet.frame.prompts.texts = {u""_s};
    sheet.shown().sheet().reopen();
    CHECK(sheet.row().facts.sheet == domain::SheetState::Validated); // No reason, no way in.
    sheet.frame.prompts.texts = {u"Une personne arrivée après la validation"_s};
    sheet.shown().sheet().reopen();
    CHECK(sheet.row().facts.sheet == domain::SheetState::Started);
    sheet.press("X");
    CHECK(sheet.count(AttendanceState::Absent) == 1);
}

TEST_CASE("The matrix of the cycle marks with the same keys, and its totals follow")
{
    Sheet sheet;
    sheet.press("Ctrl+M");
    sheet.settle();
    auto& view = sheet.shown().matrix();
    REQUIRE(view.isVisible());
    const auto& model = view.model();
    const int column = model.columnOf(sheet.session);
    view.grid().setCurrentIndex(model.index(0, column));
    const auto person = model.matrix().rows[0].person;
    const auto matrix
        = [&] { return sheet.stored([&](const Queries& queries) { return queries.attendance.matrix(view.cycle()); }); };
    const int attended = matrix().rows[0].attended;
    sheet.press("P");
    const auto rows = sheet.roster();
    const auto marked = std::ranges::find(rows, person, &application::RosterRow::person);
    REQUIRE(marked->mark);
    CHECK(marked->mark->state == AttendanceState::Present);
    CHECK(view.grid().currentIndex() == model.index(1, column));
    sheet.press("X");
    sheet.settle(300); // What follows from a mark is read when the fingers pause.
    CHECK(matrix().rows[0].attended == attended + 1);
    CHECK(model.index(0, model.totalColumn()).data().toString().contains(QString::number(attended + 1)));
    CHECK(model.index(model.people(), column).data().toString().contains(u"1"_s));
    sheet.press("Ctrl+Z");
    sheet.press("Ctrl+Z");
    sheet.settle(300);
    CHECK(matrix().rows[0].attended == attended);
}
