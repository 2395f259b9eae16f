#include "services/office.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::CyclePlan;
using domain::CycleStatus;
using domain::SessionReason;
using domain::SessionStatus;
using Rules = std::vector<std::string>;

namespace {

std::vector<application::SessionRow> rowsOf(const Office& office, domain::CycleId cycle)
{
    return office.ask([&](const application::Queries& queries) { return queries.planning.sessionsOf(cycle); });
}

} // namespace

TEST_CASE("a track of N sessions gives N weeks of them, in their order", "[services][planning]")
{
    Office office;
    const auto track = office.track(8, 6);
    const auto first = office.clock.day;
    const auto cycle = office.cycle(track, 12);
    const auto rows = rowsOf(office, cycle);
    REQUIRE(rows.size() == 8);
    for (int i = 0; i < 8; ++i) {
        const auto& facts = rows[std::size_t(i)].facts;
        CHECK(facts.date == addDays(first, 7 * i));
        CHECK(facts.start.minutes == 14 * 60);
        CHECK(facts.minutes() == 120);
        CHECK(facts.position == i + 1);
        CHECK(facts.title == "Étape " + std::to_string(i + 1));
        CHECK(facts.status == SessionStatus::Planned);
    }
    const auto row = office.cycleRow(cycle);
    CHECK(row.status == CycleStatus::Open);
    CHECK(row.capacity == 12);
    CHECK(row.sessions == 8);
    CHECK(row.first == first);
    CHECK(row.last == addDays(first, 49));

    const auto fortnightly = must(office.services->planning.propose(track, first, {9 * 60}, 2));
    REQUIRE(fortnightly.size() == 8);
    CHECK(fortnightly.back().date == addDays(first, 98));
}

TEST_CASE("a cycle keeps the rule of its track as it was", "[services][planning]")
{
    Office office;
    const auto track = office.track(4, 2);
    const auto cycle = office.cycle(track);
    domain::TrackFacts stricter{"Débuter", 4, true, {{"Tout", 120}, {"Tout", 120}, {"Tout", 120}, {"Tout", 120}}};
    (void)must(office.services->catalogue.save(track, stricter));
    CHECK(must(office.services->planning.find(cycle)).value->minSessions == 2);
    const auto person = office.person("Albin");
    (void)must(office.services->enrolments.enrol(cycle, person));
    CHECK(office.enrolment(cycle, person).required == 2);
}

TEST_CASE("a plan with faults is refused with all of them", "[services][planning]")
{
    Office office;
    CyclePlan plan;
    plan.capacity = -1;
    plan.sessions = {{office.clock.day, {14 * 60}}, {office.clock.day, {23 * 60}, 120}, {office.clock.day, {600}, 0}};
    const auto error = refused(office, [&] { return office.services->planning.createCycle(plan); });
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(problemsOf(error)
        == Rules{"title: required", "capacity: negative", "action: required", "sessions[2]: not-a-time",
            "sessions[3]: end-before-start"});
    CHECK(problemsOf(refused(office, [&] { return office.services->planning.createCycle({}); }))
        == Rules{"title: required", "action: required", "sessions: required"});
}

TEST_CASE("a session moves with its marks, whose minutes follow its length", "[services][planning]")
{
    Group office;
    auto& attendance = office.services->attendance;
    must(attendance.markMany(office.first,
        {{office.alice, {}}, {office.bruno, {domain::AttendanceState::Late, 100}},
            {office.chloe, {domain::AttendanceState::Excused}}}));
    auto facts = office.sessionRow(office.first).facts;
    facts.title = "Rallongée";
    facts.end.minutes += 30;
    facts.status = SessionStatus::Cancelled; // Not for an edit to say.
    (void)must(office.services->planning.editSession(office.first, facts));
    const auto row = office.sessionRow(office.first);
    CHECK(row.facts.title == "Rallongée");
    CHECK(row.facts.status == SessionStatus::Held);
    CHECK(office.mark(office.first, office.alice)->minutes == 150);
    CHECK(office.mark(office.first, office.bruno)->minutes == 130); // ATT-2: the minutes lost stay lost.
    CHECK(office.mark(office.first, office.chloe)->minutes == 0);
    facts.end = facts.start;
    CHECK(problemOf(refused(office, [&] { return office.services->planning.editSession(office.first, facts); }))
        == "end: end-before-start");
}

