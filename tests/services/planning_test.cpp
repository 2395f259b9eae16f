#include "services/office.h"

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::CyclePlan;
using application::Outcome;
using application::Queries;
using domain::CycleStatus;
using domain::SessionFacts;
using std::chrono::year;

namespace {

std::vector<application::SessionRow> sessionRows(const Office& office, domain::CycleId cycle)
{
    return office.ask([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); });
}

} // namespace

TEST_CASE("a track proposes one session a position, a week apart", "[services][planning]")
{
    Office office;
    auto& services = *office.services;
    domain::TrackFacts facts{"Débuter", 2, false, {{"Allumer", 90}, {"Écrire", 120}, {"Naviguer", 60, true}}};
    const auto track = must(services.catalogue.save(std::nullopt, facts));
    const Date first = year(2026) / 3 / 25; // The clocks change before the second one.
    const auto weekly = must(services.planning.propose(track, first, {14 * 60}));
    REQUIRE(weekly.size() == 3);
    for (std::size_t at = 0; at < weekly.size(); ++at) {
        CHECK(weekly[at].date == addDays(first, 7 * int(at)));
        CHECK(weekly[at].start.minutes == 14 * 60);
        CHECK(weekly[at].minutes == facts.sessions[at].minutes);
        CHECK(weekly[at].title == facts.sessions[at].title);
        CHECK(weekly[at].position == int(at) + 1);
    }
    CHECK(must(services.planning.propose(track, first, {14 * 60}, 2)).back().date == year(2026) / 4 / 22);
    CHECK(services.planning.propose(domain::TrackId(99), first, {600}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a plan becomes an open cycle with all its sessions", "[services][planning]")
{
    Office office;
    auto& services = *office.services;
    const auto track = office.track(8, 6, {8});
    CyclePlan plan;
    plan.action = office.action();
    plan.track = track;
    plan.title = "Printemps";
    plan.place = must(services.catalogue.save(std::nullopt, domain::PlaceFacts{"Salle 1"}));
    plan.capacity = 10;
    plan.staff = {must(services.catalogue.save(std::nullopt, domain::StaffFacts{"Roux", "Anne"}))};
    plan.sessions = must(services.planning.propose(track, office.clock.today(), {9 * 60}));
    const auto cycle = must(services.planning.createCycle(plan));

    const auto row = office.cycleRow(cycle);
    CHECK(row.status == CycleStatus::Open);
    CHECK(row.title == "Printemps");
    CHECK(row.place == "Salle 1");
    CHECK(row.capacity == 10);
    CHECK(row.sessions == 8);
    CHECK(row.first == office.clock.today());
    CHECK(row.last == addDays(office.clock.today(), 49));
    CHECK(must(services.planning.find(cycle)).value->minSessions == 6);
    const auto sessions = sessionRows(office, cycle);
    REQUIRE(sessions.size() == 8);
    for (std::size_t at = 0; at < sessions.size(); ++at) {
        const auto& facts = sessions[at].facts;
        CHECK(facts.position == int(at) + 1);
        CHECK(facts.title == "Étape " + std::to_string(at + 1));
        CHECK(facts.date == addDays(office.clock.today(), 7 * int(at)));
        CHECK(facts.start.minutes == 9 * 60);
        CHECK(facts.minutes() == 120);
        CHECK(facts.status == domain::SessionStatus::Planned);
        CHECK(facts.sheet == domain::SheetState::ToRecord);
        CHECK(facts.place == plan.place);
        CHECK(facts.staff == plan.staff);
    }
}

TEST_CASE("a plan is refused with all that is wrong, and then nothing of it exists", "[services][planning]")
{
    Office office;
    auto& planning = office.services->planning;
    CyclePlan plan;
    plan.capacity = -1;
    auto error = refused(office, [&] { return planning.createCycle(plan); });
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(problemsOf(error)
        == std::vector<std::string>{"title: required", "capacity: negative", "action: required", "sessions: required"});

    plan = {office.action(), {}, "Printemps"};
    plan.sessions = {{office.clock.today(), {9 * 60}}, {office.clock.today(), {23 * 60}, 61},
        {office.clock.today(), {9 * 60}, 0}, {year(2026) / 2 / 30, {9 * 60}}};
    error = refused(office, [&] { return planning.createCycle(plan); });
    CHECK(problemsOf(error)
        == std::vector<std::string>{
            "sessions[2]: not-a-time", "sessions[3]: end-before-start", "sessions[4]: not-a-date"});

    plan.sessions.resize(1);
    plan.staff = {domain::StaffId(99)}; // Found out at the first session, after the cycle was written.
    (void)refused(office, [&] { return planning.createCycle(plan); });
    plan.staff.clear();
    plan.track = domain::TrackId(99);
    CHECK(refused(office, [&] { return planning.createCycle(plan); }).code == ErrorCode::NotFound);
}

TEST_CASE("a cycle keeps the rule that its track had", "[services][planning]")
{
    Office office;
    auto& services = *office.services;
    const auto minimum = GENERATE(std::optional<int>(), std::optional<int>(2));
    const auto track = office.track(3, minimum);
    const auto cycle = office.cycle(track);
    const auto person = office.person("Albin");
    REQUIRE(must(services.enrolments.enrol(cycle, person)) == domain::EnrolmentStatus::Confirmed);
    domain::TrackFacts stricter{"Débuter", 3, true, {{"Étape 1", 120, true}, {"Étape 2"}, {"Étape 3"}}};
    (void)must(services.catalogue.save(track, stricter));
    CHECK(office.enrolment(cycle, person).required == minimum.value_or(0));
    CHECK(office.enrolment(cycle, person).missingMandatory.empty());
}

TEST_CASE("the title, place and seats of a cycle can be edited", "[services][planning]")
{
    Group office;
    auto& planning = office.services->planning;
    const auto room = must(office.services->catalogue.save(std::nullopt, domain::PlaceFacts{"Salle 2"}));
    office.told.clear();
    CHECK(must(planning.editCycle(office.group, "Été", room, 3)) == Outcome::Updated);
    CHECK(office.cycleRow(office.group).title == "Été");
    CHECK(office.cycleRow(office.group).place == "Salle 2");
    CHECK(office.cycleRow(office.group).capacity == 3);
    CHECK(office.told.size() == 1);

    const auto line = office.journalEnd();
    CHECK(must(planning.editCycle(office.group, "Été", room, 3)) == Outcome::Unchanged);
    CHECK(office.journalEnd() == line);
    CHECK(office.told.size() == 1);

    CHECK(problemOf(refused(office, [&] { return planning.editCycle(office.group, "Été", room, 2); }))
        == "capacity: below-seats-held 3"); // CAP-3
    CHECK(
        problemOf(refused(office, [&] { return planning.editCycle(office.group, "", room, 3); })) == "title: required");
    CHECK(refused(office, [&] { return planning.editCycle(domain::CycleId(99), "Été", room, 3); }).code
        == ErrorCode::NotFound);
    CHECK(must(planning.editCycle(office.group, "Été", {}, {})) == Outcome::Updated);
    CHECK_FALSE(office.cycleRow(office.group).capacity);
}

TEST_CASE("a session that stands alone is planned and nothing more", "[services][planning]")
{
    Office office;
    const auto session = office.session(office.clock.today());
    const auto row = office.sessionRow(session);
    CHECK_FALSE(row.facts.cycle);
    CHECK(row.facts.status == domain::SessionStatus::Planned);
    CHECK(row.expected == 0);
    SessionFacts facts = row.facts;
    facts.start = facts.end;
    CHECK(problemOf(refused(office, [&] { return office.services->planning.addSession(facts); }))
        == "end: end-before-start");
    facts = row.facts;
    facts.action = domain::ActionId(99);
    (void)refused(office, [&] { return office.services->planning.addSession(facts); });
}

TEST_CASE("T15: a session that moves keeps its people, its marks and its position", "[services][planning]")
{
    Group office;
    must(office.services->attendance.mark(office.first, office.alice, {}));
    must(office.services->attendance.mark(office.first, office.bruno, {domain::AttendanceState::Excused}));
    const auto line = office.journalEnd();
    SessionFacts facts = office.sessionRow(office.first).facts;
    const SessionFacts before = facts;
    facts.date = addDays(facts.date, 2);
    facts.start = {9 * 60};
    facts.end = {11 * 60};
    facts.title = "Reporté à mercredi";
    facts.status = domain::SessionStatus::Cancelled; // Not a matter of editing.
    facts.sheet = domain::SheetState::Validated;
    CHECK(must(office.services->planning.editSession(office.first, facts)) == Outcome::Updated);

    const auto row = office.sessionRow(office.first);
    CHECK(row.facts.date == facts.date);
    CHECK(row.facts.start == facts.start);
    CHECK(row.facts.title == facts.title);
    CHECK(row.facts.position == before.position);
    CHECK(row.facts.status == domain::SessionStatus::Held);
    CHECK(row.facts.sheet == domain::SheetState::Started);
    CHECK(office.mark(office.first, office.alice)->minutes == 120);
    CHECK(office.mark(office.first, office.bruno)->state == domain::AttendanceState::Excused);
    const auto entries = office.journalAfter(line);
    REQUIRE(entries.size() == 1); // The marks were not touched.
    CHECK(entries[0].before.find(toIso(before.date)) != std::string::npos); // The old slot stays in the history.
    CHECK(entries[0].after.find(toIso(facts.date)) != std::string::npos);

    office.told.clear();
    CHECK(must(office.services->planning.editSession(office.first, facts)) == Outcome::Unchanged);
    CHECK(office.told.empty());
}

TEST_CASE(
    "T25: presences follow the length of the session, those who lost minutes keep losing them", "[services][planning]")
{
    Group office;
    auto& services = *office.services;
    const auto guest = office.person("Diallo");
    must(services.attendance.mark(office.first, office.alice, {domain::AttendanceState::Late, 105}));
    must(services.attendance.mark(office.first, office.bruno, {}));
    must(services.attendance.mark(office.first, office.chloe, {domain::AttendanceState::Absent}));
    must(services.attendance.mark(office.first, guest, {domain::AttendanceState::LeftEarly, 20}));
    const auto last = [&](int minutes) {
        SessionFacts facts = office.sessionRow(office.first).facts;
        facts.end = {facts.start.minutes + minutes};
        CHECK(must(services.planning.editSession(office.first, facts)) == Outcome::Updated);
        std::vector<int> attended;
        for (const auto person : {office.alice, office.bruno, office.chloe, guest})
            attended.push_back(office.mark(office.first, person)->minutes);
        return attended;
    };
    CHECK(last(90) == std::vector<int>{75, 90, 0, 0}); // Nobody attends less than nothing.
    CHECK(last(150) == std::vector<int>{135, 150, 0, 60});
}

TEST_CASE("a checked session, or one that would end before it starts, is not edited", "[services][planning]")
{
    Group office;
    auto& services = *office.services;
    SessionFacts facts = office.sessionRow(office.first).facts;
    facts.end = facts.start;
    CHECK(problemOf(refused(office, [&] { return services.planning.editSession(office.first, facts); }))
        == "end: end-before-start");
    must(services.attendance.markAllPresent(office.first));
    must(services.attendance.validate(office.first));
    facts.end = {23 * 60};
    CHECK(problemOf(refused(office, [&] { return services.planning.editSession(office.first, facts); }))
        == "session: validated");
    CHECK(refused(office, [&] { return services.planning.editSession(domain::SessionId(99), facts); }).code
        == ErrorCode::NotFound);
}
