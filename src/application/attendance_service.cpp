#include "application/attendance_writer.h"
#include "application/refusal.h"

#include <mediane/application/attendance_service.h>
#include <mediane/core/text.h>

namespace mediane::application {

using domain::AttendanceMark;
using domain::AttendanceOrigin;
using domain::AttendanceState;
using domain::PersonId;
using domain::SessionId;

namespace {

/// Says which of several marks was refused.
Error numbered(Error error, int number)
{
    for (auto& problem : error.problems)
        problem.field = "marks[" + std::to_string(number) + "]";
    return error;
}

} // namespace

/// What somebody had at one moment, and how long the session was then.
struct AttendanceService::Before
{
    PersonId person;
    std::optional<AttendanceMark> mark;
    int length = 0;
};

void AttendanceService::announce(SessionId session) const
{
    m_context.changes.publish({Subject{SubjectKind::Session, session.value()}});
}

/// One step of undo: puts back what each person had, whatever it was.
void AttendanceService::remember(
    const std::string& label, SessionId session, std::vector<Before> before, std::vector<Before> after)
{
    const auto restore = [this, session](std::vector<Before> marks) {
        return [this, session, marks = std::move(marks)]() -> Result<void> {
            auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
                AttendanceWriter writer(stored, m_context.clock, session);
                for (const auto& [person, mark, length] : marks) {
                    auto written = mark ? writer.restore(person, *mark, length) : writer.clear(person);
                    if (!written) return written.error();
                }
                return writer.finish();
            });
            if (done) announce(session);
            return done;
        };
    };
    m_undo.push({label, restore(std::move(before)), restore(std::move(after))});
}

Result<AttendanceMark> AttendanceService::write(
    SessionId session, PersonId person, const MarkRequest& request, const std::string& label)
{
    std::optional<AttendanceMark> before;
    int length = 0;
    auto written = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<AttendanceMark> {
        auto known = stored.attendance.find(session, person);
        if (!known) return known.error();
        before = *known;
        AttendanceWriter writer(stored, m_context.clock, session);
        auto mark = writer.make(person, request, before);
        if (!mark) return mark;
        if (auto done = writer.put(person, *mark); !done) return done.error();
        if (auto finished = writer.finish(); !finished) return finished.error();
        length = writer.length();
        return mark;
    });
    if (written && *written != before) {
        remember(label, session, {{person, before, length}}, {{person, *written, length}});
        announce(session);
    }
    return written;
}

Result<AttendanceMark> AttendanceService::mark(SessionId session, PersonId person, const MarkRequest& request)
{
    return write(session, person, request, "mark");
}

Result<Outcome> AttendanceService::clear(SessionId session, PersonId person)
{
    std::optional<AttendanceMark> before;
    int length = 0;
    auto cleared = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        auto known = stored.attendance.find(session, person);
        if (!known) return known.error();
        before = *known;
        AttendanceWriter writer(stored, m_context.clock, session);
        auto done = writer.clear(person);
        if (!done) return done;
        if (auto finished = writer.finish(); !finished) return finished.error();
        length = writer.length();
        return done;
    });
    if (cleared && before) {
        remember("clear", session, {{person, before, length}}, {{person, std::nullopt, length}});
        announce(session);
    }
    return cleared;
}

Result<void> AttendanceService::comment(SessionId session, PersonId person, const std::string& text)
{
    AttendanceMark before;
    int length = 0;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<AttendanceMark> {
        auto known = stored.attendance.find(session, person);
        if (!known) return known.error();
        if (!*known) return refusal("person", "not-marked");
        before = **known;
        AttendanceMark mark = before;
        mark.comment = trimmed(text);
        AttendanceWriter writer(stored, m_context.clock, session);
        if (auto put = writer.put(person, mark); !put) return put.error();
        length = writer.length();
        return mark;
    });
    if (!done) return done.error();
    if (*done != before) {
        remember("comment", session, {{person, before, length}}, {{person, *done, length}});
        announce(session);
    }
    return {};
}

/// Makes the marks that `choose` gives, as one transaction and one step of undo; gives how many.
template <class Choose>
Result<int> AttendanceService::writeMany(SessionId session, const std::string& label, Choose choose)
{
    std::vector<Before> before;
    std::vector<Before> after;
    auto written = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<int> {
        AttendanceWriter writer(stored, m_context.clock, session);
        auto marks = choose(stored);
        if (!marks) return marks.error();
        int number = 0;
        for (const auto& [person, request] : *marks) {
            ++number;
            auto known = stored.attendance.find(session, person);
            if (!known) return known.error();
            auto mark = writer.make(person, request, *known);
            if (!mark) return numbered(mark.error(), number);
            if (auto put = writer.put(person, *mark); !put) return put.error();
            before.push_back({person, *known, writer.length()});
            after.push_back({person, *mark, writer.length()});
        }
        if (auto finished = writer.finish(); !finished) return finished.error();
        return number;
    });
    if (!written) return written;
    if (*written > 0) {
        remember(label, session, std::move(before), std::move(after));
        announce(session);
    }
    return written;
}