TEST_CASE("a session is cancelled with a coded reason, and comes back while it is to come", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    CHECK(problemOf(refused(office, [&] { return planning.cancelSession(office.first, SessionReason::Other); }))
        == "reasonText: required");
    must(planning.cancelSession(office.first, SessionReason::StaffAbsent));
    CHECK(office.sessionRow(office.first).facts.status == SessionStatus::Cancelled);
    CHECK(office.sessionRow(office.first).facts.reason == SessionReason::StaffAbsent);
    CHECK(office.cycleRow(office.group).sessions == 2);
    CHECK(problemOf(refused(office, [&] { return planning.cancelSession(office.first, SessionReason::Room); }))
        == "session: transition annulee");
    must(planning.restoreSession(office.first));
    CHECK(office.sessionRow(office.first).facts.status == SessionStatus::Planned);
    CHECK_FALSE(office.sessionRow(office.first).facts.reason);
    must(planning.cancelSession(office.first, SessionReason::Room));
    office.clock.day = addDays(office.clock.day, 1);
    CHECK(problemOf(refused(office, [&] { return planning.restoreSession(office.first); })) == "session: in-the-past");
}

TEST_CASE("a session that people came to is neither cancelled, postponed nor removed", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    must(office.services->attendance.mark(office.first, office.alice, {}));
    const auto kept = [&](auto act) { CHECK(problemOf(refused(office, act)) == "session: has-attendance 1"); };
    kept([&] { return planning.cancelSession(office.first, SessionReason::Room); });
    kept([&] { return planning.postponeSession(office.first, SessionReason::Room, office.clock.day, {600}); });
    kept([&] { return planning.removeSession(office.first); });
    must(office.services->attendance.clear(office.first, office.alice));
    must(planning.removeSession(office.first));
    CHECK(rowsOf(office, office.group).size() == 2);
}

TEST_CASE("a postponed session is replaced at its position", "[services][planning]")
{
    Group office;
    const auto later = addDays(office.clock.day, 3);
    const auto replacement
        = must(office.services->planning.postponeSession(office.first, SessionReason::Weather, later, {10 * 60}));
    CHECK(office.sessionRow(office.first).facts.status == SessionStatus::Postponed);
    const auto facts = office.sessionRow(replacement).facts;
    CHECK(facts.replaces == office.first);
    CHECK(facts.position == 1);
    CHECK(facts.date == later);
    CHECK(facts.minutes() == 120);
    CHECK(facts.status == SessionStatus::Planned);
    CHECK_FALSE(facts.reason);
    CHECK(office.cycleRow(office.group).sessions == 3);
    (void)refused(office, [&] { // Ends after midnight: the old one does not stay postponed without a new one.
        return office.services->planning.postponeSession(replacement, SessionReason::Room, later, {23 * 60});
    });
}

TEST_CASE("a cycle moves only along its ways", "[services][planning]")
{
    Office office;
    const auto cycle = office.cycle(office.track(1, {}));
    must(office.services->planning.removeSession(office.sessionsOf(cycle).at(0)));
    const auto put = [&](CycleStatus status) {
        auto facts = must(office.services->planning.find(cycle)).value.facts();
        facts.status = status;
        must(office.store->transact({}, [&](application::Repositories& stored) {
            return stored.cycles.update(cycle, domain::Cycle::restore(facts));
        }));
    };
    for (const auto from : domain::allOf<CycleStatus>()) {
        for (const auto to : domain::allOf<CycleStatus>()) {
            INFO(domain::code(from) << " → " << domain::code(to));
            put(from);
            const auto change = [&](const std::string& reason) {
                return office.services->planning.changeStatus(cycle, to, office.clock.day, reason);
            };
            const auto* const step = domain::find(domain::cycleTransitions(), from, to);
            if (step == nullptr) {
                CHECK(problemOf(refused(office, [&] { return change("motif"); }))
                    == "status: transition " + std::string(domain::code(from)));
                continue;
            }
            if (domain::has(step->needs, domain::Needs::Reason))
                CHECK(problemOf(refused(office, [&] { return change(""); })) == "reason: required");
            const auto line = office.journalEnd();
            must(change("motif"));
            CHECK(office.cycleRow(cycle).status == to);
            const auto entries = office.journalAfter(line);
            const auto note = std::ranges::find(entries, "status-reason", &application::JournalEntry::verb);
            REQUIRE(note != entries.end());
            CHECK(nlohmann::json::parse(note->after).at("reason") == "motif");
        }
    }
}

TEST_CASE("a cancelled cycle frees its seats and cancels what was planned", "[services][planning]")
{
    Group office;
    must(
        office.services->planning.changeStatus(office.group, CycleStatus::Cancelled, office.clock.day, "salle fermée"));
    for (const auto& row : rowsOf(office, office.group)) {
        CHECK(row.facts.status == SessionStatus::Cancelled);
        CHECK(row.facts.reasonText == "salle fermée");
    }
    CHECK(office.cycleRow(office.group).seatsHeld == 0);
    const auto left = office.enrolment(office.group, office.alice).facts;
    CHECK(left.status == domain::EnrolmentStatus::CancelledBeforeStart);
    CHECK(left.reason == "salle fermée");
}
