#include "application/attendance_writer.h"

#include "application/refusal.h"

#include <mediane/application/conflict_queries.h>

#include <algorithm>

namespace mediane::application {

using domain::AttendanceMark;
using domain::SessionStatus;
using domain::SheetState;

namespace {

constexpr int kEarliestMinutesBefore = 30; // ATT-1

/// Absences are announced ahead; who came and who did not is only known once the doors are open (ATT-1).
bool needsOpenDoors(domain::AttendanceState state)
{
    return state != domain::AttendanceState::Excused && state != domain::AttendanceState::NotExpected;
}

} // namespace

Result<void> AttendanceWriter::load()
{
    if (m_facts) return {};
    auto found = m_stored.sessions.find(m_session);
    if (!found) return found.error();
    m_facts = found->value.facts();
    return {};
}

Result<void> AttendanceWriter::save()
{
    auto updated = m_stored.sessions.update(m_session, domain::Session::restore(*m_facts));
    if (!updated) return updated.error();
    return {};
}

Result<void> AttendanceWriter::requireOpen(bool doorsOpen)
{
    if (auto loaded = load(); !loaded) return loaded;
    if (m_facts->sheet == SheetState::Validated) return refusal("session", "validated");
    if (m_facts->status == SessionStatus::Cancelled) return refusal("session", "cancelled");
    if (m_facts->status == SessionStatus::Postponed) return refusal("session", "postponed");
    const Date today = m_clock.today();
    const bool begun = m_facts->date < today
        || (m_facts->date == today && m_clock.timeOfDay().minutes >= m_facts->start.minutes - kEarliestMinutesBefore);
    if (doorsOpen && !begun) return refusal("session", "too-early", toText(m_facts->start));
    return {};
}

Result<void> AttendanceWriter::requireBorn(domain::PersonId person)
{
    auto found = m_stored.people.find(person);
    if (!found) return found.error();
    const auto birth = domain::earliestBirth(found->value.facts());
    if (birth && m_facts->date < *birth) return invalid("person", "before-birth");
    return {};
}

/// MAK-1: a presence makes up, once, for a session with a position that the person missed in a cycle of theirs.
Result<void> AttendanceWriter::requireMissed(domain::PersonId person, domain::SessionId missed)
{
    if (missed == m_session) return refusal("makesUp", "same-session");
    auto found = m_stored.sessions.find(missed);
    if (!found) return found.error();
    const domain::SessionFacts& facts = found->value.facts();
    if (!facts.cycle || !facts.position) return refusal("makesUp", "no-position");
    auto enrolment = m_stored.enrolments.findPair(*facts.cycle, person);
    if (!enrolment) return enrolment.error();
    if (!*enrolment || !domain::onRoster((*enrolment)->value.facts(), facts.date))
        return refusal("makesUp", "not-enrolled");
    auto own = m_stored.attendance.find(missed, person);
    if (!own) return own.error();
    if (*own && domain::countsPresent((*own)->state)) return refusal("makesUp", "attended");
    auto open = m_stored.queries.attendance.missed(person, m_session);
    if (!open) return open.error();
    if (std::ranges::none_of(*open, [&](const MissedSession& session) { return session.session == missed; }))
        return refusal("makesUp", "made-up");
    return {};
}

Result<AttendanceMark> AttendanceWriter::make(
    domain::PersonId person, const MarkRequest& request, const std::optional<AttendanceMark>& before)
{
    const bool present = domain::countsPresent(request.state);
    if (auto open = requireOpen(needsOpenDoors(request.state)); !open) return open.error();
    if (present) {
        if (auto born = requireBorn(person); !born) return born.error();
    }
    const int length = m_facts->minutes();
    const int minutes
        = request.minutes.value_or(domain::attendedMinutes(request.state, length, domain::kDefaultMinutesLost));
    if (minutes < 0) return invalid("minutes", "negative");
    if (minutes > length) return invalid("minutes", "exceeds-session", std::to_string(length));
    if (!present && minutes != 0) return invalid("minutes", "absent-with-minutes");
    AttendanceMark mark{request.state, minutes, request.origin};
    if (before) {
        mark.comment = before->comment;
        mark.makesUp = before->makesUp;
    }
    if (request.makesUp) {
        if (auto allowed = requireMissed(person, *request.makesUp); !allowed) return allowed.error();
        mark.makesUp = request.makesUp;
    }
    return mark;
}

Result<Outcome> AttendanceWriter::put(domain::PersonId person, const AttendanceMark& mark)
{
    if (auto open = requireOpen(needsOpenDoors(mark.state)); !open) return open.error();
    m_present = m_present || domain::countsPresent(mark.state);
    return m_stored.attendance.put(m_session, person, mark);
}

Result<Outcome> AttendanceWriter::restore(domain::PersonId person, AttendanceMark mark, int then)
{
    if (auto loaded = load(); !loaded) return loaded.error();
    if (domain::countsPresent(mark.state)) mark.minutes = std::clamp(mark.minutes + length() - then, 0, length());
    return put(person, mark);
}

Result<Outcome> AttendanceWriter::clear(domain::PersonId person)
{
    if (auto open = requireOpen(false); !open) return open.error();
    return m_stored.attendance.remove(m_session, person);
}

/// The first session held starts an open cycle (planning §2.1).
Result<void> AttendanceWriter::startCycle()
{
    if (!m_facts->cycle) return {};
    auto cycle = m_stored.cycles.find(*m_facts->cycle);
    if (!cycle) return cycle.error();
    auto facts = cycle->value.facts();
    if (facts.status != domain::CycleStatus::Open) return {};
    facts.status = domain::CycleStatus::Running;
    auto updated = m_stored.cycles.update(*m_facts->cycle, domain::Cycle::restore(facts));
    if (!updated) return updated.error();
    return {};
}

Result<void> AttendanceWriter::finish()
{
    if (auto loaded = load(); !loaded) return loaded;
    const bool settled
        = m_facts->sheet == SheetState::Started && (m_facts->status == SessionStatus::Held || !m_present);
    if (settled && m_present) return {}; // The usual keystroke: nothing of the session changes.
    auto marks = m_stored.queries.attendance.marks(m_session);
    if (!marks) return marks.error();
    auto counts = m_stored.headcounts.find(m_session);
    if (!counts) return counts.error();
    const bool anything = *marks > 0 || counts->has_value();
    const bool counted = m_present || (*counts && (*counts)->total() > 0);
    m_facts->sheet = anything ? SheetState::Started : SheetState::ToRecord;
    if (counted && m_facts->status == SessionStatus::Planned) {
        m_facts->status = SessionStatus::Held;
        if (auto started = startCycle(); !started) return started;
    }
    if (!anything && m_facts->status == SessionStatus::Held) {
        m_facts->status = SessionStatus::Planned;
        m_facts->heldWithNobody = false;
    }
    return save();
}

/// ATD-10: nobody was in two places at once (C07), unless somebody said why.
Result<void> AttendanceWriter::requireOnePlace()
{
    auto found = m_stored.queries.conflicts.check({Slot{m_session, *m_facts, {}, {}}});
    if (!found) return found.error();
    for (const Conflict& conflict : *found) {
        const bool explained = conflict.accepted && !conflict.accepted->empty();
        if (conflict.kind == domain::ConflictKind::PresentTwice && !explained)
            return refusal("session", "two-places", conflict.subject);
    }
    return {};
}

Result<void> AttendanceWriter::validate(bool heldWithNobody)
{
    if (auto open = requireOpen(true); !open) return open;
    auto row = m_stored.queries.planning.session(m_session);
    if (!row) return row.error();
    if (row->unmarked > 0) return refusal("session", "unmarked", std::to_string(row->unmarked));
    if (row->present + row->headcount == 0 && !heldWithNobody) return refusal("session", "nobody");
    if (auto apart = requireOnePlace(); !apart) return apart;
    m_facts->heldWithNobody = row->present + row->headcount == 0;
    m_facts->sheet = SheetState::Validated;
    if (m_facts->status == SessionStatus::Planned) {
        m_facts->status = SessionStatus::Held;
        if (auto started = startCycle(); !started) return started;
    }
    return save();
}

Result<void> AttendanceWriter::reopen(const std::string& reason)
{
    if (auto loaded = load(); !loaded) return loaded;
    if (m_facts->sheet != SheetState::Validated) return refusal("session", "not-validated");
    m_facts->sheet = SheetState::Started;
    m_facts->heldWithNobody = false; // Said again, if it still holds, when the sheet is checked again.
    if (auto saved = save(); !saved) return saved;
    return m_stored.journal.note(
        {{SubjectKind::Session, m_session.value()}, {}, "sheet-reopened", {{"reason", reason}}});
}

} // namespace mediane::application
