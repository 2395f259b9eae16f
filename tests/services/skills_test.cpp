#include "services/office.h"

#include <mediane/application/skill_service.h>

using namespace mediane;
using namespace mediane::test;
using application::Queries;
using domain::AssessmentMoment;

namespace {

/// A cycle whose people are assessed.
struct Class : Office
{
    Class()
    {
        const auto made = track(2, 1);
        course = cycle(made);
    }
    [[nodiscard]] domain::PersonId pupil(const std::string& name)
    {
        const auto who = person(name);
        must(services->enrolments.enrol(course, who));
        return who;
    }
    [[nodiscard]] application::SkillGridRow grid(const std::string& code, const std::string& version) const
    {
        for (const auto& row : ask([](const Queries& queries) { return queries.skills.grids(); }))
            if (row.code == code && row.version == version) return row;
        FAIL("no grid " << code << ' ' << version);
        return {};
    }
    [[nodiscard]] domain::SkillId skill(domain::SkillGridId of, const std::string& code) const
    {
        for (const auto& row : ask([&](const Queries& queries) { return queries.skills.skills(of); }))
            if (row.code == code) return row.id;
        FAIL("no skill " << code);
        return domain::SkillId{0};
    }
    [[nodiscard]] Result<void> tryNote(domain::PersonId who, const application::SkillGridRow& on,
        AssessmentMoment moment, const std::string& code, std::optional<int> level)
    {
        return services->skills.note({course, on.id, moment}, who, skill(on.id, code), level);
    }
    void note(domain::PersonId who, AssessmentMoment moment, const std::string& code, std::optional<int> level)
    {
        must(tryNote(who, firstSteps, moment, code, level));
    }
    [[nodiscard]] std::optional<domain::AssessmentId> assessment(
        domain::PersonId who, domain::SkillGridId on, AssessmentMoment moment) const
    {
        for (const auto& row : ask([&](const Queries& queries) { return queries.skills.assessed(course, on, moment); }))
            if (row.person == who) return row.assessment;
        return std::nullopt;
    }
    [[nodiscard]] application::GroupProgress group() const
    {
        return ask([&](const Queries& queries) {
            return queries.skills.groupProgress(course, firstSteps.id, AssessmentMoment::Entry, AssessmentMoment::Exit);
        });
    }
    domain::CycleId course{0};
    application::SkillGridRow firstSteps = grid("premiers_pas", "1");
};

} // namespace

TEST_CASE("four grids are shipped with their items, levels and sources", "[skills]")
{
    const Class school;
    const auto items = [&](const std::string& code, const std::string& version) {
        const auto id = school.grid(code, version).id;
        return school.ask([&](const Queries& queries) { return queries.skills.skills(id); }).size();
    };
    CHECK(items("premiers_pas", "1") == 20);
    CHECK(items("digcomp", "2.2") == 21);
    CHECK(items("digcomp", "3.0") == 21);
    CHECK(items("crcn", "1") == 16);
    CHECK(school.grid("digcomp", "2.2").licence == "CC BY 4.0");
    for (const auto& row : school.ask([](const Queries& queries) { return queries.skills.grids(); }))
        CHECK(int(row.levels.size()) == row.highest - row.lowest + 1);
}

TEST_CASE("T42: only items noted at both moments are compared; not assessed is never 0", "[skills]")
{
    Class school;
    const auto who = school.pupil("A");
    const auto entry = AssessmentMoment::Entry;
    const auto exit = AssessmentMoment::Exit;
    school.note(who, entry, "PP07", 0);
    school.note(who, entry, "PP09", 1);
    school.note(who, entry, "PP12", 1);
    school.note(who, exit, "PP07", 2);
    school.note(who, exit, "PP09", 1);
    school.note(who, exit, "PP12", 3);
    school.note(who, exit, "PP19", 2);
    const auto first = school.assessment(who, school.firstSteps.id, entry);
    const auto second = school.assessment(who, school.firstSteps.id, exit);
    REQUIRE(first);
    REQUIRE(second);
    const auto progress = must(school.services->skills.progress(*first, *second));
    CHECK(progress.paired == 3);
    CHECK(progress.gained == 2);
    CHECK(progress.lost == 0);
    CHECK(progress.unchanged() == 1);
    REQUIRE(progress.meanGain());
    CHECK(*progress.meanGain() == Approx(1.33).margin(0.005));
}

TEST_CASE("T42: a group of four gives counts, one of five a share", "[skills]")
{
    Class school;
    for (const char* name : {"A", "B", "C", "D"}) {
        const auto who = school.pupil(name);
        school.note(who, AssessmentMoment::Entry, "PP01", 1);
        school.note(who, AssessmentMoment::Exit, "PP01", name[0] == 'D' ? 0 : 2);
    }
    CHECK(school.group().people == 4);
    CHECK(school.group().withGain == 3);
    CHECK(school.group().items.lost == 1);
    CHECK_FALSE(school.group().showsShare());
    const auto fifth = school.pupil("E");
    school.note(fifth, AssessmentMoment::Entry, "PP02", 0);
    CHECK(school.group().people == 4); // Nothing to pair yet.
    school.note(fifth, AssessmentMoment::Exit, "PP02", 0);
    CHECK(school.group().people == 5);
    CHECK(school.group().showsShare());
}

