#include <mediane/application/calendar_service.h>
#include <mediane/application/follow_up_service.h>
#include <mediane/application/paper_service.h>
#include <mediane/application/resource_service.h>
#include <mediane/application/services.h>
#include <mediane/application/skill_service.h>

namespace mediane::application {

struct Services::Others
{
    explicit Others(ServiceContext& context)
        : calendar(context)
        , resources(context)
        , skills(context)
        , papers(context)
        , followUps(context)
    {
    }
    CalendarService calendar;
    ResourceService resources;
    SkillService skills;
    PaperService papers;
    FollowUpService followUps;
};

Services::Services(ServiceContext& serviceContext)
    : context(serviceContext)
    , m_others(std::make_unique<Others>(serviceContext))
    , calendar(m_others->calendar)
    , resources(m_others->resources)
    , skills(m_others->skills)
    , papers(m_others->papers)
    , followUps(m_others->followUps)
{
}

Services::~Services() = default;

} // namespace mediane::application
