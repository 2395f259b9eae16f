#pragma once

namespace mediane::application {

/// Skill grids and what people could do.
class SkillQueries
{
public:
    virtual ~SkillQueries() = default;
};

} // namespace mediane::application
