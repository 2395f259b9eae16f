#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/calendar_queries.h>

namespace mediane::persistence {

class SqlCalendarQueries final : public application::CalendarQueries
{
public:
    explicit SqlCalendarQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<domain::CentreCalendarFacts> centre() const override;
    Result<std::vector<domain::SchoolHolidayFacts>> schoolHolidays(domain::SchoolZone zone) const override;
    Result<std::optional<Date>> schoolKnownUntil(domain::SchoolZone zone) const override;
    Result<std::vector<application::ClosureRow>> closures() const override;
    Result<domain::WorkCalendar> workCalendar() const override;
    Result<std::optional<domain::SeriesRhythm>> rhythm(domain::CycleId cycle) const override;
    Result<std::vector<application::PersonToTell>> peopleToTell(domain::SessionId session) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
