#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/series.h>
#include <mediane/domain/session_notice.h>

namespace mediane::application {

using Closures = Repository<domain::ClosureId, domain::Closure>;

/// When a centre works: public holidays, school holidays, closures; the rhythm of cycles; who was told of a change.
class Calendars
{
public:
    virtual ~Calendars() = default;
    [[nodiscard]] virtual Closures& closures() = 0;
    [[nodiscard]] virtual Result<Outcome> setCentre(const domain::CentreCalendar& centre) = 0;
    /// Adds, or replaces what starts on the same day in the same zone.
    [[nodiscard]] virtual Result<Outcome> putSchoolHoliday(const domain::SchoolHoliday& holiday) = 0;
    [[nodiscard]] virtual Result<Outcome> removeSchoolHoliday(domain::SchoolZone zone, Date leaves) = 0;
    [[nodiscard]] virtual Result<Outcome> setKnownUntil(domain::SchoolZone zone, Date until) = 0;
    [[nodiscard]] virtual Result<Outcome> setRhythm(domain::CycleId cycle, const domain::SeriesRhythm& rhythm) = 0;
    /// No notice: nobody told that person yet.
    [[nodiscard]] virtual Result<Outcome> setNotice(
        domain::SessionId session, domain::PersonId person, const std::optional<domain::SessionNotice>& notice)
        = 0;
};

} // namespace mediane::application
