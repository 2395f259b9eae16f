#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

struct Agenda : PageStage<ui::PlanningPage>
{
    /// What the button writes; empty when it writes nothing.
    [[nodiscard]] QByteArray exported()
    {
        const QString path = folder.filePath(u"agenda.ics"_s);
        frame.prompts.texts = {path};
        click("exportCalendar");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("The week as it is filtered goes to an agenda, without the name of anybody")
{
    Agenda stage;
    const Date monday = mondayOf(stage.clock.today());
    const auto all = stage.stored([&](const Queries& queries) {
        return queries.planning.sessions({monday, addDays(monday, 6)});
    });
    REQUIRE(all.size() > 1);
    const QByteArray text = stage.exported();
    CHECK(text.count("BEGIN:VEVENT") == qsizetype(all.size()));
    CHECK(text.contains("DTSTART;TZID=Europe/Paris:"));
    CHECK_FALSE(text.contains("ATTENDEE"));
    stage.child<ui::ChoiceBox>("filterAction").setCurrentIndex(1);
    stage.settle();
    CHECK(stage.exported().count("BEGIN:VEVENT") < qsizetype(all.size()));
    stage.child<ui::ChoiceBox>("filterAction").setCurrentIndex(0); // The page remembers its filters.
}

TEST_CASE("A cycle goes to an agenda from its own view")
{
    Agenda stage;
    const auto cycle = stage.stored([](const Queries& queries) { return queries.planning.cycles(); }).front();
    stage.shown().open({ui::PageId::Planning, ui::RecordKind::Cycle, cycle.id.value()});
    stage.settle();
    const auto sessions = stage.stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle.id); });
    CHECK(stage.exported().count("BEGIN:VEVENT") == qsizetype(sessions.size()));
}
