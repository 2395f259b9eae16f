#pragma once

namespace mediane::application {

/// Skill grids and what people could do.
class SkillBook
{
public:
    virtual ~SkillBook() = default;
};

} // namespace mediane::application
