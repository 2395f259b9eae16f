#include "persistence/query_set.h"

#if __has_include("persistence/queries/attendance_queries.h")
#include "persistence/queries/attendance_queries.h"
#define Q_Attendance mediane::persistence::SqlAttendanceQueries
#else
#define Q_Attendance Missing<mediane::application::AttendanceQueries>
#endif
#if __has_include("persistence/queries/catalogue_queries.h")
#include "persistence/queries/catalogue_queries.h"
#define Q_Catalogue mediane::persistence::SqlCatalogueQueries
#else
#define Q_Catalogue Missing<mediane::application::CatalogueQueries>
#endif
#if __has_include("persistence/queries/device_queries.h")
#include "persistence/queries/device_queries.h"
#define Q_Device mediane::persistence::SqlDeviceQueries
#else
#define Q_Device Missing<mediane::application::DeviceQueries>
#endif
#if __has_include("persistence/queries/exchange_queries.h")
#include "persistence/queries/exchange_queries.h"
#define Q_Exchange mediane::persistence::SqlExchangeQueries
#else
#define Q_Exchange Missing<mediane::application::ExchangeQueries>
#endif
#if __has_include("persistence/queries/journal_queries.h")
#include "persistence/queries/journal_queries.h"
#define Q_Journal mediane::persistence::SqlJournalQueries
#else
#define Q_Journal Missing<mediane::application::JournalQueries>
#endif
#if __has_include("persistence/queries/people_queries.h")
#include "persistence/queries/people_queries.h"
#define Q_People mediane::persistence::SqlPeopleQueries
#else
#define Q_People Missing<mediane::application::PeopleQueries>
#endif
#if __has_include("persistence/queries/planning_queries.h")
#include "persistence/queries/planning_queries.h"
#define Q_Planning mediane::persistence::SqlPlanningQueries
#else
#define Q_Planning Missing<mediane::application::PlanningQueries>
#endif
#if __has_include("persistence/queries/report_queries.h")
#include "persistence/queries/report_queries.h"
#define Q_Report mediane::persistence::SqlReportQueries
#else
#define Q_Report Missing<mediane::application::ReportQueries>
#endif
#if __has_include("persistence/queries/today_queries.h")
#include "persistence/queries/today_queries.h"
#define Q_Today mediane::persistence::SqlTodayQueries
#else
#define Q_Today Missing<mediane::application::TodayQueries>
#endif

namespace mediane::persistence {
template <class Q>
struct Missing
{
    explicit Missing(sql::Connection&) { }
    operator const Q&() const { return *reinterpret_cast<const Q*>(this); }
};
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
        , all{catalogue, people, planning, attendance, devices, reports, today, journal, exchange}
    {
    }
    Q_Catalogue catalogue;
    Q_People people;
    Q_Planning planning;
    Q_Attendance attendance;
    Q_Device devices;
    Q_Report reports;
    Q_Today today;
    Q_Journal journal;
    Q_Exchange exchange;
    application::Queries all;
};
QuerySet::QuerySet(sql::Connection& connection)
    : m_models(std::make_unique<Models>(connection))
{
}
QuerySet::~QuerySet() = default;
const application::Queries& QuerySet::all() const noexcept { return m_models->all; }
} // namespace mediane::persistence