Result<int> AttendanceService::markAllPresent(SessionId session)
{
    return writeMany(session, "all-present", [&](Repositories& stored) -> Result<std::vector<PersonMark>> {
        auto roster = stored.queries.attendance.roster(session);
        if (!roster) return roster.error();
        std::vector<PersonMark> marks;
        for (const auto& row : *roster) {
            if (!row.mark) marks.push_back({row.person, {AttendanceState::Present, {}, AttendanceOrigin::Bulk}});
        }
        return marks;
    });
}

Result<void> AttendanceService::markMany(SessionId session, const std::vector<PersonMark>& marks)
{
    auto written = writeMany(session, "marks", [&](Repositories&) -> Result<std::vector<PersonMark>> { return marks; });
    if (!written) return written.error();
    return {};
}

Result<void> AttendanceService::walkIn(SessionId session, PersonId person, std::optional<SessionId> makesUp)
{
    auto written = write(
        session, person, MarkRequest{AttendanceState::Present, {}, AttendanceOrigin::WalkIn, makesUp}, "walk-in");
    if (!written) return written.error();
    return {};
}

Result<PersonId> AttendanceService::walkInNew(
    SessionId session, const std::string& lastName, const std::string& firstName)
{
    domain::PersonFacts facts;
    facts.lastName = trimmed(lastName);
    facts.firstName = trimmed(firstName);
    facts.welcomedOn = m_context.clock.today();
    auto person = domain::Person::create(facts);
    if (!person) return person.error();
    std::optional<AttendanceMark> after;
    int length = 0;
    auto added = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<PersonId> {
        auto id = stored.people.add(*person);
        if (!id) return id;
        AttendanceWriter writer(stored, m_context.clock, session);
        auto mark = writer.make(*id, {AttendanceState::Present, {}, AttendanceOrigin::WalkIn}, std::nullopt);
        if (!mark) return mark.error();
        if (auto put = writer.put(*id, *mark); !put) return put.error();
        if (auto finished = writer.finish(); !finished) return finished.error();
        after = *mark;
        length = writer.length();
        return id;
    });
    if (!added) return added;
    remember("walk-in", session, {{*added, std::nullopt, length}}, {{*added, after, length}});
    m_context.changes.publish({Subject{SubjectKind::Person, added->value()}});
    announce(session);
    return added;
}

Result<std::optional<domain::HeadcountFacts>> AttendanceService::headcount(SessionId session)
{
    return m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.headcounts.find(session); });
}

Result<Outcome> AttendanceService::setHeadcount(SessionId session, domain::HeadcountFacts counts)
{
    auto checked = domain::Headcount::create(std::move(counts));
    if (!checked) return checked.error();
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        AttendanceWriter writer(stored, m_context.clock, session);
        if (auto open = writer.requireOpen(checked->facts().total() > 0); !open) return open.error();
        auto put = stored.headcounts.put(session, *checked);
        if (!put) return put;
        if (auto finished = writer.finish(); !finished) return finished.error();
        return put;
    });
    if (outcome) announce(session);
    return outcome;
}

Result<Outcome> AttendanceService::clearHeadcount(SessionId session)
{
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        AttendanceWriter writer(stored, m_context.clock, session);
        if (auto open = writer.requireOpen(false); !open) return open.error();
        auto removed = stored.headcounts.remove(session);
        if (!removed) return removed;
        if (auto finished = writer.finish(); !finished) return finished.error();
        return removed;
    });
    if (outcome) announce(session);
    return outcome;
}

Result<void> AttendanceService::validate(SessionId session, bool heldWithNobody)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        return AttendanceWriter(stored, m_context.clock, session).validate(heldWithNobody);
    });
    if (done) announce(session);
    return done;
}

Result<void> AttendanceService::reopen(SessionId session, const std::string& reason)
{
    if (trimmed(reason).empty()) return invalid("reason", "required");
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        return AttendanceWriter(stored, m_context.clock, session).reopen(trimmed(reason));
    });
    if (done) announce(session);
    return done;
}

} // namespace mediane::application
