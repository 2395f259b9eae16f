#include "application/refusal.h"

#include <mediane/application/calendar_service.h>
#include <mediane/application/calendars.h>

namespace mediane::application {

using domain::DayPolicy;
using domain::DayReasonKind;
using domain::SeriesRequest;
using domain::SeriesRhythm;
using domain::Session;
using domain::SessionFacts;
using domain::SessionId;
using domain::SessionStatus;
using domain::SheetState;
using domain::Slot;

namespace {

using Rows = std::vector<SessionRow>;

bool isGone(const SessionFacts& facts)
{
    return facts.status == SessionStatus::Cancelled || facts.status == SessionStatus::Postponed;
}

bool mayShift(const SessionFacts& facts)
{
    return facts.status == SessionStatus::Planned && facts.sheet != SheetState::Validated;
}

Slot slotOf(const SessionFacts& facts) { return {facts.date, facts.start, facts.end, facts.place}; }

bool same(const Slot& left, const Slot& right)
{
    return left.date == right.date && left.start == right.start && left.end == right.end && left.place == right.place;
}

/// A session with the others that a scope may reach, by date then time (SER-1).
struct Scene
{
    SessionRow origin;
    Rows cycle;

    [[nodiscard]] bool reaches(const SessionRow& row, SeriesScope scope) const
    {
        switch (scope) {
        case SeriesScope::ThisOne: return row.id == origin.id;
        case SeriesScope::ThisAndLater:
            return std::pair(row.facts.date, row.facts.start) >= std::pair(origin.facts.date, origin.facts.start);
        case SeriesScope::WholeCycle: return true;
        }
        return false;
    }
    [[nodiscard]] Rows moving(SeriesScope scope) const
    {
        Rows rows;
        for (const SessionRow& row : cycle)
            if (reaches(row, scope) && mayShift(row.facts)) rows.push_back(row);
        return rows;
    }
};

Result<Scene> sceneOf(const Queries& queries, SessionId session)
{
    auto origin = queries.planning.session(session);
    if (!origin) return origin.error();
    Scene scene{*origin, {*origin}};
    if (origin->facts.cycle) {
        auto rows = queries.planning.sessionsOf(*origin->facts.cycle);
        if (!rows) return rows.error();
        scene.cycle = std::move(rows).value();
    }
    return scene;
}

/// Dates that were typed say by themselves whether the cycle goes on during school holidays.
SeriesRhythm guessed(const Scene& scene, const domain::WorkCalendar& calendar)
{
    std::vector<Date> dates;
    bool inHolidays = false;
    for (const SessionRow& row : scene.cycle) {
        dates.push_back(row.facts.date);
        for (const auto& reason : calendar.reasonsAt(slotOf(row.facts)))
            inHolidays = inHolidays || reason.kind == DayReasonKind::School;
    }
    SeriesRhythm rhythm = domain::rhythmOf(std::move(dates));
    if (inHolidays) rhythm.policies.schoolHolidays = DayPolicy::Keep;
    return rhythm;
}

Result<SeriesRequest> requestFor(const Queries& queries, const Scene& scene, const Rows& moving)
{
    auto calendar = queries.calendar.workCalendar();
    if (!calendar) return calendar.error();
    SeriesRequest request;
    request.rhythm = guessed(scene, *calendar);
    if (scene.origin.facts.cycle) {
        auto stored = queries.calendar.rhythm(*scene.origin.facts.cycle);
        if (!stored) return stored.error();
        if (*stored) request.rhythm = **stored;
    }
    request.start = moving.front().facts.start;
    request.place = moving.front().facts.place;
    request.minutes.clear();
    for (const SessionRow& row : moving)
        request.minutes.push_back(row.facts.minutes());
    request.count = int(moving.size());
    request.after = moving.front().facts.date;
    for (const SessionRow& row : scene.cycle) {
        const bool moves = std::ranges::find(moving, row.id, &SessionRow::id) != moving.end();
        if (!moves && !isGone(row.facts)) request.taken.push_back(row.facts.date);
    }
    return request;
}

Result<std::vector<SessionMove>> shiftOf(const Queries& queries, SessionId session, SeriesScope scope)
{
    auto scene = sceneOf(queries, session);
    if (!scene) return scene.error();
    const Rows moving = scene->moving(scope);
    if (moving.empty()) return refusal("session", "nothing-to-move");
    auto request = requestFor(queries, *scene, moving);
    if (!request) return request.error();
    auto calendar = queries.calendar.workCalendar();
    if (!calendar) return calendar.error();
    auto series = domain::generate(*request, *calendar);
    if (!series) return series.error();
    std::vector<SessionMove> moves;
    for (const auto& candidate : series->candidates) {
        if (!candidate.kept) continue;
        const SessionRow& row = moving[moves.size()];
        Slot to = slotOf(row.facts); // Each keeps its own hours and place.
        to.date = candidate.slot.date;
        moves.push_back({row.id, slotOf(row.facts), to});
    }
    return moves;
}

Result<void> moveOne(Repositories& stored, const SessionMove& move)
{
    auto found = stored.sessions.find(move.session);
    if (!found) return found.error();
    SessionFacts facts = found->value.facts();
    if (facts.sheet == SheetState::Validated) return refusal("session", "validated");
    if (isGone(facts)) return refusal("session", "transition", std::string(domain::code(facts.status)));
    if (!same(slotOf(facts), move.from)) return refusal("session", "changed-since");
    facts.date = move.to.date;
    facts.start = move.to.start;
    facts.end = move.to.end;
    facts.place = move.to.place;
    auto checked = Session::create(std::move(facts));
    if (!checked) return checked.error();
    auto updated = stored.sessions.update(move.session, *checked);
    if (!updated) return updated.error();
    return {};
}

std::vector<SessionMove> reversed(std::vector<SessionMove> moves)
{
    for (SessionMove& move : moves)
        std::swap(move.from, move.to);
    return moves;
}

} // namespace

Result<ScopeCount> CalendarService::count(SessionId session, SeriesScope scope)
{
    return m_context.store.read([&](const Queries& queries) -> Result<ScopeCount> {
        auto scene = sceneOf(queries, session);
        if (!scene) return scene.error();
        ScopeCount count{int(scene->moving(scope).size()), 0};
        for (const SessionRow& row : scene->cycle)
            if (scene->reaches(row, scope) && !mayShift(row.facts) && !isGone(row.facts)) ++count.untouched;
        return count;
    });
}

Result<std::vector<SessionMove>> CalendarService::plannedShift(SessionId session, SeriesScope scope)
{
    return m_context.store.read([&](const Queries& queries) { return shiftOf(queries, session, scope); });
}

Result<void> CalendarService::carryOut(const std::vector<SessionMove>& moves)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        for (const SessionMove& move : moves) {
            if (auto moved = moveOne(stored, move); !moved) return moved;
        }
        return {};
    });
    if (!done) return done;
    for (const SessionMove& move : moves)
        tell({SubjectKind::Session, move.session.value()});
    return {};
}

