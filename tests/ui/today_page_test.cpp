#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/today/session_card.h"
#include "ui/today/today_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/progress_row.h"

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

struct Today : PageStage<ui::TodayPage>
{
    /// The session of the running cycle.
    [[nodiscard]] ui::SessionCard& card(const QString& words = u"Ordi'Pratique 12"_s)
    {
        for (auto* const found : shown().findChildren<ui::SessionCard*>())
            if (found->accessibleName().contains(words)) return *found;
        FAIL("No card of " << words.toStdString());
        throw std::logic_error("unreachable");
    }
    [[nodiscard]] QAbstractButton* button(const char* name, QWidget& inside)
    {
        return inside.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] application::SessionRow session()
    {
        const auto rows = stored([&](const Queries& queries) {
            return queries.planning.sessions({clock.today(), clock.today()});
        });
        REQUIRE(rows.size() == 2);
        return rows.front();
    }
    /// What is to do, one line an item, as a user reads it.
    [[nodiscard]] QStringList toDo()
    {
        QStringList lines;
        for (const auto* const row : shown().findChildren<ui::LinkRow*>())
            lines << row->text();
        return lines;
    }
    void follow(const QString& start)
    {
        for (auto* const row : shown().findChildren<ui::LinkRow*>()) {
            if (!row->text().startsWith(start)) continue;
            row->setFocus();
            press("Return");
            return;
        }
        FAIL("Nothing to do begins with " << start.toStdString() << ": " << toDo().join(u", "_s).toStdString());
    }
    [[nodiscard]] QString figureOf(const QString& label)
    {
        for (const auto* const row : shown().findChildren<ui::ProgressRow*>()) {
            const auto words = row->findChildren<QLabel*>();
            if (!words.isEmpty() && words.front()->text() == label) return row->figureText();
        }
        return {};
    }
    void at(Date day, TimeOfDay time)
    {
        clock = FixedClock(day, time);
        shown().activated();
        settle();
    }
};

} // namespace

TEST_CASE("One click on a session of today leads to its sheet")
{
    Today today;
    today.button("takeAttendance", today.card())->click();
    REQUIRE(today.frame.destinations.size() == 1);
    CHECK(today.frame.destinations.front() == ui::destinationOf(today.session().id));
}

TEST_CASE("One click marks everybody of a session present, and it can be taken back")
{
    Today today;
    REQUIRE(today.session().expected == 8);
    REQUIRE(today.session().unmarked == 8);
    today.button("allPresent", today.card())->click();
    CHECK(today.session().present == 8);
    CHECK(today.session().facts.sheet == domain::SheetState::Started);
    CHECK(today.frame.messages.last().contains(u'8'));
    today.settle();
    CHECK(today.button("allPresent", today.card()) == nullptr); // Nobody is left to mark.

    auto* const undo = today.shown().undoStack();
    REQUIRE(undo != nullptr);
    REQUIRE(undo->undo());
    CHECK(today.session().unmarked == 8);
    today.settle();
    CHECK(today.button("allPresent", today.card()) != nullptr);
}

TEST_CASE("« All present » of today leaves the marks that exist alone")
{
    Today today;
    const auto roster
        = today.stored([&](const Queries& queries) { return queries.attendance.roster(today.session().id); });
    REQUIRE(today.services->attendance.mark(
        today.session().id, roster.front().person, {domain::AttendanceState::Absent, {}, {}}));
    today.settle();
    today.button("allPresent", today.card())->click();
    CHECK(today.session().present == 7);
    CHECK(today.session().absent == 1);
}

TEST_CASE("Nobody can be marked present long before a session")
{
    Today today;
    today.at(today.clock.today(), {8 * 60 + 59});
    const auto* const early = today.button("allPresent", today.card());
    REQUIRE(early != nullptr);
    CHECK_FALSE(early->isEnabled());
    CHECK_FALSE(early->accessibleDescription().isEmpty()); // It says from when.
    today.at(today.clock.today(), {9 * 60});
    CHECK(today.button("allPresent", today.card())->isEnabled());
}

