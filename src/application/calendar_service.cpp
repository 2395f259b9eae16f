#include <mediane/application/calendar_service.h>
#include <mediane/application/calendars.h>

namespace mediane::application {

using domain::ClosureId;
using domain::SchoolHolidayFacts;
using domain::SchoolZone;

namespace {

constexpr Subject kSettings{SubjectKind::Setting, 0};

/// « Connu jusqu'au » never goes back: a table may be imported year by year, in any order.
Result<void> renewKnownUntil(Repositories& stored, SchoolZone zone)
{
    auto holidays = stored.queries.calendar.schoolHolidays(zone);
    if (!holidays) return holidays.error();
    auto before = stored.queries.calendar.schoolKnownUntil(zone);
    if (!before) return before.error();
    const auto until = domain::knownUntil(*holidays, zone);
    if (!until || (*before && **before >= *until)) return {};
    if (auto set = stored.calendars.setKnownUntil(zone, *until); !set) return set.error();
    return {};
}

void tally(SchoolImport& import, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created: ++import.added; break;
    case Outcome::Updated: ++import.replaced; break;
    case Outcome::Unchanged: ++import.unchanged; break;
    }
}

} // namespace

void CalendarService::tell(const Subject& subject) { m_context.changes.publish({subject}); }

Result<Outcome> CalendarService::setCentre(const domain::CentreCalendarFacts& facts)
{
    auto checked = domain::CentreCalendar::create(facts);
    if (!checked) return checked.error();
    auto outcome = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) -> Result<Outcome> { return stored.calendars.setCentre(*checked); });
    if (outcome && *outcome != Outcome::Unchanged) tell(kSettings);
    return outcome;
}

Result<ClosureId> CalendarService::saveClosure(std::optional<ClosureId> closure, const domain::ClosureFacts& facts)
{
    auto checked = domain::Closure::create(facts);
    if (!checked) return checked.error();
    auto saved = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<ClosureId> {
        if (!closure) return stored.calendars.closures().add(*checked);
        if (auto updated = stored.calendars.closures().update(*closure, *checked); !updated) return updated.error();
        return *closure;
    });
    if (saved) tell({SubjectKind::Closure, saved->value()});
    return saved;
}

Result<void> CalendarService::removeClosure(ClosureId closure)
{
    auto removed = m_context.store.transact(m_context.actor,
        [&](Repositories& stored) -> Result<void> { return stored.calendars.closures().remove(closure); });
    if (removed) tell({SubjectKind::Closure, closure.value()});
    return removed;
}

Result<SchoolImport> CalendarService::importSchoolHolidays(const std::vector<SchoolHolidayFacts>& holidays)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SchoolImport> {
        SchoolImport import;
        std::vector<SchoolZone> zones;
        for (const auto& facts : holidays) {
            auto checked = domain::SchoolHoliday::create(facts);
            if (!checked) return checked.error();
            auto put = stored.calendars.putSchoolHoliday(*checked);
            if (!put) return put.error();
            tally(import, *put);
            if (std::ranges::find(zones, facts.zone) == zones.end()) zones.push_back(facts.zone);
        }
        for (const SchoolZone zone : zones) {
            if (auto renewed = renewKnownUntil(stored, zone); !renewed) return renewed.error();
        }
        return import;
    });
    if (done && done->added + done->replaced > 0) tell(kSettings);
    return done;
}

Result<void> CalendarService::removeSchoolHoliday(SchoolZone zone, Date leaves)
{
    auto removed = m_context.store.transact(m_context.actor,
        [&](Repositories& stored) -> Result<Outcome> { return stored.calendars.removeSchoolHoliday(zone, leaves); });
    if (!removed) return removed.error();
    if (*removed == Outcome::Unchanged) return Error{ErrorCode::NotFound, "school holiday"};
    tell(kSettings);
    return {};
}

Result<domain::Series> CalendarService::generate(const domain::SeriesRequest& request)
{
    auto calendar = m_context.store.read([](const Queries& queries) { return queries.calendar.workCalendar(); });
    if (!calendar) return calendar.error();
    return domain::generate(request, *calendar);
}

std::vector<PlannedSession> CalendarService::planned(
    const domain::Series& series, const std::vector<domain::TrackSession>& positions)
{
    std::vector<PlannedSession> sessions;
    for (const auto& candidate : series.candidates) {
        if (!candidate.number) continue;
        const int minutes = candidate.slot.end.minutes - candidate.slot.start.minutes;
        PlannedSession session{candidate.slot.date, candidate.slot.start, minutes};
        const auto at = std::size_t(*candidate.number - 1);
        if (at < positions.size()) session.title = positions[at].title;
        if (positions.empty() || at < positions.size()) session.position = *candidate.number;
        sessions.push_back(std::move(session));
    }
    return sessions;
}

Result<void> CalendarService::setNotice(
    domain::SessionId session, domain::PersonId person, const std::optional<domain::SessionNotice>& notice)
{
    auto set = m_context.store.transact(m_context.actor,
        [&](Repositories& stored) -> Result<Outcome> { return stored.calendars.setNotice(session, person, notice); });
    if (!set) return set.error();
    if (*set != Outcome::Unchanged) tell({SubjectKind::Session, session.value()});
    return {};
}

} // namespace mediane::application
