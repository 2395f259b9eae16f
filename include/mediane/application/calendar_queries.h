#pragma once

#include <mediane/domain/series.h>
#include <mediane/domain/session_notice.h>

namespace mediane::application {

struct ClosureRow
{
    domain::ClosureId id{0};
    domain::ClosureFacts facts;
    std::string place; ///< Empty: the whole centre.
};

/// Somebody confirmed for a session, and whether a change of it was told.
struct PersonToTell
{
    domain::PersonId person{0};
    std::string name;
    std::string phone;
    std::optional<domain::SessionNotice> notice;
};

/// When a centre works: public holidays, school holidays, closures.
class CalendarQueries
{
public:
    virtual ~CalendarQueries() = default;
    [[nodiscard]] virtual Result<domain::CentreCalendarFacts> centre() const = 0;
    [[nodiscard]] virtual Result<std::vector<domain::SchoolHolidayFacts>> schoolHolidays(
        domain::SchoolZone zone) const = 0; ///< By date.
    [[nodiscard]] virtual Result<std::optional<Date>> schoolKnownUntil(domain::SchoolZone zone) const = 0;
    [[nodiscard]] virtual Result<std::vector<ClosureRow>> closures() const = 0; ///< Latest first.
    /// Everything that dates are judged by.
    [[nodiscard]] virtual Result<domain::WorkCalendar> workCalendar() const = 0;
    /// None for a cycle whose dates were typed or imported.
    [[nodiscard]] virtual Result<std::optional<domain::SeriesRhythm>> rhythm(domain::CycleId cycle) const = 0;
    /// Who is on the roster of the session's cycle that day, by name.
    [[nodiscard]] virtual Result<std::vector<PersonToTell>> peopleToTell(domain::SessionId session) const = 0;
};

} // namespace mediane::application