TEST_CASE("What is to do is counted from the file, and each item leads to where it is done")
{
    using ui::PageId;
    using ui::RecordKind;
    Today today;
    const auto waiting = today.stored([](const Queries& queries) { return queries.devices.waitingFamilies(100); });
    const auto ready = today.stored([](const Queries& queries) { return queries.devices.counts(); }).ready;
    REQUIRE(ready == 2);
    REQUIRE(waiting.size() > 1);
    const QStringList items = today.toDo();
    CHECK(items.contains(u"1 session(s) to record"_s));
    CHECK(items.contains(u"1 cycle(s) with a free seat, 2 waiting"_s));
    CHECK(items.contains(u"1 contract(s) to sign"_s));
    CHECK(items.contains(u"2 computer(s) ready, %1 famil(y/ies) waiting"_s.arg(waiting.size())));

    const auto leads = [&](const QString& start, const ui::Destination& wanted) {
        today.follow(start);
        CHECK(today.frame.destinations.last() == wanted);
    };
    leads(u"1 session"_s, {PageId::Attendance});
    leads(u"1 cycle"_s, {PageId::Planning, RecordKind::None, 0, u"cycles"_s});
    leads(u"1 contract"_s, {PageId::Devices, RecordKind::None, 0, u"list"_s});
    leads(u"2 computer"_s, {PageId::Devices, RecordKind::None, 0, u"waiting"_s});
}

TEST_CASE("What was done elsewhere leaves the list of what is to do")
{
    Today today;
    const auto late = today.resolve<domain::SessionId>(application::SubjectKind::Session, today.tour.session);
    REQUIRE(today.services->attendance.markAllPresent(late));
    REQUIRE(today.services->attendance.validate(late));
    today.settle();
    for (const QString& item : today.toDo())
        CHECK_FALSE(item.contains(u"to record"_s));
}

TEST_CASE("Targets show what the whole operation achieved, and lead to its report")
{
    Today today;
    // Eight sessions of the past cycle, two of the running one, seven open days; everybody but one came at least once.
    CHECK(today.figureOf(u"Personnes formées"_s) == u"16 / 40"_s);
    CHECK(today.figureOf(u"Ordinateurs remis"_s) == u"4 / 12"_s);
    CHECK(today.figureOf(u"Ateliers réalisés"_s) == u"17 / 60"_s);
    today.button("allPresent", today.card())->click();
    today.settle();
    CHECK(today.figureOf(u"Personnes formées"_s) == u"17 / 40"_s); // The one who had never come.
    CHECK(today.figureOf(u"Ateliers réalisés"_s) == u"18 / 60"_s);

    for (auto* const row : today.shown().findChildren<ui::ProgressRow*>()) {
        if (row->figureText() != u"4 / 12"_s) continue;
        row->findChild<QAbstractButton*>()->click();
    }
    const auto operation
        = today.resolve<domain::OperationId>(application::SubjectKind::Operation, today.tour.operation);
    REQUIRE_FALSE(today.frame.destinations.isEmpty());
    CHECK(today.frame.destinations.last() == ui::destinationOf(operation));
}

TEST_CASE("A day without sessions leads to the planning")
{
    Today today;
    today.at(addDays(today.clock.today(), 5), {10 * 60}); // A Sunday.
    CHECK(today.shown().findChildren<ui::SessionCard*>().isEmpty());
    auto* const empty = today.shown().findChild<ui::EmptyState*>();
    REQUIRE(empty != nullptr);
    empty->findChild<QAbstractButton*>()->click();
    CHECK(today.frame.destinations.last() == ui::Destination{ui::PageId::Planning});
}

TEST_CASE("Today fits an old screen and names its controls")
{
    Today today;
    CHECK(unnamedControls(today.shown()) == QStringList());
    CHECK(truncatedTexts(today.shown()) == QStringList());
    today.shown().resize(640, 700); // One column.
    today.settle();
    CHECK(truncatedTexts(today.shown()) == QStringList());
}
