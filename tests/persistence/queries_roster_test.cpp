#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_sql.h"
#include "persistence/sample_file.h"

#include <map>

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::EnrolmentStatus;

namespace {

/// A cycle of weekly sessions under a track, and people enrolled in it.
class Centre
{
public:
    explicit Centre(int sessions, std::optional<int> required = {}, std::vector<int> mandatory = {})
    {
        m_file.write([&](application::Repositories& all) {
            m_action = must(all.actions.add(valid(domain::ActionFacts{"Ordi'Pratique"})));
            domain::TrackFacts track{"Huit séances", required, true, {}};
            for (int position = 1; position <= sessions; ++position)
                track.sessions.push_back({"S", 120, std::ranges::count(mandatory, position) == 1});
            domain::CycleFacts facts;
            facts.action = m_action;
            facts.track = must(all.tracks.add(valid(track)));
            facts.title = "Printemps";
            facts.status = domain::CycleStatus::Running;
            m_cycle = must(all.cycles.add(valid(facts)));
            for (int position = 1; position <= sessions; ++position)
                m_sessions.push_back(addSession(all, m_cycle, position));
        });
    }

    domain::SessionId addSession(application::Repositories& all, std::optional<domain::CycleId> cycle, int position,
        domain::SessionStatus status = domain::SessionStatus::Held)
    {
        auto facts = sessionFacts(m_action, cycle);
        facts.position = position;
        facts.date = addDays(kDay, 7 * (position - 1));
        facts.status = status;
        return must(all.sessions.add(valid(facts)));
    }

    domain::PersonId enrol(const std::string& name, EnrolmentStatus status, std::optional<Date> entered = kDay,
        std::optional<Date> left = {})
    {
        return m_file.write([&](application::Repositories& all) {
            const auto person = addPerson(all, name, "X");
            domain::EnrolmentFacts facts{m_cycle, person, status};
            facts.enteredOn = entered;
            facts.leftOn = left;
            must(all.enrolments.add(valid(facts)));
            return person;
        });
    }

    /// One letter a session: P R T E X N, anything else leaves it unmarked.
    void mark(domain::PersonId person, const std::string& letters)
    {
        static const std::map<char, AttendanceState> states{{'P', AttendanceState::Present},
            {'R', AttendanceState::Late}, {'T', AttendanceState::LeftEarly}, {'E', AttendanceState::Excused},
            {'X', AttendanceState::Absent}, {'N', AttendanceState::NotExpected}};
        m_file.write([&](application::Repositories& all) {
            for (std::size_t at = 0; at < letters.size(); ++at) {
                const auto state = states.find(letters[at]);
                if (state == states.end()) continue;
                must(all.attendance.put(
                    m_sessions.at(at), person, {state->second, domain::attendedMinutes(state->second, 120, 15)}));
            }
        });
    }

    [[nodiscard]] std::vector<application::RosterRow> roster(int position)
    {
        return must(m_file.store().read([&](const application::Queries& queries) {
            return queries.attendance.roster(m_sessions.at(std::size_t(position) - 1));
        }));
    }
    [[nodiscard]] int absencesInARow(domain::PersonId person, int position)
    {
        for (const auto& row : roster(position)) {
            if (row.person == person) return row.absencesInARow;
        }
        return -1;
    }
    [[nodiscard]] application::EnrolmentRow enrolmentOf(domain::PersonId person)
    {
        return must(m_file.store().read([&](const application::Queries& queries) {
            return queries.people.enrolments(person);
        })).at(0);
    }
    [[nodiscard]] SampleFile& file() { return m_file; }
    [[nodiscard]] domain::CycleId cycle() const { return m_cycle; }
    [[nodiscard]] domain::SessionId session(int position) const { return m_sessions.at(std::size_t(position) - 1); }
    [[nodiscard]] domain::ActionId action() const { return m_action; }

private:
    SampleFile m_file;
    domain::ActionId m_action{0};
    domain::CycleId m_cycle{0};
    std::vector<domain::SessionId> m_sessions;
};

} // namespace

TEST_CASE("T24: who waits, was offered a seat or withdrew is on no roster")
{
    Centre centre(5);
    for (const auto* name : {"F", "E", "D", "C", "B", "A"})
        centre.enrol(name, EnrolmentStatus::Confirmed);
    centre.enrol("W1", EnrolmentStatus::Waiting, std::nullopt);
    centre.enrol("W2", EnrolmentStatus::Waiting, std::nullopt);
    centre.enrol("O", EnrolmentStatus::SeatOffered, std::nullopt);
    centre.enrol("G", EnrolmentStatus::DroppedOut, kDay, addDays(kDay, 14));
    const auto fifth = centre.roster(5);
    REQUIRE(fifth.size() == 6);
    CHECK(fifth.front().lastName == "A");
    CHECK(fifth.back().lastName == "F");
    CHECK(centre.roster(3).size() == 7); // She left after the third session.
    const auto row = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.planning.session(centre.session(5)); }));
    CHECK(row.expected == 6);
    CHECK(row.unmarked == 6);
}

