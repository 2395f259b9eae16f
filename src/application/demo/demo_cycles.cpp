#include "application/demo/demo_builder.h"

namespace mediane::application::demo {

using namespace domain;

namespace {

std::optional<AttendanceState> stateOf(char letter)
{
    switch (letter) {
    case 'P': return AttendanceState::Present;
    case 'R': return AttendanceState::Late;
    case 'T': return AttendanceState::LeftEarly;
    case 'E': return AttendanceState::Excused;
    case 'X': return AttendanceState::Absent;
    case 'N': return AttendanceState::NotExpected;
    default: return std::nullopt; // A dot: not recorded.
    }
}

} // namespace

Builder::CycleIds Builder::addCycle(
    std::string_view title, Date first, TimeOfDay start, CycleStatus status, int capacity, std::size_t place)
{
    CycleFacts facts{
        m_actions[0], m_track, std::string(title), m_places[place], capacity, 0, status, m_trackFacts.minSessions};
    CycleIds cycle;
    cycle.id = kept(m_stored.cycles.add(Cycle::restore(facts)));
    for (std::size_t i = 0; i < m_trackFacts.sessions.size(); ++i) {
        const auto& model = m_trackFacts.sessions[i];
        SessionFacts session{m_actions[0], cycle.id, int(i) + 1, model.title};
        session.date = addDays(first, 7 * int(i));
        session.start = start;
        session.end = {start.minutes + model.minutes};
        session.place = m_places[place];
        session.staff = {m_staff[place]};
        if (i % 2 == 1) session.staff.push_back(m_staff[2]);
        cycle.sessions.push_back(kept(m_stored.sessions.add(Session::restore(session))));
    }
    return cycle;
}

void Builder::enrol(const CycleIds& cycle, std::size_t person, EnrolmentStatus status, std::optional<Date> entered,
    std::optional<Date> left)
{
    EnrolmentFacts facts{cycle.id, m_people[person], status};
    facts.requestedOn = addDays(entered.value_or(m_today), -12);
    facts.enteredOn = entered;
    facts.leftOn = left;
    if (status == EnrolmentStatus::DroppedOut) facts.reason = code(LeavingReason::Job);
    if (entered) facts.contractSignedOn = entered;
    (void)kept(m_stored.enrolments.add(Enrolment::restore(facts)));
}

void Builder::record(const CycleIds& cycle, std::size_t person, std::string_view letters)
{
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto state = stateOf(letters[i]);
        if (!state) continue;
        const AttendanceMark mark{
            *state, attendedMinutes(*state, 120, kDefaultMinutesLost), AttendanceOrigin::Keyboard};
        done(m_stored.attendance.put(cycle.sessions[i], m_people[person], mark));
    }
}

void Builder::holdSession(SessionId session, bool validated)
{
    auto found = m_stored.sessions.find(session);
    if (!found) {
        m_failure = found.error();
        return;
    }
    auto facts = found->value.facts();
    facts.status = SessionStatus::Held;
    facts.sheet = validated ? SheetState::Validated : SheetState::Started;
    done(m_stored.sessions.update(session, Session::restore(facts)));
}

void Builder::addCycles()
{
    using enum EnrolmentStatus;
    // A cycle that ended two weeks ago: eight came to the end, one left for a job.
    const Date pastFirst = day(-63);
    m_past = addCycle("Ordi'Pratique 11", pastFirst, {9 * 60 + 30}, CycleStatus::Closed, 10, 0);
    static constexpr std::array<std::string_view, 9> pastLetters{
        "PPPPPPPP", "PPRPPPEP", "PPPXPPPP", "PPPPTPPP", "PXPPPPPP", "RPPPPPPP", "PPPPPEXP", "PPXPPPPP", "PPX....."};
    for (std::size_t i = 0; i < pastLetters.size(); ++i) {
        const bool left = i == 8;
        enrol(m_past, i, left ? DroppedOut : Completed, pastFirst, left ? day(-63 + 14) : day(-14));
        record(m_past, i, pastLetters[i]);
    }
    for (const auto session : m_past.sessions)
        holdSession(session, true);

    // The running one: its fourth session is today, the third is still to be recorded.
    m_running = addCycle("Ordi'Pratique 12", day(-21), {9 * 60 + 30}, CycleStatus::Running, 10, 0);
    static constexpr std::array<std::string_view, 8> letters{"PP", "PR", "PX", "PP", "EP", "PP", "XX", "PP"};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        enrol(m_running, 10 + i, Confirmed, day(-21));
        record(m_running, 10 + i, letters[i]);
    }
    holdSession(m_running.sessions[0], true);
    holdSession(m_running.sessions[1], true);

    // The next one is full, with people waiting and one seat just given up.
    m_next = addCycle("Ordi'Pratique 13", day(7), {14 * 60}, CycleStatus::Open, 6, 1);
    for (std::size_t i = 0; i < 5; ++i)
        enrol(m_next, 18 + i, Confirmed, day(7));
    enrol(m_next, 23, Waiting, std::nullopt);
    enrol(m_next, 24, Waiting, std::nullopt);

    const auto refOf = [&](SessionId id) {
        auto found = m_stored.sessions.find(id);
        return found ? found->ref : std::string();
    };
    m_tour.session = refOf(m_running.sessions[2]);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (auto person = m_stored.people.find(m_people[10 + i])) m_tour.people.push_back(person->ref);
    }
    if (auto cycle = m_stored.cycles.find(m_past.id)) m_tour.cycle = cycle->ref;
    m_tour.operation = "FEDER";
}

} // namespace mediane::application::demo
