#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// Skill grids and assessments.
class SkillService
{
public:
    explicit SkillService(ServiceContext& context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext& m_context;
};

} // namespace mediane::application