TEST_CASE("T41: versions of a grid are not paired unless the mapping is accepted", "[skills]")
{
    CHECK(domain::digComp3Level(5) == 3);
    CHECK(domain::digComp3Level(8) == 4);
    CHECK(domain::digComp3Level(1) == 1);
    Class school;
    const auto who = school.pupil("A");
    const auto older = school.grid("digcomp", "2.2");
    const auto newer = school.grid("digcomp", "3.0");
    must(school.tryNote(who, older, AssessmentMoment::Entry, "1.1", 5));
    must(school.tryNote(who, older, AssessmentMoment::Entry, "1.2", 2));
    must(school.tryNote(who, newer, AssessmentMoment::Exit, "1.1", 3));
    must(school.tryNote(who, newer, AssessmentMoment::Exit, "1.2", 2));
    const auto first = school.assessment(who, older.id, AssessmentMoment::Entry);
    const auto second = school.assessment(who, newer.id, AssessmentMoment::Exit);
    REQUIRE(first);
    REQUIRE(second);
    const auto error = refused(school, [&] { return school.services->skills.progress(*first, *second); });
    CHECK(error.problems == std::vector<FieldProblem>{{"grid", "other-version", "2.2 → 3.0"}});
    const auto mapped = must(school.services->skills.progress(*first, *second, true));
    CHECK(mapped.paired == 2);
    CHECK(mapped.gained == 1);
    CHECK(mapped.unchanged() == 1); // 5 of 2.2 is 3 of 3.0.
    CHECK_FALSE(school.services->skills.progress(*second, *first, true)); // One way.
}

TEST_CASE("two moments are set side by side by skill and by domain, paired items only in the means", "[skills]")
{
    Class school;
    const auto who = school.pupil("A");
    school.note(who, AssessmentMoment::Entry, "PP01", 0);
    school.note(who, AssessmentMoment::Entry, "PP02", 1);
    school.note(who, AssessmentMoment::Entry, "PP08", 3);
    school.note(who, AssessmentMoment::Exit, "PP01", 3);
    school.note(who, AssessmentMoment::Exit, "PP02", 2);
    school.note(who, AssessmentMoment::Exit, "PP11", 1);
    const auto all = school.ask([&](const Queries& queries) { return queries.skills.ofPerson(who); });
    REQUIRE(all.size() == 2);
    CHECK(all.front().moment == AssessmentMoment::Entry);
    const auto skills
        = school.ask([&](const Queries& queries) { return queries.skills.compared(all.front().id, all.back().id); });
    REQUIRE(skills.size() == 4);
    CHECK(skills[0].gain() == 3);
    CHECK(skills[2].code == "PP08");
    CHECK_FALSE(skills[2].gain());
    CHECK_FALSE(skills[3].before); // PP11: not assessed on entry, which is not 0.
    const auto domains = school.ask(
        [&](const Queries& queries) { return queries.skills.comparedDomains(all.front().id, all.back().id); });
    REQUIRE(domains.size() == 3);
    CHECK(domains[0].paired == 2);
    CHECK(domains[0].before == Approx(0.5));
    CHECK(domains[0].after == Approx(2.5));
    CHECK(domains[1].paired == 0);
    const auto last = school.ask([&](const Queries& queries) { return queries.skills.lastSheet(school.course); });
    REQUIRE(last);
    CHECK(last->moment == AssessmentMoment::Exit);
}

TEST_CASE("levels of DigComp 2.2 are set beside those of 3.0 as halves rounded up", "[skills]")
{
    Class school;
    const auto who = school.pupil("A");
    must(school.tryNote(who, school.grid("digcomp", "2.2"), AssessmentMoment::Entry, "1.1", 5));
    must(school.tryNote(who, school.grid("digcomp", "3.0"), AssessmentMoment::Exit, "1.1", 4));
    const auto all = school.ask([&](const Queries& queries) { return queries.skills.ofPerson(who); });
    const auto skills
        = school.ask([&](const Queries& queries) { return queries.skills.compared(all.front().id, all.back().id); });
    REQUIRE(skills.size() == 1);
    CHECK(skills.front().before == 3);
    CHECK(skills.front().gain() == 1);
}

TEST_CASE("a level off the scale, a stranger and an item of another grid are refused", "[skills]")
{
    Class school;
    const auto who = school.pupil("A");
    const auto stranger = school.person("B");
    const auto entry = AssessmentMoment::Entry;
    CHECK(refused(school, [&] { return school.tryNote(who, school.firstSteps, entry, "PP01", 4); }).problems.at(0).rule
        == "out-of-scale");
    CHECK(refused(school, [&] { return school.tryNote(stranger, school.firstSteps, entry, "PP01", 1); })
              .problems.at(0)
              .rule
        == "not-on-roster");
    const auto other = school.skill(school.grid("crcn", "1").id, "1.1");
    CHECK(refused(school,
              [&] {
                  return school.services->skills.note({school.course, school.firstSteps.id, entry}, who, other, 1);
              })
              .problems.at(0)
              .rule
        == "unknown-skill");
}

TEST_CASE("an assessment goes with its last note, and each change is in the journal", "[skills]")
{
    Class school;
    const auto who = school.pupil("A");
    const auto line = school.journalEnd();
    school.note(who, AssessmentMoment::Entry, "PP01", 0);
    CHECK(school.assessment(who, school.firstSteps.id, AssessmentMoment::Entry).has_value());
    school.note(who, AssessmentMoment::Entry, "PP01", 3);
    school.note(who, AssessmentMoment::Entry, "PP01", std::nullopt);
    CHECK_FALSE(school.assessment(who, school.firstSteps.id, AssessmentMoment::Entry).has_value());
    CHECK(school.journalAfter(line).size() == 3);
}
