#include "page_stage.h"
#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/paper_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"

#include <mediane/application/paper_service.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::AttendanceState;

namespace {

/// The session of today of the cycle under way, with eight people on its list and no mark yet.
struct PaperStage : PageStage<ui::AttendancePage>
{
    PaperStage()
        : session(sessionOfToday())
    {
        shown().open(ui::destinationOf(session));
        settle();
    }
    [[nodiscard]] std::optional<AttendanceState> state(std::size_t row)
    {
        const auto rows = stored([&](const Queries& queries) { return queries.attendance.roster(session); });
        const auto mark = rows.at(row - 1).mark;
        return mark ? std::optional(mark->state) : std::nullopt;
    }
    [[nodiscard]] QString print(const char* keys = "Ctrl+P")
    {
        const QString path = folder.filePath(u"feuille%1.pdf"_s.arg(++prints));
        frame.prompts.texts.push_back(path);
        press(keys);
        settle();
        return path;
    }
    [[nodiscard]] std::size_t sheets()
    {
        return stored([&](const Queries& queries) { return queries.papers.sheetsOf(session); }).size();
    }

    domain::SessionId session;
    QTemporaryDir folder;
    int prints = 0;

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

TEST_CASE("Ctrl+P writes the sheet and keeps its rows", "[attendance][paper]")
{
    PaperStage stage;
    const QString path = stage.print();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(stage.sheets() == 1);
    CHECK(stage.child<QComboBox>("paperSheets").count() == 1);
    CHECK(stage.child<QComboBox>("paperSheets").currentText().contains(u"FE-"_s));

    stage.press("Ctrl+P"); // No answer in the script: the user gives up.
    stage.settle();
    CHECK(stage.sheets() == 1);
}

TEST_CASE("A line typed from the sheet is recorded by keyboard alone, as one step", "[attendance][paper]")
{
    PaperStage stage;
    stage.press("Ctrl+G");
    stage.settle();
    auto& panel = stage.child<ui::PaperPanel>("paperPanel");
    CHECK(panel.isVisible());
    CHECK_FALSE(stage.child<QLineEdit>("paperLine").isVisible()); // Nothing was printed yet.
    (void)stage.print();
    stage.press("Ctrl+G");
    stage.settle();
    REQUIRE(QApplication::focusWidget() == &stage.child<QLineEdit>("paperLine"));
    stage.fill("paperLine", u"3x 7r15 9x"_s);
    stage.press("Return");
    stage.settle();
    auto& field = *stage.child<QLineEdit>("paperLine").parentWidget();
    auto* const form = qobject_cast<ui::FormField*>(&field);
    REQUIRE(form != nullptr);
    CHECK(form->fault().contains(u"9x"_s)); // Eight rows: all or nothing.
    CHECK_FALSE(stage.state(3));

    stage.fill("paperLine", u"3x 7r15 *p"_s);
    stage.press("Return");
    stage.settle();
    CHECK(stage.state(3) == AttendanceState::Absent);
    CHECK(stage.state(7) == AttendanceState::Late);
    CHECK(stage.state(1) == AttendanceState::Present);
    CHECK(form->fault().isEmpty());
    REQUIRE(stage.services->attendance.undoStack().undo());
    CHECK_FALSE(stage.state(1));

    stage.press("Esc");
    stage.settle();
    CHECK_FALSE(panel.isVisible());
    CHECK(QApplication::focusWidget() == &stage.shown().sheet().grid());
}

TEST_CASE("A fault of the line is shown while the next word is typed", "[attendance][paper]")
{
    PaperStage stage;
    (void)stage.print();
    auto& line = stage.child<QLineEdit>("paperLine");
    auto* const form = qobject_cast<ui::FormField*>(line.parentWidget());
    REQUIRE(form != nullptr);
    line.setText(u"3z"_s);
    CHECK(form->fault().isEmpty()); // Not finished: it may become anything.
    line.setText(u"3z "_s);
    CHECK(form->fault().contains(u"3z"_s));
    line.setText(u"3x "_s);
    CHECK(form->fault().isEmpty());
}

TEST_CASE("From the matrix, Ctrl+P writes the sheet of the whole cycle", "[attendance][paper]")
{
    PaperStage stage;
    stage.press("Ctrl+M");
    stage.settle();
    CHECK(QFile::exists(stage.print()));
    const auto sheets = stage.stored([&](const Queries& queries) { return queries.papers.sheetsOf(stage.session); });
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().facts.cycle.has_value());
}
