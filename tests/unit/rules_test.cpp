#include <mediane/domain/attendance.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/headcount.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>
#include <mediane/domain/track.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::domain;
using namespace std::chrono_literals;

namespace {

Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

std::vector<std::string> fieldsOf(const std::vector<FieldProblem>& problems)
{
    std::vector<std::string> fields;
    for (const auto& problem : problems)
        fields.push_back(problem.field + ":" + problem.rule);
    return fields;
}

} // namespace

TEST_CASE("a person's form names every fault at once", "[domain]")
{
    PersonFacts facts;
    facts.birthDate = day(2027, 1, 1);
    facts.postcode = "5900";
    facts.phone = "abc";
    facts.email = "jean@";
    facts.qpv = QpvSituation::Outside;
    facts.qpvCode = "QN05999M";
    CHECK(fieldsOf(checkEntry(facts, day(2026, 7, 14)))
        == std::vector<std::string>{"lastName:required", "postcode:not-a-postcode", "phone:not-a-phone",
            "email:not-an-email", "qpvCode:code-outside-qpv", "birthDate:in-the-future"});
    CHECK_FALSE(Person::create(facts));
}

TEST_CASE("one of two names is enough, and history need not look like a form", "[domain]")
{
    PersonFacts facts;
    facts.firstName = "Awa";
    facts.phone = "chez sa sœur";
    CHECK(Person::create(facts));
    CHECK(fullName(facts) == "Awa");
    facts.lastName = "N'Diaye";
    CHECK(fullName(facts) == "N'DIAYE Awa");
}

TEST_CASE("ages come from the date, or the year alone", "[domain]")
{
    PersonFacts facts;
    CHECK_FALSE(ageAt(facts, day(2025, 6, 30)));
    facts.birthYear = 1960;
    CHECK(ageAt(facts, day(2025, 1, 15)) == 65);
    CHECK(earliestBirth(facts) == day(1960, 1, 1));
    facts.birthDate = day(2007, 5, 20);
    CHECK(ageAt(facts, day(2025, 5, 19)) == 17);
    CHECK(ageAt(facts, day(2025, 5, 20)) == 18);
}

TEST_CASE("a session ends after it starts, on the same day", "[domain]")
{
    SessionFacts facts;
    facts.date = day(2026, 7, 14);
    facts.start = {600};
    facts.end = {600};
    CHECK(fieldsOf(check(facts)) == std::vector<std::string>{"end:end-before-start"});
    facts.end = {24 * 60};
    CHECK(check(facts).empty());
    CHECK(facts.minutes() == 840);
    facts.end = {24 * 60 + 1};
    CHECK(fieldsOf(check(facts)) == std::vector<std::string>{"end:not-a-time"});
}

TEST_CASE("an operation keeps its evidence beyond its end", "[domain]")
{
    OperationFacts facts;
    facts.title = "T";
    facts.start = day(2026, 1, 1);
    facts.end = day(2025, 1, 1);
    facts.keepUntil = day(2024, 1, 1);
    CHECK(fieldsOf(check(facts)) == std::vector<std::string>{"end:end-before-start", "keepUntil:before-end"});
}

TEST_CASE("an audience narrows headcounts only", "[domain]")
{
    IndicatorFacts facts{OperationId(1), "C", "L", Measure::Participations, std::nullopt, "scolaires", 1};
    CHECK(fieldsOf(check(facts)) == std::vector<std::string>{"audience:measure-has-no-audience"});
    facts.measure = Measure::Passages;
    CHECK(check(facts).empty());
}

