#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// Equipment, absences, opening hours, and the conflicts of sessions over them.
class ResourceService
{
public:
    explicit ResourceService(ServiceContext& context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext& m_context;
};

} // namespace mediane::application
