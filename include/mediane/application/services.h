#pragma once

#include <mediane/application/attendance_service.h>
#include <mediane/application/catalogue_service.h>
#include <mediane/application/device_service.h>
#include <mediane/application/enrolment_service.h>
#include <mediane/application/people_service.h>
#include <mediane/application/planning_service.h>
#include <mediane/application/report_service.h>

#include <memory>

namespace mediane::application {

class CalendarService;
class FollowUpService;
class PaperService;
class ResourceService;
class SkillService;

/// Every service over one context: what a program composes once and its screens hold by reference.
struct Services
{
    explicit Services(ServiceContext& serviceContext);
    ~Services();
    ServiceContext& context;
    PeopleService people{context};
    CatalogueService catalogue{context};
    PlanningService planning{context};
    EnrolmentService enrolments{context};
    AttendanceService attendance{context};
    DeviceService devices{context};
    ReportService reports{context};
    /// A second connection to the same file, for slow work on another thread. Set by the program.
    std::function<Result<std::unique_ptr<Store>>()> openWorkerStore = {};

private:
    struct Others;
    std::unique_ptr<Others> m_others;

public: // Refer to the others: declared after them.
    CalendarService& calendar;
    ResourceService& resources;
    SkillService& skills;
    PaperService& papers;
    FollowUpService& followUps;
};

} // namespace mediane::application
