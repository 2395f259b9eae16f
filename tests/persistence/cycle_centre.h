#pragma once

#include "persistence/sample_file.h"

#include <map>

namespace mediane::test {

/// A cycle of weekly sessions under a track, and people enrolled in it.
class CycleCentre
{
public:
    explicit CycleCentre(int sessions, std::optional<int> required = {}, std::vector<int> mandatory = {})
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

    domain::PersonId enrol(const std::string& name, domain::EnrolmentStatus status, std::optional<Date> entered = kDay,
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
        static const std::map<char, domain::AttendanceState> states{{'P', domain::AttendanceState::Present},
            {'R', domain::AttendanceState::Late}, {'T', domain::AttendanceState::LeftEarly},
            {'E', domain::AttendanceState::Excused}, {'X', domain::AttendanceState::Absent},
            {'N', domain::AttendanceState::NotExpected}};
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

} // namespace mediane::test
