#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// Offers of seats, calls, dispensations: what happens around an enrolment.
class FollowUpService
{
public:
    explicit FollowUpService(ServiceContext& context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext& m_context;
};

} // namespace mediane::application
