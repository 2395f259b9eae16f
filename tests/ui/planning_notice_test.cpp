#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/formats.h"

#include <mediane/application/calendar_queries.h>

#include <QCheckBox>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// A planned session of a cycle with people, open in the planning.
struct Moving : PageStage<ui::PlanningPage>
{
    Moving()
    {
        for (const auto& cycle : stored([](const Queries& queries) { return queries.planning.cycles(); })) {
            for (const auto& row :
                stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle.id); })) {
                if (row.facts.status == domain::SessionStatus::Planned && row.facts.date > clock.today()
                    && !people(row.id).empty())
                    session = row;
            }
        }
        REQUIRE(session.id.value() > 0);
        shown().open({ui::PageId::Planning, ui::RecordKind::Session, session.id.value()});
        settle();
    }
    [[nodiscard]] std::vector<application::PersonToTell> people(domain::SessionId id)
    {
        return stored([&](const Queries& queries) { return queries.calendar.peopleToTell(id); });
    }
    [[nodiscard]] Date date()
    {
        return stored([&](const Queries& queries) { return queries.planning.session(session.id); }).facts.date;
    }
    void move()
    {
        fill("sessionDate", ui::shortDateText(addDays(session.facts.date, 1)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        click("sessionSave");
    }
    application::SessionRow session;
};

} // namespace

TEST_CASE("T15: a session moved in its form comes back with Ctrl+Z, and goes again")
{
    Moving stage;
    stage.move();
    CHECK(stage.date() == addDays(stage.session.facts.date, 1));
    REQUIRE(stage.shown().undoStack()->undo());
    CHECK(stage.date() == stage.session.facts.date);
    REQUIRE(stage.shown().undoStack()->redo());
    CHECK(stage.date() == addDays(stage.session.facts.date, 1));
}

TEST_CASE("After a move, the confirmed people are listed and ticked once told (SER-3)")
{
    Moving stage;
    CHECK_FALSE(stage.child<QWidget>("noticeList").isVisible());
    stage.move();
    CHECK(stage.child<QWidget>("noticeList").isVisible());
    const auto first = stage.people(stage.session.id).front();
    const QString id = QString::number(first.person.value());
    auto& tick = stage.child<QCheckBox>(qPrintable(u"notice"_s + id));
    CHECK(tick.text().contains(ui::toQt(first.name)));
    CHECK(tick.text().contains(ui::toQt(first.phone)));
    auto& channel = stage.child<ui::ChoiceBox>(qPrintable(u"noticeChannel"_s + id));
    CHECK_FALSE(channel.isVisible());
    stage.click(qPrintable(u"notice"_s + id));
    channel.setFocus();
    QTest::keyClick(&channel, Qt::Key_Down); // By text message.
    stage.settle();
    CHECK(stage.people(stage.session.id).front().notice
        == domain::SessionNotice{stage.clock.today(), domain::ContactChannel::Text});
    stage.click(qPrintable(u"notice"_s + id));
    CHECK_FALSE(stage.people(stage.session.id).front().notice);
}