TEST_CASE("walk-ins are listed once they are marked")
{
    Centre centre(2);
    centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto guest = centre.file().write([](application::Repositories& all) { return addPerson(all, "Walk", "In"); });
    centre.mark(guest, " P");
    CHECK(centre.roster(1).size() == 1);
    const auto second = centre.roster(2);
    REQUIRE(second.size() == 2);
    CHECK_FALSE(second.back().enrolled);
    CHECK(second.back().mark->state == AttendanceState::Present);
    const auto matrix = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.attendance.matrix(centre.cycle()); }));
    REQUIRE(matrix.rows.size() == 2);
    CHECK_FALSE(matrix.rows.back().cells.at(1).onRoster);
    CHECK(matrix.rows.back().attended == 1);
}

TEST_CASE("T40: only a presence ends a run of unexcused absences")
{
    Centre centre(3);
    const auto excusedBetween = centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto presentBetween = centre.enrol("B", EnrolmentStatus::Confirmed);
    const auto unmarkedBetween = centre.enrol("C", EnrolmentStatus::Confirmed);
    const auto excused = centre.enrol("D", EnrolmentStatus::Confirmed);
    centre.mark(excusedBetween, "XEX");
    centre.mark(presentBetween, "XPX");
    centre.mark(unmarkedBetween, "X X");
    centre.mark(excused, "EE");
    CHECK(centre.absencesInARow(excusedBetween, 3) == 2);
    CHECK(centre.absencesInARow(excusedBetween, 2) == 1);
    CHECK(centre.absencesInARow(presentBetween, 3) == 1);
    CHECK(centre.absencesInARow(presentBetween, 2) == 0);
    CHECK(centre.absencesInARow(unmarkedBetween, 3) == 2);
    CHECK(centre.absencesInARow(excused, 3) == 0);
}

TEST_CASE("T38: a make-up validates the position that was missed, once")
{
    Centre centre(8, 6, {8});
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
    Centre centre(2, 2);
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
    Centre centre(4, 2, {4}); // Its track grants a computer.
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
    Centre centre(8, 6, {1, 8});
    const auto person = centre.enrol("A", EnrolmentStatus::Confirmed);
    centre.mark(person, "PPPPPPPX");
    CHECK(centre.enrolmentOf(person).attended == 7);
    CHECK(centre.enrolmentOf(person).missingMandatory == "8");
    const auto other = centre.enrol("B", EnrolmentStatus::Confirmed);
    CHECK(centre.enrolmentOf(other).missingMandatory == "1, 8");
}

TEST_CASE("T37: totals of a matrix")
{
    Centre centre(8);
    const auto a = centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto b = centre.enrol("B", EnrolmentStatus::Confirmed);
    const auto c = centre.enrol("C", EnrolmentStatus::Confirmed, addDays(kDay, 14));
    const auto d = centre.enrol("D", EnrolmentStatus::DroppedOut, kDay, addDays(kDay, 21));
    const auto e = centre.enrol("E", EnrolmentStatus::Confirmed);
    centre.file().write([&](application::Repositories& all) {
        auto fifth = must(all.sessions.find(centre.session(5))).value.facts();
        fifth.status = domain::SessionStatus::Cancelled;
        fifth.reason = domain::SessionReason::Breakdown;
        must(all.sessions.update(centre.session(5), valid(fifth)));
    });
    centre.mark(a, "PPPP PPP");
    centre.mark(b, "PREP XPP");
    centre.mark(c, "  PP PXP");
    centre.mark(d, "PPXX");
    centre.mark(e, "PPTP NP");
    const auto matrix = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.attendance.matrix(centre.cycle()); }));
    REQUIRE(matrix.sessions.size() == 8);
    REQUIRE(matrix.rows.size() == 5);
    std::vector<std::pair<int, int>> totals;
    for (const auto& row : matrix.rows)
        totals.emplace_back(row.attended, row.expected);
    CHECK(totals == std::vector<std::pair<int, int>>{{7, 7}, {5, 7}, {4, 5}, {2, 4}, {5, 5}});
    CHECK_FALSE(matrix.rows[2].cells[0].onRoster);
    CHECK(matrix.rows[2].cells[2].onRoster);
    CHECK_FALSE(matrix.rows[3].cells[5].onRoster);
    CHECK(matrix.rows[1].cells[1].mark->state == AttendanceState::Late);
    CHECK_FALSE(matrix.rows[4].cells[7].mark);
    CHECK(matrix.sessions[0].present == 4);
}
