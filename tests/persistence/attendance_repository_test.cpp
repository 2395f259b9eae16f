#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using namespace mediane::domain;
using application::Outcome;
using application::Repositories;

TEST_CASE("a mark is kept, changed and taken back", "[persistence][attendance]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        CHECK(must(all.attendance.find(seeds.session, seeds.person)) == std::nullopt);
        const AttendanceMark mark{AttendanceState::Late, 105, AttendanceOrigin::Sheet, "bus", seeds.session};
        CHECK(must(all.attendance.add(seeds.session, seeds.person, mark)));
        CHECK_FALSE(must(all.attendance.add(seeds.session, seeds.person, {AttendanceState::Absent})));
        CHECK(must(all.attendance.find(seeds.session, seeds.person)) == mark);
        CHECK(must(all.attendance.remove(seeds.session, seeds.person)) == Outcome::Updated);
        CHECK(must(all.attendance.put(seeds.session, seeds.person, mark)) == Outcome::Created);
        CHECK(must(all.attendance.put(seeds.session, seeds.person, mark)) == Outcome::Unchanged);
        CHECK(must(all.attendance.find(seeds.session, seeds.person)) == mark);
        const AttendanceMark absent{AttendanceState::Absent};
        CHECK(must(all.attendance.put(seeds.session, seeds.person, absent)) == Outcome::Updated);
        CHECK(must(all.attendance.find(seeds.session, seeds.person)) == absent);
        CHECK(must(all.attendance.remove(seeds.session, seeds.person)) == Outcome::Updated);
        CHECK(must(all.attendance.find(seeds.session, seeds.person)) == std::nullopt);
        CHECK(all.attendance.put(seeds.session, PersonId(99), mark).error().code == ErrorCode::Conflict);
    });
}

TEST_CASE("the counts of a session are one set", "[persistence][attendance]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        HeadcountFacts counts{HeadcountUnit::Passages, HeadcountMode::Estimated,
            {{HeadcountDimension::Gender, "F", 3}, {HeadcountDimension::Total, "", 5}}};
        CHECK(must(all.headcounts.put(seeds.session, valid(counts))) == Outcome::Created);
        std::ranges::reverse(counts.lines);
        CHECK(must(all.headcounts.find(seeds.session)) == counts); // The total first.
        CHECK(must(all.headcounts.put(seeds.session, valid(counts))) == Outcome::Unchanged);
        counts.lines.pop_back();
        CHECK(must(all.headcounts.put(seeds.session, valid(counts))) == Outcome::Updated);
        CHECK(must(all.headcounts.find(seeds.session)) == counts);
        CHECK(must(all.headcounts.remove(seeds.session)) == Outcome::Updated);
        CHECK(must(all.headcounts.remove(seeds.session)) == Outcome::Unchanged);
        CHECK(must(all.headcounts.find(seeds.session)) == std::nullopt);
    });
    CHECK(file.text("SELECT after FROM journal WHERE table_name = 'headcount' LIMIT 1")
        == R"({"unit":"passages","mode":"estime","total":5,"genre/F":3})");
}
