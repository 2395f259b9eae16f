#pragma once

#include "persistence/repositories/closure_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/calendars.h>

namespace mediane::persistence {

class CalendarsRepository final : public application::Calendars
{
public:
    CalendarsRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
        , m_closures(connection, writer)
    {
    }
    application::Closures& closures() override { return m_closures; }
    Result<application::Outcome> setCentre(const domain::CentreCalendar& centre) override;
    Result<application::Outcome> putSchoolHoliday(const domain::SchoolHoliday& holiday) override;
    Result<application::Outcome> removeSchoolHoliday(domain::SchoolZone zone, Date leaves) override;
    Result<application::Outcome> setKnownUntil(domain::SchoolZone zone, Date until) override;
    Result<application::Outcome> setRhythm(domain::CycleId cycle, const domain::SeriesRhythm& rhythm) override;
    Result<application::Outcome> setNotice(domain::SessionId session, domain::PersonId person,
        const std::optional<domain::SessionNotice>& notice) override;

private:
    [[nodiscard]] std::string storedHoliday(domain::SchoolZone zone, Date leaves) const;
    void noteHoliday(domain::SchoolZone zone, Date leaves, const std::string& before, const std::string& after);

    sql::Connection& m_connection;
    RowWriter& m_writer;
    TableRepository<ClosureMapping, application::Closures> m_closures;
};

} // namespace mediane::persistence
