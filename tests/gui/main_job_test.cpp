#include "gui/office.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QFile>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<application::RosterRow> storedRoster(const Office& office, domain::SessionId session)
{
    auto rows = office.secondLook()->read(
        [&](const application::Queries& queries) { return queries.attendance.roster(session); });
    REQUIRE(rows);
    return *rows;
}

int marked(const std::vector<application::RosterRow>& rows, domain::AttendanceState state)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [state](const auto& row) { return row.mark && row.mark->state == state; }));
}

} // namespace

TEST_CASE("A session of today is recorded from the first page with few keys, and taken back")
{
    Office office;
    REQUIRE(office.frame().currentPage() == office.frame().page(ui::PageId::Today));
    office.tabTo(u"takeAttendance"_s);
    office.press(u"Space"_s);
    office.settle();
    REQUIRE(office.page().here().page == ui::PageId::Attendance);
    const domain::SessionId session(office.page().here().id);
    const auto before = storedRoster(office, session);
    REQUIRE(before.size() == 8);
    REQUIRE(marked(before, domain::AttendanceState::Absent) == 0);

    const QStringList keys{u"2"_s, u"X"_s, u"5"_s, u"X"_s, u"Ctrl+Shift+P"_s};
    for (const QString& key : keys)
        office.press(key);
    const auto after = storedRoster(office, session); // No wait: each mark is on disk when its key was handled.
    CHECK(marked(after, domain::AttendanceState::Absent) == 2);
    CHECK(marked(after, domain::AttendanceState::Present) == 6);
    CHECK(after[1].mark->state == domain::AttendanceState::Absent);
    CHECK(after[4].mark->state == domain::AttendanceState::Absent);

    office.settle();
    office.press(u"Ctrl+Z"_s);
    const auto undone = storedRoster(office, session);
    CHECK(marked(undone, domain::AttendanceState::Present) == 0);
    CHECK(marked(undone, domain::AttendanceState::Absent) == 2);
    office.press(u"Ctrl+Y"_s);
    CHECK(marked(storedRoster(office, session), domain::AttendanceState::Present) == 6);
}

TEST_CASE("A new beneficiary is created with the keyboard alone")
{
    Office office;
    office.press(u"Ctrl+2"_s);
    office.settle();
    office.press(u"Ctrl+N"_s);
    office.type(u"Ségur"_s);
    office.press(u"Tab"_s);
    office.type(u"Anaïs"_s);
    office.tabTo(u"birth"_s);
    office.type(u"14/05/1987"_s);
    office.tabTo(u"phone"_s);
    office.type(u"06 39 98 55 55"_s);
    office.press(u"Ctrl+Return"_s);
    office.settle();

    REQUIRE(office.page().here().kind == ui::RecordKind::Person);
    const auto found = office.secondLook()->read(
        [](const application::Queries& queries) { return queries.people.search("segur anais", 10); });
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().lastName == "Ségur");
    CHECK(found->front().birthYear == 1987);
    CHECK(found->front().id.value() == office.page().here().id);
}

TEST_CASE("A beneficiary that breaks a rule is not stored, and the form says why")
{
    Office office;
    office.press(u"Ctrl+2"_s);
    office.settle();
    office.press(u"Ctrl+N"_s);
    office.type(u"Sansprénom"_s);
    office.tabTo(u"birth"_s);
    office.type(u"31/02/1987"_s);
    office.press(u"Ctrl+Return"_s);
    office.settle();
    const auto found = office.secondLook()->read(
        [](const application::Queries& queries) { return queries.people.search("sansprenom", 10); });
    REQUIRE(found);
    CHECK(found->empty());
    office.prompts.confirmations = {true}; // Leave without saving.
    office.press(u"Ctrl+1"_s);
    CHECK(office.page().here().page == ui::PageId::Today);
}

TEST_CASE("A report is exported to PDF and CSV with the keyboard")
{
    Office office;
    const QString pdf = office.folder.filePath(u"rapport.pdf"_s);
    const QString csv = office.folder.filePath(u"rapport.csv"_s);
    office.press(u"Ctrl+6"_s);
    office.settle();
    office.prompts.texts = {pdf, csv};
    office.press(u"Ctrl+E"_s);
    office.press(u"Return"_s); // PDF is the first one.
    office.settle();
    CHECK(office.page().banner().isVisible());
    office.press(u"Ctrl+E"_s);
    for (const QString& key : {u"Down"_s, u"Down"_s, u"Down"_s, u"Return"_s})
        office.press(key);
    office.settle();

    CHECK(office.prompts.texts.empty());
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    QFile table(csv);
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(table.read(3) == "\xEF\xBB\xBF");
    CHECK(table.readAll().count(';') > 20);
}