TEST_CASE("margins never exceed the total of a headcount", "[domain]")
{
    using D = HeadcountDimension;
    HeadcountFacts counts;
    counts.lines = {{D::Total, "", 1472}, {D::Gender, "F", 700}, {D::Gender, "M", 650}};
    CHECK(Headcount::create(counts)); // T35: 122 not communicated.
    counts.lines[2].count = 800;
    REQUIRE(check(counts).size() == 1);
    CHECK(check(counts)[0] == FieldProblem{"genre", "exceeds-total", "1500 > 1472"});
    counts.lines = {{D::Total, "", 1300}, {D::Gender, "F", 700}, {D::Gender, "M", 650}};
    CHECK(check(counts)[0].value == "1350 > 1300");
    counts.lines = {{D::Gender, "F", 3}};
    CHECK(fieldsOf(check(counts)) == std::vector<std::string>{"total:required"});
    counts.lines = {{D::Total, "", 3}, {D::Gender, "F", 1}, {D::Gender, "F", 1}};
    CHECK(fieldsOf(check(counts)) == std::vector<std::string>{"genre:duplicate"});
}

TEST_CASE("who is on the roster of a day", "[domain]")
{
    EnrolmentFacts facts;
    facts.enteredOn = day(2026, 3, 1);
    facts.leftOn = day(2026, 3, 31);
    for (const auto status : allOf<EnrolmentStatus>()) {
        facts.status = status;
        const bool listed = status == EnrolmentStatus::Confirmed || status == EnrolmentStatus::Completed
            || status == EnrolmentStatus::DroppedOut;
        CHECK(onRoster(facts, day(2026, 3, 15)) == listed);
        CHECK(onRoster(facts, day(2026, 3, 1)) == listed);
        CHECK(onRoster(facts, day(2026, 3, 31)) == listed);
        CHECK_FALSE(onRoster(facts, day(2026, 2, 28)));
        CHECK(onRoster(facts, day(2026, 4, 1)) == (status == EnrolmentStatus::Confirmed));
    }
}

TEST_CASE("minutes follow the state", "[domain]")
{
    CHECK(attendedMinutes(AttendanceState::Present, 120, 15) == 120);
    CHECK(attendedMinutes(AttendanceState::Late, 120, 15) == 105);
    CHECK(attendedMinutes(AttendanceState::LeftEarly, 10, 15) == 0);
    CHECK(attendedMinutes(AttendanceState::Excused, 120, 0) == 0);
}

TEST_CASE("a track is completed by enough positions and every mandatory one", "[domain]")
{
    TrackFacts track;
    track.minSessions = 6;
    for (int i = 0; i < 8; ++i)
        track.sessions.push_back({"S", 120, i == 7});
    CHECK(judge(track, {1, 2, 3, 4, 5, 8}).satisfied());
    CHECK_FALSE(judge(track, {1, 2, 3, 4, 5, 6, 7}).satisfied());
    CHECK(judge(track, {1, 2, 3, 4, 5, 6, 7}).missingMandatory == std::vector{8});
    CHECK(judge(track, {8, 8, 8, 1, 1, 1}).attended == 2); // A position counts once.
    CHECK(judge(track, {1, 8}).missing() == 4);
    track.minSessions = 9;
    CHECK(fieldsOf(check(track)) == std::vector<std::string>{"name:required", "minSessions:more-than-sessions"});
}

TEST_CASE("a proof of erasure dies with a return", "[domain]")
{
    using O = ErasureOutcome;
    CHECK(stateAfter(O::Erased, day(2026, 3, 1), std::nullopt) == DataState::Erased);
    CHECK(stateAfter(O::Erased, day(2026, 3, 1), day(2026, 3, 2)) == DataState::ToErase);
    CHECK(stateAfter(O::Erased, day(2026, 3, 2), day(2026, 3, 2)) == DataState::Erased);
    CHECK(stateAfter(O::Erased, std::nullopt, day(2026, 3, 2)) == DataState::ToErase);
    CHECK(stateAfter(O::Destroyed, day(2026, 3, 1), day(2026, 3, 2)) == DataState::Destroyed);
    CHECK(stateAfter(O::Failed, day(2026, 3, 1), std::nullopt) == DataState::Failed);
    CHECK(stateAfter(O::Aborted, day(2026, 3, 1), std::nullopt) == DataState::ToErase);
}
