#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"
#include "ui/skills/skills_table.h"
#include "ui/widgets/banner.h"

#include <mediane/application/skill_service.h>

#include <QLabel>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::AssessmentMoment;

namespace {

/// The skills of the demonstration's cycle, on the first grid.
struct Skills : PageStage<ui::PlanningPage>
{
    Skills()
    {
        shown().open({ui::PageId::Planning, ui::RecordKind::Cycle, cycle.value(), u"skills"_s});
        settle();
        table().setFocus();
    }
    [[nodiscard]] ui::SkillsTable& table() { return child<ui::SkillsTable>("skills"); }
    [[nodiscard]] std::vector<application::AssessedPerson> people(AssessmentMoment moment = AssessmentMoment::Entry)
    {
        return stored([&](const Queries& queries) { return queries.skills.assessed(cycle, grid, moment); });
    }
    [[nodiscard]] std::optional<int> level(std::size_t row, std::size_t column)
    {
        const auto skills = stored([&](const Queries& queries) { return queries.skills.skills(grid); });
        const auto person = people().at(row);
        const auto found = person.levels.find(skills.at(column).id);
        return found == person.levels.end() ? std::nullopt : std::optional(found->second);
    }
    void choose(const char* box, const QString& code)
    {
        auto& choice = child<ui::ChoiceBox>(box);
        choice.setCode(code);
        Q_EMIT choice.activated(choice.currentIndex());
        settle();
    }
    [[nodiscard]] QString progress() { return child<QLabel>("skillProgress").text(); }
    /// The first `count` people went from level 1 to 2 on the first skill.
    void progressOf(std::size_t count)
    {
        const auto skill = stored([&](const Queries& queries) { return queries.skills.skills(grid); }).front().id;
        const auto all = people();
        REQUIRE(all.size() >= count);
        for (std::size_t i = 0; i < count; ++i) {
            REQUIRE(services->skills.note({cycle, grid, AssessmentMoment::Entry}, all[i].person, skill, 1));
            REQUIRE(services->skills.note({cycle, grid, AssessmentMoment::Exit}, all[i].person, skill, 2));
        }
        settle(300);
    }
    domain::CycleId cycle = resolve<domain::CycleId>(application::SubjectKind::Cycle, tour.cycle);
    domain::SkillGridId grid = stored([](const Queries& queries) { return queries.skills.grids(); }).front().id;
};

} // namespace

TEST_CASE("Digits and letters note a level at once and go on; Delete takes it away", "[planning][skills]")
{
    Skills stage;
    stage.press("2");
    CHECK(stage.level(0, 0) == 2);
    CHECK(stage.table().currentIndex().column() == 1);
    stage.press("A");
    CHECK(stage.level(0, 1) == 0);
    stage.press("D");
    CHECK(stage.level(0, 2) == 3);
    stage.press("Left");
    stage.press("Delete");
    CHECK_FALSE(stage.level(0, 2));
    stage.press("Return");
    CHECK(stage.table().currentIndex() == stage.table().model()->index(1, 0));
    QTest::keyClick(&stage.table(), Qt::Key_3, Qt::KeypadModifier);
    CHECK(stage.level(1, 0) == 3);
    stage.settle(300); // The page reads again: the cursor stays.
    CHECK(stage.table().currentIndex() == stage.table().model()->index(1, 1));
}

TEST_CASE("A level off the scale is refused in words and nothing is stored", "[planning][skills]")
{
    Skills stage;
    stage.press("7");
    CHECK_FALSE(stage.level(0, 0));
    CHECK(stage.table().currentIndex().column() == 0);
    const auto banners = stage.shown().findChildren<ui::Banner*>();
    CHECK(std::ranges::any_of(banners, [](const ui::Banner* one) { return one->isVisible(); }));
}

TEST_CASE("Each moment has its own levels, and buttons do what keys do", "[planning][skills]")
{
    Skills stage;
    stage.click("skillLevel_1");
    CHECK(stage.level(0, 0) == 1);
    stage.choose("skillMoment", u"sortie"_s);
    CHECK(stage.table().model()->index(0, 0).data().toString() == u"·"_s);
    stage.table().setCurrentIndex(stage.table().model()->index(0, 0));
    stage.click("skillLevel_3");
    CHECK(stage.people(AssessmentMoment::Exit).front().levels.size() == 1);
    CHECK(stage.level(0, 0) == 1);
}

TEST_CASE("Another grid brings its own skills and scale", "[planning][skills]")
{
    Skills stage;
    const auto grids = stage.stored([](const Queries& queries) { return queries.skills.grids(); });
    const auto wide = std::ranges::find(grids, 8, &application::SkillGridRow::highest);
    REQUIRE(wide != grids.end());
    stage.choose("skillGrid", QString::number(wide->id.value()));
    stage.grid = wide->id;
    stage.table().setFocus();
    stage.press("7");
    CHECK(stage.level(0, 0) == 7);
    stage.press("A"); // The lowest one of a scale that starts at 1.
    CHECK(stage.level(0, 1) == 1);
}

TEST_CASE("T42: progress gives counts, and a percentage from five people on only", "[planning][skills]")
{
    Skills stage;
    CHECK(stage.progress().contains(u"Nobody was assessed"_s));
    stage.progressOf(4);
    CHECK(stage.progress().contains(u"4"_s));
    CHECK(stage.progress().contains(u"no percentage"_s));
    stage.progressOf(5);
    CHECK(stage.progress().contains(u"100"_s));
    CHECK(stage.progress().contains(u"+1"_s));
}

TEST_CASE("The grid is written on paper, as PDF or HTML", "[planning][skills]")
{
    Skills stage;
    QTemporaryDir folder;
    stage.click("skillPaper"); // No answer in the script: the user gives up.
    CHECK(QDir(folder.path()).isEmpty());
    for (const QString& name : {u"grille.pdf"_s, u"grille.html"_s}) {
        stage.frame.prompts.texts.push_back(folder.filePath(name));
        stage.click("skillPaper");
        CHECK(QFile::exists(folder.filePath(name)));
    }
    QFile page(folder.filePath(u"grille.html"_s));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().contains("0 1 2 3"));
}
