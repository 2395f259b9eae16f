#include "page_stage.h"
#include "ui/people/people_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/radar_chart.h"
#include "ui/widgets/text_label.h"

#include <mediane/application/skill_service.h>

#include <QTabBar>
#include <QTabWidget>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::AssessmentMoment;

namespace {

/// Somebody of the demonstration's cycle, in the file, at the skills.
struct File : PageStage<ui::PeoplePage>
{
    void open()
    {
        shown().open(ui::destinationOf(person));
        child<QTabWidget>("personTabs").setCurrentIndex(3);
        child<QTabBar>("followUpParts").setCurrentIndex(1);
        settle();
    }
    [[nodiscard]] application::SkillGridRow grid(const std::string& version)
    {
        const auto grids = stored([](const Queries& queries) { return queries.skills.grids(); });
        const auto found = std::ranges::find(grids, version, &application::SkillGridRow::version);
        REQUIRE(found != grids.end());
        return *found;
    }
    void note(const std::string& version, AssessmentMoment moment, const std::string& code, int level)
    {
        const auto on = grid(version).id;
        for (const auto& skill : stored([&](const Queries& queries) { return queries.skills.skills(on); })) {
            if (skill.code == code) REQUIRE(services->skills.note({cycle, on, moment}, person, skill.id, level));
        }
    }
    [[nodiscard]] QStringList row(const char* table, int at)
    {
        const auto& model = *child<ui::DataTable>(table).model();
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(at, column).data().toString();
        return texts;
    }
    [[nodiscard]] int rows(const char* table) { return child<ui::DataTable>(table).model()->rowCount(); }
    [[nodiscard]] QString summary() { return child<ui::TextLabel>("skillsSummary").text(); }
    [[nodiscard]] ui::Banner* warning()
    {
        for (auto* banner : shown().findChildren<ui::Banner*>()) {
            if (banner->isVisible()) return banner;
        }
        return nullptr;
    }
    domain::CycleId cycle = resolve<domain::CycleId>(application::SubjectKind::Cycle, tour.cycle);
    domain::PersonId person
        = stored([](const Queries& queries) { return queries.people.search("benali karim", 5); }).front().id;
};

} // namespace

TEST_CASE("T42: the file sets entry beside exit, with the gains of what was noted twice", "[people][skills]")
{
    File stage;
    stage.note("1", AssessmentMoment::Entry, "PP07", 0);
    stage.note("1", AssessmentMoment::Entry, "PP09", 1);
    stage.note("1", AssessmentMoment::Entry, "PP12", 1);
    stage.note("1", AssessmentMoment::Exit, "PP07", 2);
    stage.note("1", AssessmentMoment::Exit, "PP09", 1);
    stage.note("1", AssessmentMoment::Exit, "PP12", 3);
    stage.note("1", AssessmentMoment::Exit, "PP19", 2);
    stage.open();
    REQUIRE(stage.rows("comparedSkills") == 4);
    CHECK(stage.row("comparedSkills", 0).mid(1) == QStringList{u"0"_s, u"2"_s, u"+2"_s});
    CHECK(stage.row("comparedSkills", 1).mid(1) == QStringList{u"1"_s, u"1"_s, u"0"_s});
    CHECK(stage.row("comparedSkills", 3).mid(1) == QStringList{u"–"_s, u"2"_s, QString()}); // PP19 is not a gain of 2.
    CHECK(stage.summary().contains(u"+1"_s));
    const auto& radar = stage.child<ui::RadarChart>("skillRadar");
    CHECK(radar.isVisible());
    REQUIRE(radar.axes().size() == 3);
    CHECK(radar.axes().at(2).second == Approx(3));
    CHECK(stage.rows("comparedDomains") == 3); // The figures of the radar.
}

TEST_CASE("Nobody assessed shows what to do; one assessment shows levels without progress", "[people][skills]")
{
    File stage;
    stage.open();
    CHECK_FALSE(stage.child<QWidget>("comparedSkills").isVisible());
    stage.note("1", AssessmentMoment::Entry, "PP07", 2);
    stage.open();
    CHECK(stage.child<QWidget>("comparedSkills").isVisible());
    CHECK(stage.summary().startsWith(u"One assessment"_s));
    CHECK_FALSE(stage.child<QWidget>("skillRadar").isVisible());
}

TEST_CASE("T41: two versions are compared only once the mapping is accepted", "[people][skills]")
{
    File stage;
    stage.note("2.2", AssessmentMoment::Entry, "1.1", 5);
    stage.note("3.0", AssessmentMoment::Exit, "1.1", 4);
    stage.open();
    auto& from = stage.child<ui::ChoiceBox>("skillsFrom");
    from.setCurrentIndex(0);
    Q_EMIT from.activated(0);
    stage.settle();
    CHECK(stage.rows("comparedSkills") == 0);
    REQUIRE(stage.warning() != nullptr);
    CHECK(stage.warning()->text().contains(u"2.2 → 3.0"_s));
    Q_EMIT stage.warning()->actionTriggered();
    stage.settle();
    REQUIRE(stage.rows("comparedSkills") == 1);
    CHECK(stage.row("comparedSkills", 0).mid(1) == QStringList{u"3"_s, u"4"_s, u"+1"_s});
}
