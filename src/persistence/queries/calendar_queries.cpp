#include "persistence/queries/calendar_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/calendar_rows.h"
#include "persistence/queries/names.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/session_list.h"
#include "persistence/repositories/closure_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::ClosureRow;
using application::PersonToTell;
using domain::CentreCalendarFacts;
using domain::SchoolHolidayFacts;
using domain::SchoolZone;
using domain::SeriesRhythm;

namespace {

std::vector<SchoolHolidayFacts> readSchoolHolidays(sql::Connection& connection, SchoolZone zone)
{
    auto statement = connection.prepare(
        "SELECT zone, starts_on, ends_on, label, source FROM school_holiday WHERE zone = $1 ORDER BY starts_on");
    statement.bindAll(zone);
    return collect(statement, [](const sql::Statement& row) {
        return SchoolHolidayFacts{row.get<SchoolZone>(0), row.date(1), row.date(2), row.text(3), row.text(4)};
    });
}

std::optional<Date> readKnownUntil(sql::Connection& connection, SchoolZone zone)
{
    auto statement = connection.prepare("SELECT known_until FROM school_known_until WHERE zone = $1");
    if (!statement.bindAll(zone).step()) return std::nullopt;
    return statement.date(0);
}

std::vector<ClosureRow> readClosures(sql::Connection& connection)
{
    static const std::string sql
        = fmt::format("SELECT {}, k.id, coalesce(p.name, '') FROM closure k LEFT JOIN place p ON p.id = k.place_id "
                      "ORDER BY k.from_on DESC, k.id",
            columnsOf<ClosureMapping>("k"));
    auto statement = connection.prepare(sql);
    return collect(statement, [](const sql::Statement& row) {
        constexpr int id = kWidth<ClosureMapping>;
        return ClosureRow{domain::ClosureId(row.integer(id)), factsOf<ClosureMapping>(row), row.text(id + 1)};
    });
}

std::optional<SeriesRhythm> readRhythm(sql::Connection& connection, domain::CycleId cycle)
{
    auto row = connection.prepare("SELECT first_on, weekdays, every_weeks, holiday_policy, school_policy, "
                                  "closure_policy, bridge_policy FROM cycle_series WHERE cycle_id = $1");
    if (!row.bindAll(cycle).step()) return std::nullopt;
    SeriesRhythm rhythm;
    rhythm.first = row.date(0);
    for (const char digit : row.text(1))
        rhythm.weekdays.push_back(digit - '0');
    rhythm.everyWeeks = row.number(2);
    rhythm.policies = {row.get<domain::DayPolicy>(3), row.get<domain::DayPolicy>(4), row.get<domain::DayPolicy>(5),
        row.get<domain::DayPolicy>(6)};
    return rhythm;
}

} // namespace

CentreCalendarFacts readCentre(sql::Connection& connection)
{
    CentreCalendarFacts facts;
    auto row = connection.prepare("SELECT territory, school_zone, time_zone FROM centre_calendar WHERE id = 1");
    if (row.step()) {
        facts.territory = row.get<domain::Territory>(0);
        facts.zone = row.get<std::optional<SchoolZone>>(1);
        facts.timeZone = row.text(2);
    }
    auto worked = connection.prepare("SELECT holiday FROM worked_holiday ORDER BY holiday");
    facts.worked = collect(worked, [](const sql::Statement& one) { return one.get<domain::PublicHoliday>(0); });
    auto local = connection.prepare("SELECT day, label FROM local_day_off ORDER BY day");
    facts.localDays = collect(local, [](const sql::Statement& one) {
        return domain::LocalDayOff{one.date(0), one.text(1)};
    });
    return facts;
}

Result<CentreCalendarFacts> SqlCalendarQueries::centre() const
{
    return answered([&] { return readCentre(m_connection); });
}

Result<std::vector<SchoolHolidayFacts>> SqlCalendarQueries::schoolHolidays(SchoolZone zone) const
{
    return answered([&] { return readSchoolHolidays(m_connection, zone); });
}

Result<std::optional<Date>> SqlCalendarQueries::schoolKnownUntil(SchoolZone zone) const
{
    return answered([&] { return readKnownUntil(m_connection, zone); });
}

Result<std::vector<ClosureRow>> SqlCalendarQueries::closures() const
{
    return answered([&] { return readClosures(m_connection); });
}

Result<domain::WorkCalendar> SqlCalendarQueries::workCalendar() const
{
    return answered([&] {
        domain::WorkCalendar calendar;
        calendar.centre = readCentre(m_connection);
        if (const auto zone = calendar.centre.zone) {
            calendar.schoolHolidays = readSchoolHolidays(m_connection, *zone);
            calendar.schoolKnownUntil = readKnownUntil(m_connection, *zone);
        }
        for (auto& row : readClosures(m_connection))
            calendar.closures.push_back(std::move(row.facts));
        return calendar;
    });
}

Result<std::optional<SeriesRhythm>> SqlCalendarQueries::rhythm(domain::CycleId cycle) const
{
    return answered([&] { return readRhythm(m_connection, cycle); });
}

Result<std::vector<PersonToTell>> SqlCalendarQueries::peopleToTell(domain::SessionId session) const
{
    static const std::string sql
        = fmt::format("SELECT p.id, p.last_name, p.first_name, p.phone, n.told_on, n.channel FROM session s "
                      "JOIN enrolment e ON e.cycle_id = s.cycle_id JOIN person p ON p.id = e.person_id "
                      "LEFT JOIN session_notice n ON n.session_id = s.id AND n.person_id = p.id "
                      "WHERE s.id = $1 AND e.status = 'confirme' AND {} ORDER BY p.last_name, p.first_name, p.id",
            kOnRoster);
    return answered([&] {
        auto statement = m_connection.prepare(sql);
        statement.bindAll(session);
        return collect(statement, [](const sql::Statement& row) {
            PersonToTell person{
                domain::PersonId(row.integer(0)), personName(row.text(1), row.text(2)), row.text(3), {}};
            if (!row.isNull(4)) person.notice = domain::SessionNotice{row.date(4), row.get<domain::ContactChannel>(5)};
            return person;
        });
    });
}

} // namespace mediane::persistence
