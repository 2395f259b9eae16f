#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// When centres work, and the series of dates that follow.
class CalendarService
{
public:
    explicit CalendarService(ServiceContext& context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext& m_context;
};

} // namespace mediane::application