UndoStep CalendarService::stepOf(std::string label, std::vector<SessionMove> moves)
{
    auto back = reversed(moves);
    return {std::move(label), [this, back = std::move(back)] { return carryOut(back); },
        [this, moves = std::move(moves)] { return carryOut(moves); }};
}

Result<UndoStep> CalendarService::shift(SessionId session, SeriesScope scope)
{
    auto moves = plannedShift(session, scope);
    if (!moves) return moves.error();
    if (auto done = carryOut(*moves); !done) return done.error();
    return stepOf("shift", std::move(moves).value());
}

Result<UndoStep> CalendarService::move(SessionId session, const Slot& to)
{
    auto row = m_context.store.read([&](const Queries& queries) { return queries.planning.session(session); });
    if (!row) return row.error();
    std::vector<SessionMove> moves{{session, slotOf(row->facts), to}};
    if (auto done = carryOut(moves); !done) return done.error();
    return stepOf("move", std::move(moves));
}

Result<int> CalendarService::cancel(
    SessionId session, SeriesScope scope, domain::SessionReason reason, const std::string& text)
{
    if (reason == domain::SessionReason::Other && text.empty()) return invalid("reasonText", "required");
    Rows cancelled;
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<int> {
        auto scene = sceneOf(stored.queries, session);
        if (!scene) return scene.error();
        for (const SessionRow& row : scene->moving(scope)) {
            if (row.present + row.headcount > 0) continue;
            SessionFacts facts = row.facts;
            facts.status = SessionStatus::Cancelled;
            facts.reason = reason;
            facts.reasonText = text;
            auto updated = stored.sessions.update(row.id, Session::restore(facts));
            if (!updated) return updated.error();
            cancelled.push_back(row);
        }
        if (cancelled.empty()) return refusal("session", "nothing-to-move");
        return int(cancelled.size());
    });
    if (!done) return done;
    for (const SessionRow& row : cancelled)
        tell({SubjectKind::Session, row.id.value()});
    return done;
}

} // namespace mediane::application
