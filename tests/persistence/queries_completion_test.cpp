#include "persistence/cycle_centre.h"
#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_sql.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::EnrolmentStatus;

TEST_CASE("T38: a make-up validates the position that was missed, once")
{
    CycleCentre centre(8, 6, {8});
    const auto person = centre.enrol("A", EnrolmentStatus::Confirmed);
    centre.mark(person, "PPEPPXNP");
    CHECK(centre.enrolmentOf(person).attended == 5);
    CHECK_FALSE(centre.enrolmentOf(person).satisfiesRule());
    centre.file().write([&](application::Repositories& all) {
        for (int position : {20, 21}) { // Twice for the same session.
            const auto elsewhere = centre.addSession(all, std::nullopt, position);
            must(all.attendance.put(elsewhere, person,
                {AttendanceState::Present, 120, domain::AttendanceOrigin::Keyboard, {}, centre.session(3)}));
        }
    });
    const auto enrolment = centre.enrolmentOf(person);
    CHECK(enrolment.attended == 6);
    CHECK(enrolment.expected == 7);
    CHECK(enrolment.required == 6);
    CHECK(enrolment.satisfiesRule());
    CHECK(must(centre.file().store().read([&](const application::Queries& queries) {
        return queries.attendance.attendedPositions(centre.cycle(), person);
    })) == std::vector<int>{1, 2, 3, 4, 5, 8});
    CHECK(centre.roster(8).front().attended == 5); // The assiduity leaves make-ups out.
}

TEST_CASE("a session outside the track counts for hours only, unless the cycle has no positions at all")
{
    CycleCentre centre(2, 2);
    const auto person = centre.enrol("A", EnrolmentStatus::Confirmed);
    centre.mark(person, "PX");
    domain::SessionId outside{0};
    centre.file().write([&](application::Repositories& all) {
        outside = centre.addSession(all, centre.cycle(), 3);
        auto facts = must(all.sessions.find(outside)).value.facts();
        facts.position = std::nullopt;
        must(all.sessions.update(outside, valid(facts)));
        must(all.attendance.put(outside, person, {AttendanceState::Present, 120}));
    });
    CHECK(centre.enrolmentOf(person).attended == 1);
    CHECK_FALSE(centre.enrolmentOf(person).satisfiesRule());
    centre.file().write([&](application::Repositories& all) {
        for (int position : {1, 2}) {
            auto facts = must(all.sessions.find(centre.session(position))).value.facts();
            facts.position = std::nullopt;
            must(all.sessions.update(centre.session(position), valid(facts)));
        }
    });
    CHECK(centre.enrolmentOf(person).attended == 2);
    CHECK(centre.enrolmentOf(person).satisfiesRule());
}

TEST_CASE("the progress of a cycle is read from its own sessions, not from all there are")
{
    SampleFile file;
    auto plan = file.raw().prepare("EXPLAIN QUERY PLAN "
        + persistence::with({"wanted AS (SELECT id AS cycle_id FROM cycle WHERE id = 1)", persistence::kCountedSession,
                                persistence::kAttended, persistence::kProgress},
            "SELECT * FROM progress"));
    int steps = 0;
    while (plan.step()) {
        ++steps;
        INFO(plan.text(3));
        CHECK_FALSE(plan.text(3).starts_with("SCAN s"));
        CHECK_FALSE(plan.text(3).starts_with("SCAN a "));
    }
    CHECK(steps > 5);
}

TEST_CASE("families wait for a computer when the rule of their track is met, mandatory sessions and make-ups included")
{
    CycleCentre centre(4, 2, {4}); // Its track grants a computer.
    const auto enough = centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto madeUp = centre.enrol("B", EnrolmentStatus::Confirmed);
    const auto withoutMandatory = centre.enrol("C", EnrolmentStatus::Confirmed);
    const auto tooFew = centre.enrol("D", EnrolmentStatus::Confirmed);
    const auto declaredSo = centre.enrol("E", EnrolmentStatus::Completed);
    centre.mark(enough, "PXXP");
    centre.mark(madeUp, "PXXX");
    centre.mark(withoutMandatory, "PPPX");
    centre.mark(tooFew, "XXXP");
    centre.mark(declaredSo, "PPPX");
    centre.file().write([&](application::Repositories& all) {
        const auto elsewhere = centre.addSession(all, std::nullopt, 30);
        must(all.attendance.put(elsewhere, madeUp,
            {AttendanceState::Present, 120, domain::AttendanceOrigin::Keyboard, {}, centre.session(4)}));
        const auto outside = centre.addSession(all, centre.cycle(), 5);
        auto facts = must(all.sessions.find(outside)).value.facts();
        facts.position = std::nullopt;
        must(all.sessions.update(outside, valid(facts)));
        must(all.attendance.put(outside, tooFew, {AttendanceState::Present, 120}));
    });
    const auto families = must(centre.file().store().read(
        [](const application::Queries& queries) { return queries.devices.waitingFamilies(10); }));
    std::map<std::int64_t, std::pair<int, bool>> waiting;
    for (const auto& family : families)
        waiting[family.person.value()] = {family.attended, family.satisfied};
    CHECK(waiting
        == std::map<std::int64_t, std::pair<int, bool>>{
            {enough.value(), {2, true}}, {madeUp.value(), {2, true}}, {declaredSo.value(), {3, false}}});
    CHECK(must(centre.file().store().read([](const application::Queries& queries) {
        return queries.today.toDo(kDay);
    })).waitingFamilies
        == 3);
}

TEST_CASE("T39: enough presences do not replace a mandatory session")
{
    CycleCentre centre(8, 6, {1, 8});
    const auto person = centre.enrol("A", EnrolmentStatus::Confirmed);
    centre.mark(person, "PPPPPPPX");
    CHECK(centre.enrolmentOf(person).attended == 7);
    CHECK(centre.enrolmentOf(person).missingMandatory == "8");
    const auto other = centre.enrol("B", EnrolmentStatus::Confirmed);
    CHECK(centre.enrolmentOf(other).missingMandatory == "1, 8");
}
