#include "persistence/query_set.h"

#include "persistence/queries/attendance_queries.h"
#include "persistence/queries/calendar_queries.h"
#include "persistence/queries/catalogue_queries.h"
#include "persistence/queries/conflict_queries.h"
#include "persistence/queries/device_queries.h"
#include "persistence/queries/exchange_queries.h"
#include "persistence/queries/follow_up_queries.h"
#include "persistence/queries/journal_queries.h"
#include "persistence/queries/paper_queries.h"
#include "persistence/queries/people_queries.h"
#include "persistence/queries/planning_queries.h"
#include "persistence/queries/report_queries.h"
#include "persistence/queries/skill_queries.h"
#include "persistence/queries/today_queries.h"

namespace mediane::persistence {

struct QuerySet::Models
{
    explicit Models(sql::Connection& connection)
        : catalogue(connection)
        , people(connection)
        , planning(connection)
        , attendance(connection)
        , devices(connection)
        , reports(connection)
        , today(connection)
        , journal(connection)
        , exchange(connection)
        , calendar(connection)
        , conflicts(connection)
        , skills(connection)
        , papers(connection)
        , followUps(connection)
        , all{catalogue, people, planning, attendance, devices, reports, today, journal, exchange, calendar, conflicts,
              skills, papers, followUps}
    {
    }
    SqlCatalogueQueries catalogue;
    SqlPeopleQueries people;
    SqlPlanningQueries planning;
    SqlAttendanceQueries attendance;
    SqlDeviceQueries devices;
    SqlReportQueries reports;
    SqlTodayQueries today;
    SqlJournalQueries journal;
    SqlExchangeQueries exchange;
    SqlCalendarQueries calendar;
    SqlConflictQueries conflicts;
    SqlSkillQueries skills;
    SqlPaperQueries papers;
    SqlFollowUpQueries followUps;
    application::Queries all;
};

QuerySet::QuerySet(sql::Connection& connection)
    : m_models(std::make_unique<Models>(connection))
{
}

QuerySet::~QuerySet() = default;

const application::Queries& QuerySet::all() const noexcept { return m_models->all; }

} // namespace mediane::persistence
